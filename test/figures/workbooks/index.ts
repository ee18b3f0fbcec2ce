// All drawn workbooks.
import { english } from "./english";
import { polish } from "./polish";

export const drawn = [...english, ...polish];
