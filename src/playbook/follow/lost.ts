// What has become of a cell that an answer stands for, where its number cannot be read. Types and codes only.

/**
 * `moved`: it may be another cell by now; `part`: of a range some cells are gone, and what is left counts; `some`, and
 * `fees` of a quote: the same where what is left does not stand for all, so that the last value counts; the others: the
 * cell is deleted, or holds what is no number.
 */
export const LOST_CELLS = ["gone", "moved", "some", "fees", "part", "error", "text", "blank"] as const;
export type LostCell = (typeof LOST_CELLS)[number];

/** Nothing of ours refers to the cells any more: the last value stands in our sheet as a number. */
export const KEPT_CELLS = ["gone", "moved", "some", "fees"] as const satisfies readonly LostCell[];
export type KeptCell = (typeof KEPT_CELLS)[number];

export const keepsLast = (lost: LostCell | undefined): lost is KeptCell =>
  KEPT_CELLS.some((kept) => kept === lost);

/** The code of the note and of the warning about such a figure. */
export const lostCode = (lost: LostCell): string => `cell_${lost}`;

export const isLostCode = (code: string): boolean => LOST_CELLS.some((lost) => lostCode(lost) === code);
