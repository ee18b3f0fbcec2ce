import { ownedSheets } from "../../src/workbook/ownership";
import type { OwnedSheet, WrittenTable } from "../../src/workbook/state/state";

const record = (over: Partial<OwnedSheet> = {}, ...tables: string[]): OwnedSheet => ({
  id: "{1}",
  name: "Decision Matrix",
  finished: true,
  cells: "",
  merges: [],
  names: [],
  charts: [],
  tables: tables.map((name) => ({ name }) as WrittenTable),
  ...over,
});
const matrix = record({}, "PlanFigures", "CriteriaWeights", "DecisionMatrix");
const tablesOn = (sheetId: string, ...names: string[]) => names.map((name) => ({ name, sheetId }));

test("nothing is ours in a workbook that has no record", () => {
  expect(ownedSheets({}, [{ id: "{1}", name: "Decision Matrix" }], []).size).toBe(0);
});

test("the sheet that holds our tables is ours, renamed and with another id", () => {
  const sheets = [
    { id: "{1}", name: "Costs" },
    { id: "{9}", name: "My plan" },
  ];
  const owned = ownedSheets({ matrix }, sheets, tablesOn("{9}", "planfigures", "DecisionMatrix"));
  expect(owned.get("matrix")).toBe(sheets[1]);
});

test("without the tables it takes both the id and the name", () => {
  const [same, renumbered, renamed] = [
    { id: "{1}", name: "decision matrix" },
    { id: "{2}", name: "Decision Matrix" },
    { id: "{1}", name: "Costs" },
  ] as const;
  expect(ownedSheets({ matrix }, [same], []).get("matrix")).toBe(same);
  expect(ownedSheets({ matrix }, [renumbered], []).size).toBe(0);
  expect(ownedSheets({ matrix }, [renamed], []).size).toBe(0);
});

test("one table of a name of ours does not make the user's sheet ours", () => {
  const owned = ownedSheets({ matrix }, [{ id: "{2}", name: "Costs" }], tablesOn("{2}", "PlanFigures"));
  expect(owned.size).toBe(0);
});

test("a sheet with a single table is ours where its id or name is ours too", () => {
  const milestones = record({ id: "{3}", name: "Milestones" }, "Milestones");
  const [theirs, renamed, copied] = [
    { id: "{7}", name: "Project" },
    { id: "{3}", name: "Dates" },
    { id: "{7}", name: "milestones" },
  ] as const;
  expect(ownedSheets({ milestones }, [theirs], tablesOn("{7}", "Milestones")).size).toBe(0);
  expect(ownedSheets({ milestones }, [renamed], tablesOn("{3}", "Milestones")).get("milestones")).toBe(
    renamed,
  );
  expect(ownedSheets({ milestones }, [copied], tablesOn("{7}", "Milestones")).get("milestones")).toBe(copied);
});

test("each kind has its own sheet, also where another program has handed the ids out anew", () => {
  const vendors = record({ id: "{2}", name: "Vendors" }, "Vendors", "VendorKpis");
  const sheets = [
    { id: "{2}", name: "Decision Matrix" },
    { id: "{1}", name: "Vendors" },
  ];
  const tables = [
    ...tablesOn("{2}", "PlanFigures", "CriteriaWeights"),
    ...tablesOn("{1}", "Vendors", "VendorKpis"),
  ];
  const owned = ownedSheets({ matrix, vendors }, sheets, tables);
  expect([owned.get("matrix"), owned.get("vendors")]).toEqual(sheets);
});
