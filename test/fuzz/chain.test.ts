// Any workbook through the whole chain: scanned, recognised, decided, planned, written, saved, opened, rebuilt, removed.
// Nothing of the user's changes, and no text of hers becomes a formula on the way.
import fc from "fast-check";
import { recognise } from "../../src/figures";
import { planSheet } from "../../src/matrix/planSheet";
import type { PlanCell, SheetPlan } from "../../src/matrix/types";
import { decide } from "../../src/playbook/decide";
import { findQuotes } from "../../src/playbook/quote/find/findQuotes";
import { createSheet, removeSheet, saveAnswers, scanWorkbook } from "../../src/workbook";
import { withStillWorkbook } from "../faults/support/still";
import { soundParts } from "../preview/book/soundness";
import { plan } from "../workbook/support";
import { LONG, PATIENCE, search } from "./support/budget";
import { type Sheet, store, workbookOf } from "./support/store";

jest.setTimeout(PATIENCE);

async function planned(): Promise<SheetPlan> {
  const grid = await scanWorkbook();
  const answers = { version: 1, language: "pl" } as const;
  await saveAnswers(answers);
  return planSheet(decide(recognise(grid), answers, findQuotes(grid, [])), "pl");
}

/** All that is the user's, as Excel reports it; `ours` is left out. */
async function usersPart(ours?: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/worksheet/name");
    names.load("items/name,items/formula");
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => name !== ours);
    const ranges = sheets.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject();
      return range.load("address,formulas,numberFormat");
    });
    await context.sync();
    return {
      sheets: sheets.map(({ name, visibility }, index) => {
        const range = ranges[index];
        return range?.isNullObject ? { name, visibility } : { name, visibility, ...pick(range) };
      }),
      tables: tables.items.filter(({ worksheet }) => worksheet.name !== ours).map(({ name }) => name),
      names: names.items
        .filter(({ name }) => name.startsWith("Own"))
        .map(({ formula }) => formula as unknown),
    };
  });
}

const pick = (range: Excel.Range | undefined) =>
  range && { address: range.address, formulas: range.formulas, formats: range.numberFormat };

/** Every text of the plan stands on the sheet as that text. */
async function checkTexts(name: string, { rows }: SheetPlan): Promise<void> {
  const width = Math.max(...rows.map(({ length }) => length));
  const range = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, rows.length, width);
    cells.load("formulas,values");
    await context.sync();
    return { formulas: cells.formulas, values: cells.values };
  });
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell || !("text" in cell)) return;
      expect([range.values[r]?.[c], range.formulas[r]?.[c]]).toEqual([cell.text, cell.text]);
    }),
  );
}

/** A small sheet of the user's own texts: what a full plan does to them, in a fraction of its time. */
function smallPlan(sheets: readonly Sheet[]): SheetPlan {
  const texts = sheets.flatMap(({ name, rows }) => [
    name,
    ...rows.flat().flatMap((cell) => (cell && "text" in cell && cell.text !== "" ? [cell.text] : [])),
  ]);
  const rows: PlanCell[][] = texts.map((text, index) => [{ text: `${index}` }, { text }]);
  const [first] = sheets;
  const there = { row: 1, column: 0 };
  return {
    ...plan(),
    rows: [[{ text: "Id" }, { text: "Text" }], ...rows],
    looks: [],
    merges: [],
    tables: [
      {
        name: "PlanFigures",
        address: `A1:B${rows.length + 1}`,
        rowIds: rows.map((_, index) => `${index}`),
        columnIds: ["id", "text"],
      },
    ],
    links: first ? [{ address: "B2", target: { sheet: first.name, address: areaAt(there) }, text: "x" }] : [],
    charts: [],
    conditionals: [],
    validations: [],
    names: [],
    printArea: `A1:B${rows.length + 1}`,
  };
}

const areaAt = ({ row, column }: { row: number; column: number }): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;

async function survives(
  sheets: readonly Sheet[],
  planOf: () => SheetPlan | Promise<SheetPlan>,
): Promise<void> {
  const [before, saved] = await withStillWorkbook(await workbookOf(sheets), async ({ book }) => {
    const before = await usersPart();
    const plan = await planOf();
    const { name } = await createSheet(plan);
    await book.calculated();
    expect(await usersPart(name)).toEqual(before);
    await checkTexts(name, plan);
    return [before, await book.save()] as const;
  });
  soundParts(saved);
  await withStillWorkbook(saved, async ({ book }) => {
    const { name, kept } = await createSheet(await planOf());
    expect(kept).toBe(0);
    expect(await usersPart(name)).toEqual(before);
    await removeSheet();
    expect(await usersPart()).toEqual(before);
    soundParts(await book.save());
  });
}

test("planned: any workbook is scanned, recognised, decided and planned", () =>
  search(
    "planned",
    fc.asyncProperty(store, async (sheets) => {
      await withStillWorkbook(await workbookOf(sheets), async () => {
        expect((await planned()).rows.length).toBeGreaterThan(20);
      });
    }),
    6,
  ));

test("small: texts of the user stay texts on our sheet, and her sheets stay as they are", () =>
  search(
    "small",
    fc.asyncProperty(store, (sheets) => survives(sheets, () => smallPlan(sheets))),
    6,
  ));

// A full plan takes seconds to write in the stand-in: `npm run fuzz` has them.
(LONG ? test : test.skip)("whole: any workbook comes through, and its texts stay texts (npm run fuzz)", () =>
  search(
    "whole",
    fc.asyncProperty(store, (sheets) => survives(sheets, planned)),
    1,
  ),
);
