import { strFromU8, unzipSync } from "fflate";
import { withWorkbook } from "../../../src/cli/withWorkbook";
import { repairFormulas } from "../../../src/workbook";
import { asUser, cellsAt, workbookOf } from "../support";
import { FUNCTIONS, inStore } from "./support";

const COSTS = {
  Costs: [
    ["Orders", 100],
    ["Costs", 400],
  ],
};

/** One cell with this formula, repaired. */
async function repaired(formula: string) {
  return inStore(async () => {
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("D1").formulas = [[formula]];
    });
    const result = await repairFormulas();
    const { formulas, values } = await cellsAt("Costs", "D1");
    return { ...result, formula: formulas[0]?.[0], value: values[0]?.[0] };
  }, COSTS);
}

test.each([
  ["=_xldudf_COSTPERORDER(B1,B2)"],
  ["=_xlfn.COSTPERORDER(B1,B2)"],
  ["=INFRAPLAN.COSTPERORDER(B1,B2)"],
  ["=[1]!COSTPERORDER(B1,B2)"],
  ["='C:\\tools\\addin.xlam'!COSTPERORDER(B1,B2)"],
  ["=@COSTPERORDER(B1,B2)"],
])("the foreign prefix in %s goes, and the cell has its value", async (formula) => {
  expect(await repaired(formula)).toEqual({
    repaired: 1,
    skipped: [],
    formula: "=COSTPERORDER(B1,B2)",
    value: 4,
  });
});

test("a formula that is right is not written, and one of another's functions neither", async () => {
  expect(await repaired("=COSTPERORDER(B1,B2)")).toMatchObject({ repaired: 0, skipped: [] });
  expect(await repaired("=CONTOSO.COSTPERORDER(B1,B2)")).toMatchObject({
    repaired: 0,
    skipped: [],
    formula: "=CONTOSO.COSTPERORDER(B1,B2)",
  });
});

test("what shows an error all the same is named with its cell", async () => {
  const { repaired: count, skipped } = await repaired("=_xldudf_COSTPERORDER(B1,UNKNOWNTHING(B2))");
  expect(count).toBe(0);
  expect(skipped).toEqual([
    {
      reason: "error_remains",
      sheet: "Costs",
      address: "D1",
      formula: "=_xldudf_COSTPERORDER(B1,UNKNOWNTHING(B2))",
      cells: 1,
    },
  ]);
});

test("names are repaired like cells, those of one sheet too, unless the workbook is protected", () =>
  inStore(async ({ book }) => {
    await asUser(({ worksheets, names }) => {
      names.add("Per_order", "=[1]!COSTPERORDER(Costs!$B$1,Costs!$B$2)");
      worksheets.getItem("Costs").names.add("Local", "=@COSTPERORDER(Costs!$B$1,Costs!$B$2)");
    });
    expect(await repairFormulas()).toEqual({ repaired: 2, skipped: [] });
    await asUser(({ names }) => {
      names.add("Again", "=@COSTPERORDER(Costs!$B$1,Costs!$B$2)");
    });
    book.extras.workbookProtected = true;
    expect((await repairFormulas()).skipped).toMatchObject([
      { reason: "workbook_protected", name: "Again", formula: "=@COSTPERORDER(Costs!$B$1,Costs!$B$2)" },
    ]);
    const formulas = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const all = [names.getItem("Per_order"), worksheets.getItem("Costs").names.getItem("Local")];
      all.forEach((name) => name.load("formula"));
      await context.sync();
      return all.map(({ formula }) => formula as string);
    });
    expect(formulas).toEqual(Array(2).fill("=COSTPERORDER(Costs!$B$1,Costs!$B$2)"));
  }, COSTS));

test("an error that came with the file is asked for again, so that it says why", async () => {
  let calls = 0;
  const counting = {
    ...FUNCTIONS,
    call: (id: string, args: unknown[]) => {
      calls += 1;
      return FUNCTIONS.call(id, args);
    },
  };
  await withWorkbook(
    await workbookOf({ Costs: [["=TCO(1)"]] }),
    async ({ book }) => {
      const before = calls;
      expect(await repairFormulas()).toEqual({ repaired: 0, skipped: [] });
      await book.calculated();
      expect(calls).toBeGreaterThan(before);
      expect(await cellsAt("Costs", "A1")).toEqual({ formulas: [["=TCO(1)"]], values: [["#N/A"]] });
      const [sheet] = book.univerAPI.getActiveWorkbook()?.getSheets() ?? [];
      expect(book.functionError(sheet?.getSheetId() ?? "", 0, 0)).toEqual({ code: "#N/A", message: "no" });
    },
    counting,
  );
});

test("protected sheets are left alone and named", () =>
  inStore(async () => {
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("D1:D3").formulas = [
        ["=@COSTPERORDER(B1,B2)"],
        ["=@COSTPERORDER(B2,B3)"],
        ["=@COSTPERORDER(B3,B4)"],
      ];
      worksheets.getItem("Costs").protection.protect();
    });
    const { repaired: count, skipped } = await repairFormulas();
    expect(count).toBe(0);
    expect(skipped).toEqual([
      { reason: "protected", sheet: "Costs", address: "D1:D3", formula: "=@COSTPERORDER(B1,B2)", cells: 3 },
    ]);
  }, COSTS));

test("cells that were stuck at #NAME? in a file opened without the add-in work again", async () => {
  const bytes = await inStore(async ({ book }) => {
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("D1").formulas = [["=IF(B1>0,COSTPERORDER(B1,B2),0)"]];
    });
    return book.save();
  }, COSTS);
  const opened = await withWorkbook(bytes, async ({ book }) => {
    expect((await cellsAt("Costs", "D1")).values).toEqual([[4]]);
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("B2").values = [[500]];
    });
    expect((await cellsAt("Costs", "D1")).values).toEqual([["#NAME?"]]);
    return book.save();
  });
  // Stored as Excel stores add-ins' functions: it looks for them when the file is opened with the add-in.
  expect(strFromU8(unzipSync(opened)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(
    "<f>IF(B1&gt;0,_xldudf_COSTPERORDER(B1,B2),0)</f>",
  );
  await withWorkbook(
    opened,
    async () => {
      await repairFormulas();
      expect(await cellsAt("Costs", "D1")).toEqual({
        formulas: [["=IF(B1>0,COSTPERORDER(B1,B2),0)"]],
        values: [[5]],
      });
    },
    FUNCTIONS,
  );
});
