// The door of recognition: grids of cells in, figures out.
export { condense } from "./condense/condense";
export { findRanges } from "./ranges/findRanges";
export { recognise } from "./recognise";
export * from "./types";
