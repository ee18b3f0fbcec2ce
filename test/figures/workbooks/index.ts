// All drawn workbooks.
import { english } from "./english";
import { more } from "./more";
import { polish } from "./polish";
import { templates } from "./templates";

export const drawn = [...english, ...polish, ...more, ...templates];
