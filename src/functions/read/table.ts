// Arguments that are tables: ranges of cells, tables of numbers, rows or columns of numbers.
import { refuse } from "../refusal";
import { errorIn, isBlank } from "./cell";
import { fits, numberIn, type NumberKind } from "./number";
import { placesIn, rowsOf, widthOf } from "./shape";

/** All cells of a range; an empty one, or one that holds an error, is refused. */
export function cells(argument: unknown, name: string): readonly (readonly unknown[])[] {
  if (rowsOf(argument).every((row) => row.every(isBlank))) refuse("empty_range", { argument: name });
  return cellsOrBlanks(argument, name);
}

/** All cells of a range, which may be blank; one that holds an error is refused. */
export function cellsOrBlanks(argument: unknown, name: string): readonly (readonly unknown[])[] {
  const rows = rowsOf(argument);
  const at = placesIn(rows, name);
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const error = typeof cell === "number" ? null : errorIn(cell);
      if (error !== null) refuse("error_cell", { ...at(r, c), error });
    }),
  );
  return rows;
}

/** A table of numbers, blanks as 0; each row as long as the widest. */
export function numberTable(argument: unknown, name: string, kind: NumberKind): number[][] {
  const rows = cells(argument, name);
  const at = placesIn(rows, name);
  const columns = Array.from({ length: widthOf(rows) }, (_, c) => c);
  return rows.map((row, r) =>
    columns.map((c) => {
      const cell = row[c];
      // Plain numbers, which are most cells, are read without making a place for each of them.
      return typeof cell === "number" && fits(cell, kind) ? cell : numberIn(cell, kind, at(r, c));
    }),
  );
}

/** Numbers of a row or a column, as many as there are criteria. */
export function vector(argument: unknown, name: string, kind: NumberKind, length: number): number[] {
  return line(argument, name, length).map(({ cell, place }) => numberIn(cell, kind, place));
}

/** The cells of a row or a column, with their places. */
export function line(argument: unknown, name: string, length: number) {
  const rows = cells(argument, name);
  const columns = widthOf(rows);
  const at = placesIn(rows, name);
  const all = rows.flatMap((row, r) => row.map((cell, c) => ({ cell, place: at(r, c) })));
  if (rows.length > 1 && columns > 1) refuse("not_line", { argument: name, rows: rows.length, columns });
  if (all.length !== length) refuse("wrong_length", { argument: name, given: all.length, expected: length });
  return all;
}
