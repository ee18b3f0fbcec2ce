// The door of recognition: grids of cells in, figures out.
export { recognise } from "./recognise";
export * from "./types";
