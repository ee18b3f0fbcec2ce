// The header row of a list: its labels by column, and the column that holds the dates.
import type { Label } from "../labels/readLabel";
import type { SheetView } from "./sheetView";

export interface Column {
  place: { row: number; column: number };
  label: Label;
}

export function headersOf(view: SheetView, row: number): Column[] {
  const width = Math.min(view.grid.values[row]?.length ?? 0, 120);
  const columns: Column[] = [];
  for (let column = 0; column < width; column += 1) {
    const label = view.label(row, column);
    if (label) columns.push({ place: { row, column }, label });
  }
  return columns;
}

/** The column of dates: by its header, else by what stands under it. */
export const dateColumn = (view: SheetView, columns: readonly Column[]): Column | null =>
  columns.find(({ label }) => label.date) ?? columns.find(({ place }) => holdsDates(view, place)) ?? null;

function holdsDates(view: SheetView, { row, column }: Column["place"]): boolean {
  return view.mark(row + 1, column)?.kind === "date" && view.mark(row + 2, column)?.kind === "date";
}
