// Rows and columns that come and go on one sheet while another is on screen: cells of the other stay, and their
// references follow. https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be
import { excelClient, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeAll(() => {
  excelClient();
});
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** Formulas of the sheet "Plan", each reading its own row and column of "Costs", after something was done to "Costs". */
async function planAfter(onScreen: "Costs" | "Plan", change: (costs: Excel.Worksheet) => void) {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const costs = worksheets.add("Costs");
    const plan = worksheets.add("Plan");
    costs.getRange("A1:C4").values = [1, 2, 3, 4].map((row) => [row, 10 * row, 100 * row]);
    plan.getRange("A1:C4").formulas = [1, 2, 3, 4].map((row) => [
      `=Costs!A${row}`,
      `=Costs!B${row}`,
      `=Costs!C${row}`,
    ]);
    context.workbook.worksheets.getItem(onScreen).activate();
    await context.sync();
    change(costs);
    const cells = plan.getRange("A1:D5").load("formulas,values");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe(onScreen);
    return cells;
  });
}

describe.each(["Costs", "Plan"] as const)("with %s on screen", (onScreen) => {
  test("a deleted row leaves #REF! where it was read, and nothing moves", async () => {
    const { formulas, values } = await planAfter(onScreen, (costs) => costs.getRange("2:2").delete("Up"));
    expect(formulas.map((row) => (row as unknown[])[2])).toEqual([
      "=Costs!C1",
      expect.stringContaining("#REF!"),
      "=Costs!C2",
      "=Costs!C3",
      "",
    ]);
    expect(values.map((row) => (row as unknown[])[0])).toEqual([1, "#REF!", 3, 4, ""]);
  });

  test("a deleted column leaves #REF! where it was read, and nothing moves", async () => {
    const { values } = await planAfter(onScreen, (costs) => costs.getRange("B:B").delete("Left"));
    expect(values[1]).toEqual([2, "#REF!", 200, ""]);
  });

  test("a row deleted and another inserted in one batch are both followed", async () => {
    const { formulas, values } = await planAfter(onScreen, (costs) => {
      costs.getRange("3:3").delete("Up");
      costs.getRange("1:1").insert("Down");
    });
    expect(formulas.map((row) => (row as unknown[])[1])).toEqual([
      "=Costs!B2",
      "=Costs!B3",
      expect.stringContaining("#REF!"),
      "=Costs!B4",
      "",
    ]);
    expect(values.map((row) => (row as unknown[])[1])).toEqual([10, 20, "#REF!", 40, ""]);
  });

  test("nobody is told that another sheet came up, as none did", async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onActivated.add(({ worksheetId }) => {
        told.push(worksheetId);
        return Promise.resolve();
      });
      await context.sync();
    });
    await planAfter(onScreen, () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = told.length;
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.getItem(onScreen === "Costs" ? "Plan" : "Costs");
      other.getRange("2:2").delete("Up");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(before).toBeGreaterThan(0);
    expect(told.length).toBe(before);
  });

  test("cells that are deleted or inserted do the same", async () => {
    const { values } = await planAfter(onScreen, (costs) => {
      costs.getRange("A2").delete("Up");
      costs.getRange("C1").insert("Right");
    });
    expect(values.map((row) => (row as unknown[])[0])).toEqual([1, "#REF!", 3, 4, ""]);
    expect(values[0]).toEqual([1, 10, 100, ""]);
  });
});
