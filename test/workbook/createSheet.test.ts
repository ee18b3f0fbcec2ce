import { withWorkbook } from "../../src/cli/withWorkbook";
import type { SheetPlan } from "../../src/matrix/types";
import {
  createSheet,
  removeSheet,
  saveAnswers,
  loadAnswers,
  scanWorkbook,
  sheetState,
} from "../../src/workbook";
import { asUser, cellsAt, plan, sheetNames, STORE, workbookOf } from "./support";

const open = async (work: Parameters<typeof withWorkbook<void>>[1], sheets = STORE) =>
  withWorkbook(await workbookOf(sheets), work);
const sheet = (workbook: Excel.Workbook, name = "Decision Matrix") => workbook.worksheets.getItem(name);

describe("creating the sheet", () => {
  test("takes at most five round trips and is then whole", () =>
    open(async ({ host }) => {
      host.resetStats();
      await expect(createSheet(plan())).resolves.toMatchObject({
        name: "Decision Matrix",
        renamed: [],
        kept: 0,
        restored: { rows: 0, columns: 0, tables: 0, sorted: 0 },
      });
      expect(host.stats.syncs).toBeLessThanOrEqual(5);
      await expect(sheetState()).resolves.toEqual({ exists: true, finished: true, name: "Decision Matrix" });
    }));

  test("writes live formulas on the user's cells", () =>
    open(async () => {
      await createSheet(plan());
      await asUser((workbook) => (sheet(workbook, "Costs").getRange("B2").values = [[1500]]));
      expect((await cellsAt("Decision Matrix", "B3")).values).toEqual([[1500]]);
    }));

  test("writes text as text, whatever it begins with", () =>
    open(async () => {
      await createSheet(plan());
      const { values } = await cellsAt("Decision Matrix", "A2:D2");
      expect(values).toEqual([["=1+1", "-5 %", "@home", "'quoted'"]]);
    }));

  test("leaves every cell, sheet, table and name of the user as it was", () =>
    open(async () => {
      const before = await scanWorkbook();
      await createSheet(plan());
      expect(await scanWorkbook()).toEqual(before);
      expect(await sheetNames()).toEqual(["Costs", "Orders", "Decision Matrix"]);
    }));

  test("takes the next free name where the user has a sheet of that name", () =>
    open(
      async () => {
        await expect(createSheet(plan())).resolves.toMatchObject({ name: "Decision Matrix (2)" });
        expect((await cellsAt("decision matrix", "A1")).values).toEqual([["mine"]]);
      },
      { ...STORE, "decision matrix": [["mine"]] },
    ));

  test("takes another name for a table and a defined name that the user has, and formulas follow", () =>
    open(async () => {
      await asUser(({ worksheets, names }) => {
        const orders = worksheets.getItem("Orders");
        orders.getRange("D1:D2").values = [["Mine"], [1]];
        orders.tables.add("D1:D2", true).name = "CriteriaWeights";
        names.add("Infraplan_Rent", orders.getRange("B1"));
      });
      const rows: SheetPlan["rows"] = [...plan().rows, [{ formula: "=Infraplan_Rent*2" }]];
      await expect(createSheet(plan({ rows }))).resolves.toMatchObject({
        renamed: [
          { from: "CriteriaWeights", to: "CriteriaWeights2" },
          { from: "Infraplan_Rent", to: "Infraplan_Rent2" },
        ],
      });
      expect((await cellsAt("Decision Matrix", "A8")).values).toEqual([[2400]]);
    }));

  test("changes nothing in a workbook whose structure is protected", () =>
    open(async ({ book }) => {
      book.extras.workbookProtected = true;
      await expect(createSheet(plan())).rejects.toMatchObject({ code: "workbook_protected" });
      expect(await sheetNames()).toEqual(["Costs", "Orders"]);
    }));
});

