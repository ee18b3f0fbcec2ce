// A trial balance: each account has its amount on one of two sides, the other side is blank or zero. Sees headers only.
import { fold } from "../text/fold";
import type { Line, LineCell } from "./types";

const NAMED_SIDE = /\b(?:debits?|credits?|obciazeni\w*|uznani\w*)\b(?! (?:card|note|limit))/;
const LEFT_SIDE = /\b(?:wn|dr|winien)\b/;
const RIGHT_SIDE = /\b(?:ma|cr)\b/;

/** The cells of the side that holds the account's amount, where headers speak of sides; else all of them. */
export function ofOneSide(line: Line, cells: readonly LineCell[]): readonly LineCell[] {
  if (line.direction !== "row") return cells;
  const heads = cells.map((cell) => fold(cell.header));
  const both = heads.some((head) => LEFT_SIDE.test(head)) && heads.some((head) => RIGHT_SIDE.test(head));
  const filled = cells.filter((cell, at) => {
    const head = heads[at] ?? "";
    return (
      cell.value !== 0 && (NAMED_SIDE.test(head) || (both && (LEFT_SIDE.test(head) || RIGHT_SIDE.test(head))))
    );
  });
  // Balances of other days stand beside the sides.
  return filled.length > 0 ? filled : cells;
}
