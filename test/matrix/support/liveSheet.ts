// Puts a planned sheet beside the analyst's cells into a real formula engine, and reads it by the plan's own tables.
import { CellValueType, type ICellData } from "@univerjs/core";
import { openBook } from "../../../src/preview/book";
import type { PlanCell, SheetPlan } from "../../../src/matrix/types";
import type { LoadedFunctions } from "../../../src/preview/book/types";
import { savingRiskLoaded } from "./savingRisk";

type Value = string | number | boolean;

export interface LiveSheet {
  /** A cell of our sheet. */
  at(address: string): Value;
  /** A cell of one of our tables, by row id and column id. */
  table(name: string, row: string, column: string): Value;
  address(table: string, row: string, column: string): string;
  named(name: string): Value;
  /** Changes a cell as a user would, and waits until everything is recalculated. */
  edit(sheet: string, address: string, value: string | number): Promise<void>;
  /** Several changes, recalculated together. */
  editAll(changes: readonly [sheet: string, address: string, value: string | number][]): Promise<void>;
  close(): void;
}

/** `functions`: the add-in's, as far as the sheet uses them; null: opened by a colleague who does not have it. */
export async function openLive(
  plan: SheetPlan,
  sheets: Record<string, (string | number)[][]>,
  functions: LoadedFunctions | null = savingRiskLoaded(),
): Promise<LiveSheet> {
  const book = await openBook(functions ? { functions } : {});
  const workbook = book.univerAPI.getActiveWorkbook();
  if (!workbook) throw new Error("No workbook");
  for (const [name, rows] of Object.entries(sheets)) {
    const width = Math.max(...rows.map((row) => row.length));
    const sheet = workbook.create(name, rows.length + 5, width + 5);
    sheet
      .getRange(0, 0, rows.length, width)
      .setValues(rows.map((row) => Array.from({ length: width }, (_, i) => entry(row[i] ?? ""))));
  }
  const width = Math.max(...plan.rows.map((row) => row.length));
  const ours = workbook.create(plan.name, plan.rows.length + 5, width + 5);
  const contents = plan.rows.map((row) =>
    Array.from({ length: width }, (_, i) => entry(contentOf(row[i] ?? null))),
  );
  ours.getRange(0, 0, contents.length, width).setValues(contents);
  await book.calculated();

  const at = (address: string): Value => ours.getRange(address.replace(/\$/g, "")).getValue() ?? "";
  const address = (name: string, row: string, column: string): string => {
    const table = plan.tables.find((one) => one.name === name);
    const [r, c] = [table?.rowIds?.indexOf(row) ?? -1, table?.columnIds?.indexOf(column) ?? -1];
    if (!table || r < 0 || c < 0) throw new Error(`No cell ${name}[${row}, ${column}]`);
    const [, letters = "A", top = "1"] = /^([A-Z]+)(\d+)/.exec(table.address) ?? [];
    return `${letter(indexOf(letters) + c)}${Number(top) + 1 + r}`;
  };
  return {
    at,
    address,
    table: (name, row, column) => at(address(name, row, column)),
    named: (name) => at(plan.names.find((one) => one.name === name)?.address ?? ""),
    async edit(sheet, where, value) {
      const target = sheet === plan.name ? ours : workbook.getSheetByName(sheet);
      target?.getRange(where).setValue(value);
      await book.calculated();
    },
    async editAll(changes) {
      for (const [sheet, where, value] of changes)
        (sheet === plan.name ? ours : workbook.getSheetByName(sheet))?.getRange(where).setValue(value);
      await book.calculated();
    },
    close: () => book.dispose(),
  };
}

/** As the host writes it: nothing is to be guessed about text. */
function entry(content: Value): ICellData {
  if (typeof content === "string" && content.startsWith("=")) return { f: content };
  if (typeof content === "string") return content === "" ? {} : { v: content, t: CellValueType.STRING };
  if (typeof content === "number") return { v: content, t: CellValueType.NUMBER };
  return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
}

function contentOf(cell: PlanCell): Value {
  if (!cell) return "";
  if ("text" in cell) return cell.text;
  return "number" in cell ? cell.number : cell.formula;
}

function indexOf(letters: string): number {
  return Array.from(letters).reduce((at, char) => at * 26 + char.charCodeAt(0) - 64, 0) - 1;
}

function letter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : letter(rest)) + String.fromCharCode(65 + (index % 26));
}
