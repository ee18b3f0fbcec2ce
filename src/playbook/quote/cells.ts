// Cells of a quote or of volumes as they come: judged one by one, refused with their place. Knows no Excel object.
import { fail, ok, type Result } from "../../engine/result";

/** Where a cell stands in its range, from 1. */
export interface At {
  argument: string;
  row: number;
  column: number;
}

export function isEmpty(cell: unknown): cell is null | undefined | "" {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Blank, or the 0 that blank cells arrive as on Windows. */
export function notGiven(cell: unknown): boolean {
  return isEmpty(cell) || cell === 0;
}

/** 0 or more; blank is 0. */
export function amount(cell: unknown, at: At): Result<number> {
  if (isEmpty(cell)) return ok(0);
  if (typeof cell === "string") return fail("text_for_number", { ...at, value: cell.trim() });
  if (typeof cell === "boolean")
    return fail("logical_for_number", { ...at, logical: cell ? "TRUE" : "FALSE" });
  if (typeof cell !== "number" || !Number.isFinite(cell)) return fail("no_finite_number", { ...at });
  return cell < 0 ? fail("not_amount", { ...at, value: cell }) : ok(cell);
}

export function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}
