// Which row and column of a table is which, after the user has sorted, inserted, deleted or renamed. Pure.
import { isOwn, type OwnId } from "../../matrix/types";
import type { WrittenTable } from "../state/state";
import { alignUneven } from "./align";
import { labelColumns } from "./labels";

/** A table's cells as they are today, header, body and totals row, as Excel gives them. */
export interface CurrentTable {
  formulas: readonly (readonly unknown[])[];
  values: readonly (readonly unknown[])[];
  formats?: readonly (readonly unknown[])[];
  /** True where the last row is a totals row. */
  totals?: boolean;
}

/** The ids of the rows of the body and of the columns as they stand; the user's new ones get ids of their own. */
export interface Identified {
  rows: string[];
  columns: string[];
}

function bodyOf<T>(rows: readonly T[], { totals }: Pick<CurrentTable, "totals">): readonly T[] {
  return rows.slice(1, totals ? -1 : undefined);
}

export function identify(written: WrittenTable, current: CurrentTable): Identified {
  const fresh = freshIds(written);
  const columns = identifyColumns(written, current).map((id) => id ?? fresh());
  const rows = identifyRows(written, current, columns).map((id) => id ?? fresh());
  return { rows, columns };
}

/** Numbers that no row or column of the user's has had so far. */
function freshIds({ rows, columns }: WrittenTable): () => OwnId {
  const used = [...rows, ...columns].filter(isOwn).map((id) => Number(id.split(":")[1]) || 0);
  let last = Math.max(0, ...used);
  return () => `added:${(last += 1)}`;
}

/** By header; what stands between the same neighbours in the same number has been renamed. */
function identifyColumns({ columns, headers }: WrittenTable, { values }: CurrentTable): (string | null)[] {
  const now = (values[0] ?? []).map(String);
  if (!headers) return now.map((_, index) => columns[index] ?? null);
  return matched(now, headers).map((index) => (index === null ? null : (columns[index] ?? null)));
}

/** By the texts that name them; rows may stand in any order. */
function identifyRows(
  written: WrittenTable,
  current: CurrentTable,
  columns: readonly string[],
): (string | null)[] {
  const places = written.columns.map((column) => columns.indexOf(column));
  const body = bodyOf(current.values, current);
  const labels = labelColumns(written);
  const sameCount = body.length === written.rows.length;
  const nameNow = body.map((row) => labels.map((c) => wordsOf(row[places[c] ?? -1])).join("|"));
  const nameThen = written.cells.map((row) => labels.map((c) => String(row[c] ?? "")).join("|"));
  const found: (number | null)[] = nameNow.map(() => null);
  const free = new Set(nameThen.keys());
  nameNow.forEach((name, at) => {
    const same = [...free].filter((index) => nameThen[index] === name && !isBlank(name));
    // Of rows with the same name, an inserted one has pushed the others along: they are told by their order then.
    const index = sameCount && same.includes(at) ? at : same[0];
    if (index === undefined) return;
    found[at] = index;
    free.delete(index);
  });
  const likeness = (at: number, index: number): number =>
    written.columns.filter((_, c) => {
      const before = written.cells[index]?.[c] ?? null;
      return before !== null && before !== "" && before === body[at]?.[places[c] ?? -1];
    }).length;
  const share = (at: number, index: number): number | null => {
    const constants = (written.cells[index] ?? []).filter((cell) => cell !== null && cell !== "").length;
    if (constants === 0) return 0;
    return likeness(at, index) * 3 >= constants ? likeness(at, index) / constants : null;
  };
  between(found, nameThen.length).forEach(({ at, index }) => {
    if (share(at, index) !== null) found[at] = index;
  });
  const formulas = bodyOf(current.formulas, current).map((row) => row.filter(isFormula).length);
  alignUneven(found, nameThen.length, (at, index) => {
    const alike = share(at, index);
    // Free rows of ours are blank but for our formulas, which a row that the user inserted lacks.
    return alike === null ? null : alike + 0.01 + 0.001 * (formulas[at] ?? 0);
  });
  return found.map((index) => (index === null ? null : (written.rows[index] ?? null)));
}

const isFormula = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("=");

const isBlank = (name: string): boolean => name.replaceAll("|", "") === "";

/** For each of `now` its index in `before`, in order; equal texts first, then those alone between the same neighbours. */
function matched(now: readonly string[], before: readonly string[]): (number | null)[] {
  const found: (number | null)[] = [];
  let from = 0;
  for (const text of now) {
    const index = before.indexOf(text, from);
    found.push(index < 0 ? null : index);
    if (index >= 0) from = index + 1;
  }
  // What stands elsewhere by the same words has been moved there.
  now.forEach((text, at) => {
    const index = before.findIndex((one, i) => one === text && !found.includes(i));
    if (found[at] === null && index >= 0) found[at] = index;
  });
  for (const { at, index } of between(found, before.length)) if (!found.includes(index)) found[at] = index;
  return found;
}

/** What is unmatched on both sides between the same matched neighbours, in the same number. */
export function between(found: readonly (number | null)[], count: number): { at: number; index: number }[] {
  const pairs: { at: number; index: number }[] = [];
  let start = 0;
  for (let at = 0; at <= found.length; at += 1) {
    const end = at === found.length ? count : (found[at] ?? null);
    if (end === null) continue;
    const first = start === 0 ? 0 : (found[start - 1] ?? 0) + 1;
    if (at - start === end - first)
      for (let step = 0; step < at - start; step += 1) pairs.push({ at: start + step, index: first + step });
    start = at + 1;
  }
  return pairs;
}

/** A cell's value as text, blanks as "". */
export function wordsOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
