// The steps after the first, as one part that is fetched while the user reads the first.
export { Business as business } from "./Business";
export { Next as next } from "./Next";
export { Options as options } from "./Options";
export { Review as review } from "./Review";
