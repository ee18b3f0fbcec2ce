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

const listed = <S>(
  sheets: readonly S[],
  tables: { name: string; sheetId: string }[] = [],
  names: { name: string; formula: string }[] = [],
) => ({ sheets, tables, names });

test("nothing is ours in a workbook that has no record", () => {
  expect(ownedSheets({}, listed([{ id: "{1}", name: "Decision Matrix" }])).size).toBe(0);
});

test("the sheet that holds our tables is ours, renamed and with another id", () => {
  const sheets = [
    { id: "{1}", name: "Costs" },
    { id: "{9}", name: "My plan" },
  ];
  const owned = ownedSheets({ matrix }, listed(sheets, tablesOn("{9}", "planfigures", "DecisionMatrix")));
  expect(owned.get("matrix")).toBe(sheets[1]);
});

test("without the tables it takes both the id and the name", () => {
  const [same, renumbered, renamed] = [
    { id: "{1}", name: "decision matrix" },
    { id: "{2}", name: "Decision Matrix" },
    { id: "{1}", name: "Costs" },
  ] as const;
  expect(ownedSheets({ matrix }, listed([same])).get("matrix")).toBe(same);
  expect(ownedSheets({ matrix }, listed([renumbered])).size).toBe(0);
  expect(ownedSheets({ matrix }, listed([renamed])).size).toBe(0);
});

test("one table of a name of ours does not make the user's sheet ours", () => {
  const owned = ownedSheets(
    { matrix },
    listed([{ id: "{2}", name: "Costs" }], tablesOn("{2}", "PlanFigures")),
  );
  expect(owned.size).toBe(0);
});

test("a sheet with a single table is ours where its id or name is ours too", () => {
  const milestones = record({ id: "{3}", name: "Milestones" }, "Milestones");
  const [theirs, renamed, copied] = [
    { id: "{7}", name: "Project" },
    { id: "{3}", name: "Dates" },
    { id: "{7}", name: "milestones" },
  ] as const;
  expect(ownedSheets({ milestones }, listed([theirs], tablesOn("{7}", "Milestones"))).size).toBe(0);
  expect(
    ownedSheets({ milestones }, listed([renamed], tablesOn("{3}", "Milestones"))).get("milestones"),
  ).toBe(renamed);
  expect(ownedSheets({ milestones }, listed([copied], tablesOn("{7}", "Milestones"))).get("milestones")).toBe(
    copied,
  );
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
  const owned = ownedSheets({ matrix, vendors }, listed(sheets, tables));
  expect([owned.get("matrix"), owned.get("vendors")]).toEqual(sheets);
});

test("before its tables are there, a sheet of our name is ours where our defined names lead to it", () => {
  const [sheet, other] = [
    { id: "{9}", name: "Decision matrix" },
    { id: "{1}", name: "It's mine" },
  ];
  const names = [{ plan: "Infraplan_Orders", name: "Infraplan_Orders2" }];
  const begun = record({ id: null, finished: false, names });
  const lead = (formula: string, name = "Infraplan_Orders2") => [{ name, formula }];
  const owner = (...found: { name: string; formula: string }[]) =>
    ownedSheets({ matrix: begun }, listed([other, sheet], [], found)).get("matrix");
  expect(owner(...lead("='Decision Matrix'!$B$3"))).toBe(sheet);
  expect(owner(...lead("='It''s mine'!$B$3"))).toBeUndefined();
  expect(owner(...lead("='Decision Matrix'!$B$3", "Infraplan_Orders"))).toBeUndefined();
  expect(owner(...lead("=#REF!"), ...lead("=5"))).toBeUndefined();
});
