// The public door in Node. A page with a grid takes `./grid` instead, which brings Univer's user interface.
export { openBook, loadFunctions, BookError, type BookErrorCode } from "./headless";
export type * from "./types";
