// All drawn workbooks.
import { english } from "./english";
import { more } from "./more";
import { polish } from "./polish";

export const drawn = [...english, ...polish, ...more];
