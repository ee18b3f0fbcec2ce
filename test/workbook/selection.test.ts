import { withWorkbook } from "../../src/cli/withWorkbook";
import { goTo, onSelectionChanged, readSelection } from "../../src/workbook";
import { asUser, STORE, workbookOf } from "./support";

const open = async (work: () => Promise<void>) => withWorkbook(await workbookOf(STORE), work);

test("going to a cell selects it, and the selection says what is there", () =>
  open(async () => {
    await goTo("Costs", "B3");
    await expect(readSelection()).resolves.toEqual({
      sheet: "Costs",
      address: "B3",
      value: 5400,
      numberFormat: "General",
    });
  }));

test("of cells that add up the first is gone to", () =>
  open(async () => {
    await goTo("Costs", "B3,B2");
    await expect(readSelection()).resolves.toMatchObject({ address: "B3" });
  }));

test("of a selected range the active cell counts", () =>
  open(async () => {
    await goTo("Costs", "A2:B4");
    await expect(readSelection()).resolves.toMatchObject({ address: "A2", value: "Rent" });
  }));

test("a sheet that is gone or hidden is named, and stays hidden", () =>
  open(async () => {
    await expect(goTo("Nowhere", "A1")).rejects.toMatchObject({
      code: "sheet_missing",
      details: { sheet: "Nowhere" },
    });
    await asUser(({ worksheets }) => (worksheets.getItem("Orders").visibility = "Hidden"));
    await expect(goTo("Orders", "A1")).rejects.toMatchObject({ code: "sheet_hidden" });
  }));

test("changes of the selection are told until the listener goes", () =>
  open(async () => {
    let calls = 0;
    const stop = await onSelectionChanged(() => (calls += 1));
    await goTo("Costs", "B2");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBeGreaterThan(0);
    await stop();
    const before = calls;
    await goTo("Costs", "B3");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(before);
  }));
