import { withWorkbook } from "../../src/cli/withWorkbook";
import { createSheet, readOwnSheet } from "../../src/workbook";
import { asUser, plan, STORE, workbookOf } from "./support";

const open = async (work: () => Promise<void>) => withWorkbook(await workbookOf(STORE), work);

test("rows come with their ids, their cells by column, where they stand, and whether the user changed them", () =>
  open(async () => {
    expect(await readOwnSheet("vendors")).toBeNull();
    await createSheet(plan({ name: "Vendors" }), "vendors");
    await asUser(({ worksheets }) => (worksheets.getItem("Vendors").getRange("B7").values = [[4]]));
    expect(await readOwnSheet("vendors")).toEqual({
      sheet: "Vendors",
      finished: true,
      broken: [],
      tables: {
        CriteriaWeights: [
          { id: "cost", address: "A6:C6", cells: { name: "Cost", weight: 3, share: 3 / 7 }, touched: false },
          {
            id: "control",
            address: "A7:C7",
            cells: { name: "Control", weight: 4, share: 4 / 7 },
            touched: true,
          },
        ],
      },
    });
    expect(await readOwnSheet("milestones")).toBeNull();
  }));

test("a table that lost a column is named as broken, and none of its cells is guessed", () =>
  open(async () => {
    await createSheet(plan({ name: "Vendors" }), "vendors");
    await asUser(({ tables }) => tables.getItem("CriteriaWeights").columns.getItem("Weight").delete());
    expect(await readOwnSheet("vendors")).toEqual({
      sheet: "Vendors",
      finished: true,
      broken: ["CriteriaWeights"],
      tables: { CriteriaWeights: [] },
    });
  }));

test("a table that the user has renamed is read under our name", () =>
  open(async () => {
    await createSheet(plan({ name: "Vendors" }), "vendors");
    await asUser(({ tables }) => (tables.getItem("CriteriaWeights").name = "Mine"));
    const read = await readOwnSheet("vendors");
    expect(read?.broken).toEqual([]);
    expect(read?.tables["CriteriaWeights"]?.map(({ id }) => id)).toEqual(["cost", "control"]);
  }));
