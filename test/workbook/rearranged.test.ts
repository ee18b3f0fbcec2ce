// What the user does to a sheet of ours as a whole: tables renamed, made plain cells, their columns in another order, rows
// and columns put in between. Edits are kept, and nothing of the user's is written over.
import { build, column, open, SHEET, sheet } from "./smallTables";
import { asUser, cellsAt } from "./support";

jest.setTimeout(60_000);

const tableNames = () =>
  Excel.run(async (context) => {
    const { tables } = sheet(context.workbook);
    tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name).sort();
  });
const edit = (workbook: Excel.Workbook) => (sheet(workbook).getRange("B5").values = [[9]]);

test("a table that the user has renamed keeps its name, and its edits", () =>
  open(async () => {
    await asUser((workbook) => {
      workbook.tables.getItem("Weights").name = "MyWeights";
      edit(workbook);
    });
    for (let turn = 0; turn < 2; turn += 1) {
      await build();
      expect(await tableNames()).toEqual(["Guards", "MyWeights"]);
      expect(await column("B4:B6")).toEqual([2, 9, 2]);
    }
  }));

test("a table that the user has made plain cells, and moved, is a table again with its edits and the user's row", () =>
  open(async () => {
    await asUser((workbook) => {
      edit(workbook);
      sheet(workbook).getRange("6:6").insert("Down");
      sheet(workbook).getRange("A6:B6").values = [["Mine", 4]];
      workbook.tables.getItem("Weights").convertToRange();
      sheet(workbook).getRange("2:2").insert("Down");
    });
    for (let turn = 0; turn < 2; turn += 1) {
      await build();
      expect(await tableNames()).toEqual(["Guards", "Weights"]);
      expect(await column("A3:A7")).toEqual([
        "Weights name",
        "Weights cost",
        "Weights control",
        "Mine",
        "Weights speed",
      ]);
      expect(await column("B4:B7")).toEqual([2, 9, 4, 2]);
    }
    expect(await column("A10:A11")).toEqual(["Guards name", "Guards cost"]);
  }));

test("a deleted table is there again", () =>
  open(async () => {
    await asUser((workbook) => workbook.tables.getItem("Weights").delete());
    await build();
    expect(await tableNames()).toEqual(["Guards", "Weights"]);
    expect(await column("B4:B6")).toEqual([2, 2, 2]);
  }));

test("columns in another order come back in ours, each edit in its column", () =>
  open(async () => {
    await asUser((workbook) => {
      sheet(workbook).getRange("B3:C6").formulas = [
        ["Weights share", "Weights weight"],
        ["=C4/SUM($C$4:$C$6)", 5],
        ["=C5/SUM($C$4:$C$6)", 6],
        ["=C6/SUM($C$4:$C$6)", 7],
      ];
    });
    await build();
    expect((await cellsAt(SHEET, "A3:D6")).formulas).toEqual([
      ["Weights name", "Weights weight", "Weights share", ""],
      ["Weights cost", 5, "=B4/SUM($B$4:$B$6)", ""],
      ["Weights control", 6, "=B5/SUM($B$4:$B$6)", ""],
      ["Weights speed", 7, "=B6/SUM($B$4:$B$6)", ""],
    ]);
  }));

test.each([
  ["above all", (ours: Excel.Worksheet) => ours.getRange("1:1").insert("Down"), "A1"],
  ["left of all", (ours: Excel.Worksheet) => ours.getRange("A:A").insert("Right"), "A4"],
])("words typed %s, in cells that we need, are not written over: the user is told", (_, insert, cell) =>
  open(async () => {
    await asUser((workbook) => {
      insert(sheet(workbook));
      sheet(workbook).getRange(cell).values = [["my own words"]];
    });
    await expect(build()).rejects.toMatchObject({
      code: "own_cells_in_the_way",
      details: { cells: cell, count: 1 },
    });
    expect(await column(cell)).toEqual(["my own words"]);
    await asUser((workbook) => sheet(workbook).getRange(cell).clear());
    await build();
    expect((await cellsAt(SHEET, "A1:B4")).values).toEqual([
      ["Plan", ""],
      ["", ""],
      ["Weights name", "Weights weight"],
      ["Weights cost", 2],
    ]);
    expect(await column("A15:A16")).toEqual(["The end", ""]);
  }),
);

test("rows put in between two tables, with words, stay between them: what comes below makes room, and closes up again", () =>
  open(async () => {
    const inserted = async (rows: string, from: string, words: string[]) =>
      asUser((workbook) => {
        sheet(workbook).getRange(rows).insert("Down");
        sheet(workbook).getRange(from).values = words.map((word) => [word]);
      });
    await inserted("8:8", "A8", ["my own words"]);
    const between = ["Weights speed", "", "my own words", "", "Guards name", "Guards cost"];
    for (let turn = 0; turn < 2; turn += 1) {
      await build();
      expect(await column("A6:A11")).toEqual(between);
    }
    await inserted("7:10", "A7:A10", ["one", "two", "three", "four"]);
    await asUser((workbook) => (sheet(workbook).getRange("B9").values = [["beside"]]));
    for (let turn = 0; turn < 2; turn += 1) {
      await build();
      expect((await column("A6:A15")).filter((cell) => cell !== "")).toEqual([
        "Weights speed",
        "one",
        "two",
        "three",
        "four",
        "my own words",
        "Guards name",
        "Guards cost",
      ]);
      expect((await cellsAt(SHEET, "B9")).values).toEqual([["beside"]]);
      expect((await cellsAt(SHEET, "C15")).formulas).toEqual([["=B15/SUM($B$15:$B$17)"]]);
    }
    await asUser((workbook) => sheet(workbook).getRange("7:10").delete("Up"));
    await build();
    expect(await column("A6:A11")).toEqual(between);
  }));