describe("a build that breaks off", () => {
  test.each([
    ["before the sheet is there", 3],
    ["while it is written", 4],
    ["before the last mark", 5],
  ])("%s is mended by building again", (_, sync) =>
    open(async ({ host }) => {
      host.faults.fail({ sync, code: "GeneralException" });
      await expect(createSheet(plan())).rejects.toMatchObject({ code: "refused" });
      await expect(sheetState()).resolves.toMatchObject({ finished: false });
      host.faults.clear();
      await createSheet(plan());
      await expect(sheetState()).resolves.toEqual({ exists: true, finished: true, name: "Decision Matrix" });
      expect(await sheetNames()).toEqual(["Costs", "Orders", "Decision Matrix"]);
    }),
  );

  test.each([3, 4, 5])(
    "after step %i was carried out but its answer lost leaves one sheet, not two",
    (sync) =>
      open(async ({ host }) => {
        host.faults.loseAnswer(sync);
        await expect(createSheet(plan())).rejects.toBeDefined();
        await createSheet(plan());
        expect(await sheetNames()).toEqual(["Costs", "Orders", "Decision Matrix"]);
        expect((await cellsAt("Decision Matrix", "A5:B7")).values).toEqual([
          ["Criterion", "Weight"],
          ["Cost", 3],
          ["Control", 1],
        ]);
      }),
  );

  test("halfway through its batch is mended too", () =>
    open(async ({ host }) => {
      host.faults.fail({ sync: 4, action: 40, code: "GeneralException" });
      await expect(createSheet(plan())).rejects.toMatchObject({ code: "refused" });
      await createSheet(plan());
      await expect(sheetState()).resolves.toMatchObject({ exists: true, finished: true });
      expect(await sheetNames()).toEqual(["Costs", "Orders", "Decision Matrix"]);
    }));
});

describe("building again", () => {
  test("keeps the sheet, takes at most five round trips, and keeps a weight that the user edited", () =>
    open(async ({ host }) => {
      await createSheet(plan());
      await asUser((workbook) => (sheet(workbook).getRange("B6").values = [[7]]));
      host.resetStats();
      await expect(createSheet(plan())).resolves.toMatchObject({ name: "Decision Matrix", kept: 1 });
      expect(host.stats.syncs).toBeLessThanOrEqual(5);
      expect((await cellsAt("Decision Matrix", "B6:C6")).values).toEqual([[7, 7 / 8]]);
      await expect(createSheet(plan())).resolves.toMatchObject({ kept: 1 });
    }));

  test("keeps an edit where the plan has moved its row and changed its words", () =>
    open(async () => {
      await createSheet(plan());
      await asUser((workbook) => (sheet(workbook).getRange("B7").values = [[4]]));
      const rows = plan().rows;
      rows[4] = [{ text: "Kryterium" }, { text: "Waga" }, { text: "Udział" }];
      rows[5] = [{ text: "Kontrola" }, { number: 1 }, { formula: "=B6/SUM($B$6:$B$7)" }];
      rows[6] = [{ text: "Koszt" }, { number: 3 }, { formula: "=B7/SUM($B$6:$B$7)" }];
      const table = {
        ...plan().tables[0],
        name: "CriteriaWeights",
        address: "A5:C7",
        rowIds: ["control", "cost"],
      };
      await createSheet(plan({ rows, tables: [table] }));
      expect((await cellsAt("Decision Matrix", "A5:B7")).values).toEqual([
        ["Kryterium", "Waga"],
        ["Kontrola", 4],
        ["Koszt", 3],
      ]);
    }));

  test("does not touch what the user wrote beside the plan, and clears what the plan no longer has", () =>
    open(async () => {
      await createSheet(plan());
      await asUser((workbook) => (sheet(workbook).getRange("D6").values = [["my note"]]));
      const rows = plan().rows.map((row, index) => (index === 2 ? [] : row));
      await createSheet(plan({ rows, links: [] }));
      expect((await cellsAt("Decision Matrix", "A3:B3")).values).toEqual([["", ""]]);
      expect((await cellsAt("Decision Matrix", "D6")).values).toEqual([["my note"]]);
    }));

  test("moves and resizes our tables with what refers to them, and the user's notes beside them", () =>
    open(async ({ host }) => {
      await createSheet(plan());
      await asUser((workbook) => {
        sheet(workbook).getRange("B6").values = [[7]];
        sheet(workbook).getRange("D7").values = [["about control"]];
        sheet(workbook, "Orders").getRange("A5:B5").formulas = [
          ["='Decision Matrix'!B7", "=SUM(CriteriaWeights[Weight])"],
        ];
      });
      const [head, texts, rent, , header, cost, control] = plan().rows;
      const more = [{ text: "Speed" }, { number: 5 }, { formula: "=B10/SUM($B$8:$B$10)" }];
      const rows = [
        head,
        texts,
        rent,
        [],
        [{ text: "two" }],
        [{ text: "rows more" }],
        header,
        cost,
        more,
        control,
      ].map((row) => row ?? []);
      const table = {
        name: "CriteriaWeights",
        address: "A7:C10",
        rowIds: ["cost", "speed", "control"],
        columnIds: ["name", "weight", "share"],
      };
      host.resetStats();
      await createSheet(
        plan({ rows, tables: [table], charts: [], conditionals: [], validations: [], looks: [] }),
      );
      expect(host.stats.syncs).toBeLessThanOrEqual(5);
      expect((await cellsAt("Decision Matrix", "A7:B10")).values).toEqual([
        ["Criterion", "Weight"],
        ["Cost", 7],
        ["Speed", 5],
        ["Control", 1],
      ]);
      expect((await cellsAt("Decision Matrix", "D10")).values).toEqual([["about control"]]);
      const { values, formulas } = await cellsAt("Orders", "A5:B5");
      expect(formulas).toEqual([["='Decision Matrix'!B10", "=SUM(CriteriaWeights[Weight])"]]);
      expect(values).toEqual([[1, 13]]);

      await createSheet(plan());
      expect((await cellsAt("Decision Matrix", "A5:B7")).values).toEqual([
        ["Criterion", "Weight"],
        ["Cost", 7],
        ["Control", 1],
      ]);
      expect((await cellsAt("Orders", "A5:B5")).values).toEqual([[1, 8]]);
    }));

  test("refuses a table that the user has extended, and then changes nothing", () =>
    open(async () => {
      await createSheet(plan());
      await asUser((workbook) => {
        sheet(workbook).getRange("A8:B8").values = [["Mine", 2]];
        sheet(workbook).tables.getItem("CriteriaWeights").resize("A5:C8");
      });
      await expect(createSheet(plan())).rejects.toMatchObject({
        code: "layout_changed",
        details: { sheet: "Decision Matrix", table: "CriteriaWeights" },
      });
      expect((await cellsAt("Decision Matrix", "A8:B8")).values).toEqual([["Mine", 2]]);
    }));

  test("refuses to write over a cell of the user's, and then changes nothing", () =>
    open(async () => {
      await createSheet(plan());
      await asUser((workbook) => (sheet(workbook).getRange("D6").values = [["my note"]]));
      const rows = plan().rows;
      rows[5] = [...(rows[5] ?? []), { text: "new" }];
      await expect(createSheet(plan({ rows }))).rejects.toMatchObject({
        code: "own_cells_in_the_way",
        details: { sheet: "Decision Matrix", cells: "D6" },
      });
      expect((await cellsAt("Decision Matrix", "D6")).values).toEqual([["my note"]]);
    }));

  test("refuses a sheet of ours that is protected", () =>
    open(async () => {
      await createSheet(plan());
      await asUser((workbook) => sheet(workbook).protection.protect());
      await expect(createSheet(plan())).rejects.toMatchObject({ code: "sheet_protected" });
    }));
});

