import { withWorkbook } from "../../../src/cli/withWorkbook";
import { repairFormulas } from "../../../src/workbook";
import { asUser, cellsAt } from "../support";
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
