// A small sheet with two tables below each other, as `buildSheet` plans it.
import { withWorkbook } from "../../src/cli/withWorkbook";
import { Block, single } from "../../src/matrix/grid/block";
import { Canvas } from "../../src/matrix/grid/canvas";
import { writeTable } from "../../src/matrix/grid/tables";
import type { OwnParts } from "../../src/matrix/own";
import type { SheetPlan } from "../../src/matrix/types";
import { buildSheet } from "../../src/workbook";
import { cellsAt, STORE, workbookOf } from "./support";

export const SHEET = "Decision Matrix";
const COLUMNS = single(["name", "weight", "share"] as const);

export function small(own: OwnParts): SheetPlan {
  const canvas = new Canvas();
  canvas.text({ row: 0, column: 0 }, "Plan");
  let top = 2;
  for (const table of ["Weights", "Guards"]) {
    const block = new Block(top, 0, COLUMNS, ["cost", "control", "speed"], own[table]);
    for (const id of ["name", "weight", "share"] as const) canvas.text(block.header(id), `${table} ${id}`);
    for (const key of ["cost", "control", "speed"]) {
      canvas.text(block.at(key, "name"), `${table} ${key}`);
      canvas.number(block.at(key, "weight"), 2);
      canvas.formula(block.at(key, "share"), `${block.ref(key, "weight")}/SUM(${block.span("weight")})`);
    }
    writeTable(canvas, table, block);
    top = block.bottom + (own[table]?.totals ? 3 : 2) + (own[table]?.below ?? 0);
  }
  canvas.text({ row: top, column: 0 }, "The end");
  const plan = canvas.plan({ name: SHEET, widths: [20], freezeRows: 1, printArea: "A1:C20" });
  return Object.keys(own).length > 0 ? { ...plan, own } : plan;
}

export const build = () => buildSheet(small);
export const open = async (work: () => Promise<void>) =>
  withWorkbook(await workbookOf(STORE), async () => {
    await build();
    await work();
  });
export const sheet = (workbook: Excel.Workbook) => workbook.worksheets.getItem(SHEET);
export const column = async (address: string) => (await cellsAt(SHEET, address)).values.flat();
