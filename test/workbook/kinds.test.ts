import { withWorkbook } from "../../src/cli/withWorkbook";
import type { SheetPlan } from "../../src/matrix/types";
import { createSheet, removeSheet, scanWorkbook, sheetState } from "../../src/workbook";
import { asUser, cellsAt, plan, sheetNames, STORE, workbookOf } from "./support";

const open = async (work: Parameters<typeof withWorkbook<void>>[1]) =>
  withWorkbook(await workbookOf(STORE), work);

/** A second sheet of ours, whose formulas and link lean on the first. */
const vendors = (over: Partial<SheetPlan> = {}): SheetPlan => ({
  name: "Vendors",
  rows: [
    [{ text: "Vendor" }, { text: "Price" }],
    [{ text: "Acme" }, { formula: "=SUM(CriteriaWeights[Weight])" }],
    [{ text: "Bolt" }, { formula: "=Infraplan_Rent/2" }],
  ],
  looks: [],
  merges: [],
  tables: [{ name: "Vendors", address: "A1:B3", rowIds: ["acme", "bolt"], columnIds: ["vendor", "price"] }],
  links: [{ address: "A2", target: { name: "Infraplan_Rent" }, text: "Acme" }],
  charts: [],
  conditionals: [],
  validations: [],
  widths: [],
  wrap: [],
  freezeRows: 0,
  printArea: "A1:B3",
  names: [{ name: "Infraplan_Vendors", address: "A1" }],
  ...over,
});

test("sheets of several kinds stand beside each other, each with its own state", () =>
  open(async () => {
    await createSheet(plan());
    await expect(sheetState("vendors")).resolves.toEqual({ exists: false, finished: false, name: null });
    await createSheet(vendors(), "vendors");
    expect(await sheetNames()).toEqual(["Costs", "Orders", "Decision Matrix", "Vendors"]);
    await expect(sheetState()).resolves.toMatchObject({ exists: true, name: "Decision Matrix" });
    await expect(sheetState("vendors")).resolves.toMatchObject({ exists: true, name: "Vendors" });
    await expect(sheetState("milestones")).resolves.toMatchObject({ exists: false });
  }));

test("no sheet of ours is scanned, of whatever kind", () =>
  open(async () => {
    const before = await scanWorkbook();
    await createSheet(plan());
    await createSheet(vendors(), "vendors");
    expect(await scanWorkbook()).toEqual(before);
  }));

test("removing one kind leaves the other with its tables and names", () =>
  open(async () => {
    await createSheet(plan());
    await createSheet(vendors(), "vendors");
    await removeSheet("vendors");
    expect(await sheetNames()).toEqual(["Costs", "Orders", "Decision Matrix"]);
    await asUser(({ worksheets }) => {
      worksheets.getItem("Orders").getRange("D1:D2").formulas = [["=Infraplan_Rent"], ["=Infraplan_Vendors"]];
    });
    expect((await cellsAt("Orders", "D1:D2")).values).toEqual([[1200], ["#NAME?"]]);
    await expect(removeSheet("milestones")).resolves.toBeUndefined();
  }));

test("what one sheet of ours takes from another is still right after the other is rebuilt and moved", () =>
  open(async () => {
    await createSheet(plan());
    await createSheet(vendors(), "vendors");
    expect((await cellsAt("Vendors", "B2:B3")).values).toEqual([[4], [600]]);
    const { rows, tables, ...rest } = plan();
    const moved = tables.map((table) => ({ ...table, address: "A7:C9" }));
    await createSheet({
      ...rest,
      rows: [rows[0] ?? [], [], [], ...rows.slice(1)],
      tables: moved,
      merges: [],
      charts: [],
      links: [],
      names: [{ name: "Infraplan_Rent", address: "B5" }],
    });
    await asUser(({ worksheets }) => (worksheets.getItem("Decision Matrix").getRange("B8").values = [[9]]));
    expect((await cellsAt("Vendors", "B2:B3")).values).toEqual([[10], [600]]);
    await createSheet(vendors(), "vendors");
    expect((await cellsAt("Vendors", "B2:B3")).values).toEqual([[10], [600]]);
  }));

test("a formula of one sheet finds the table of another under the name it had to take", () =>
  open(async () => {
    await asUser(({ worksheets }) => {
      const orders = worksheets.getItem("Orders");
      orders.getRange("D1:D2").values = [["Weight"], [100]];
      orders.tables.add("D1:D2", true).name = "CriteriaWeights";
    });
    await createSheet(plan());
    await expect(createSheet(vendors(), "vendors")).resolves.toMatchObject({ renamed: [] });
    expect((await cellsAt("Vendors", "B2")).values).toEqual([[4]]);
  }));

test("a link to another sheet of ours goes by a defined name, which follows the cell", () =>
  open(async () => {
    await createSheet(plan());
    await createSheet(vendors(), "vendors");
    const link = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Vendors").getRange("A2").load("hyperlink");
      await context.sync();
      return cell.hyperlink;
    });
    expect(link).toMatchObject({ documentReference: "Infraplan_Rent" });
  }));
