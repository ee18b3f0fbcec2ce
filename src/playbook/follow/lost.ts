// What has become of a cell that an answer stands for, where its number cannot be read. Types and codes only.

/** `moved`: it may be another cell by now; the others: the cell is deleted, or holds what is no number. */
export const LOST_CELLS = ["gone", "moved", "error", "text", "blank"] as const;
export type LostCell = (typeof LOST_CELLS)[number];

/** The code of the note and of the warning about such a figure. */
export const lostCode = (lost: LostCell): string => `cell_${lost}`;

export const isLostCode = (code: string): boolean => LOST_CELLS.some((lost) => lostCode(lost) === code);