describe("our sheet", () => {
  test("is never scanned", () =>
    open(async () => {
      await createSheet(plan());
      const { sheets, tables, names } = await scanWorkbook();
      expect(sheets.map(({ name }) => name)).toEqual(["Costs", "Orders"]);
      expect(tables).toEqual([]);
      expect(names).toEqual([]);
    }));

  test("is removed with its names, while the answers and the user's cells stay", () =>
    open(async () => {
      const before = await scanWorkbook();
      await saveAnswers({ version: 1, currency: "zł" });
      await createSheet(plan());
      await removeSheet();
      expect(await sheetNames()).toEqual(["Costs", "Orders"]);
      expect(await scanWorkbook()).toEqual(before);
      expect(await loadAnswers()).toEqual({ version: 1, currency: "zł" });
      await expect(sheetState()).resolves.toEqual({ exists: false, finished: false, name: null });
      await expect(removeSheet()).resolves.toBeUndefined();
    }));

  test("is still ours in the saved file, with the answers", async () => {
    let saved: Uint8Array = new Uint8Array();
    await open(async ({ book }) => {
      await saveAnswers({ version: 1, business: { regions: 3 } });
      await createSheet(plan());
      saved = await book.save();
    });
    await withWorkbook(saved, async () => {
      await expect(sheetState()).resolves.toEqual({ exists: true, finished: true, name: "Decision Matrix" });
      expect(await loadAnswers()).toEqual({ version: 1, business: { regions: 3 } });
      await expect(createSheet(plan())).resolves.toMatchObject({ name: "Decision Matrix" });
      expect(await sheetNames()).toEqual(["Costs", "Orders", "Decision Matrix"]);
    });
  });
});
