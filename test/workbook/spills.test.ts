// A formula of ours that fills cells beside its own: those are ours too, whatever happens to the sheet.
import { withWorkbook } from "../../src/cli/withWorkbook";
import type { SheetPlan } from "../../src/matrix/types";
import { createSheet, removeSheet } from "../../src/workbook";
import { cellsAt, plan, STORE, workbookOf } from "./support";

const open = async (work: () => Promise<void>) => withWorkbook(await workbookOf(STORE), work);

/** The plan of the tests with a spilling formula in column E, `above` rows further down. */
function spilling(above = 0): SheetPlan {
  const base = plan();
  const rows = [...base.rows, ...Array.from({ length: above + 1 }, () => [])];
  rows.push([null, null, null, null, { formula: "=SEQUENCE(2,2)" }]);
  const row = rows.length;
  return { ...base, rows, charts: [], spills: [`E${row}:F${row + 1}`] };
}

test("what a formula spills stands when the sheet is built again, in place and moved", () =>
  open(async () => {
    await createSheet(spilling());
    const spilled = [
      [1, 2],
      [3, 4],
    ];
    expect((await cellsAt("Decision Matrix", "E9:F10")).values).toEqual(spilled);
    await createSheet(spilling());
    expect((await cellsAt("Decision Matrix", "E9:F10")).values).toEqual(spilled);
    // The new place overlaps what was spilled before: that is no cell of the user's in the way.
    await createSheet(spilling(1));
    const { values } = await cellsAt("Decision Matrix", "E9:F11");
    expect(values).toEqual([["", ""], ...spilled]);
  }));

test("a text of ours may take the place of what was spilled before", () =>
  open(async () => {
    await createSheet(spilling());
    const { spills: _, ...next } = spilling();
    next.rows[8] = [null, null, null, null, { text: "now" }, { text: "here" }];
    next.rows[9] = [null, null, null, null, null, { text: "too" }];
    await createSheet(next);
    expect((await cellsAt("Decision Matrix", "E9:F10")).values).toEqual([
      ["now", "here"],
      ["", "too"],
    ]);
    await removeSheet();
  }));
