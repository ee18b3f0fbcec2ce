// What the user does to our tables between two builds, on a small sheet with two tables below each other.
import { createSheet, readOwnParts } from "../../src/workbook";
import { build, column, open, SHEET, sheet, small } from "./smallTables";
import { asUser, cellsAt } from "./support";

jest.setTimeout(300_000);

test("a row inserted in the middle stays there, counts, and is the same in further builds", () =>
  open(async () => {
    await asUser((workbook) => {
      sheet(workbook).getRange("5:5").insert("Down");
      sheet(workbook).getRange("A5:B5").formulas = [["Mine", "=Costs!B2/100"]];
      sheet(workbook).getRange("E5").values = [["my note"]];
    });
    for (let turn = 0; turn < 2; turn += 1) {
      await build();
      expect(await column("A4:A7")).toEqual(["Weights cost", "Mine", "Weights control", "Weights speed"]);
      expect((await cellsAt(SHEET, "B5")).formulas).toEqual([["=Costs!B2/100"]]);
      expect((await cellsAt(SHEET, "C4")).values).toEqual([[2 / 18]]);
      expect((await cellsAt(SHEET, "E5")).values).toEqual([["my note"]]);
      expect(await column("A10:A13")).toEqual([
        "Guards name",
        "Guards cost",
        "Guards control",
        "Guards speed",
      ]);
    }
    expect(await readOwnParts()).toMatchObject({
      Weights: { rows: [{ id: "added:1", after: "cost", cells: { name: { text: "Mine" } } }] },
    });
  }));

test("a sorted table gets its order back, each edit with its row, and references elsewhere are not broken", () =>
  open(async () => {
    await asUser((workbook) => {
      const rows = sheet(workbook).getRange("A4:B6");
      rows.values = [
        ["Weights speed", 7],
        ["Weights control", 2],
        ["Weights cost", 2],
      ];
      workbook.worksheets.getItem("Orders").getRange("D1").formulas = [["='Decision Matrix'!B4"]];
    });
    await build();
    expect(await column("A4:A6")).toEqual(["Weights cost", "Weights control", "Weights speed"]);
    expect(await column("B4:B6")).toEqual([2, 2, 7]);
    expect((await cellsAt("Orders", "D1")).formulas).toEqual([["='Decision Matrix'!B4"]]);
  }));

test("a row of ours that was deleted is there again, a renamed header keeps its name", () =>
  open(async () => {
    await asUser((workbook) => {
      workbook.tables.getItem("Guards").rows.getItemAt(1).delete();
      sheet(workbook).getRange("B3").values = [["How much it counts"]];
    });
    await build();
    expect(await column("A10:A12")).toEqual(["Guards cost", "Guards control", "Guards speed"]);
    expect((await cellsAt(SHEET, "B3")).values).toEqual([["How much it counts"]]);
    await build();
    expect((await cellsAt(SHEET, "B3")).values).toEqual([["How much it counts"]]);
  }));

test("what a build puts back is told: deleted rows, columns and tables, and the plan's order", () =>
  open(async () => {
    expect((await build()).restored).toEqual({ rows: 0, columns: 0, tables: 0, sorted: 0 });
    await asUser((workbook) => {
      workbook.tables.getItem("Weights").rows.getItemAt(1).delete();
      workbook.tables.getItem("Weights").columns.getItemAt(2).delete();
      sheet(workbook).getRange("A8:B10").values = [
        ["Guards speed", 2],
        ["Guards control", 2],
        ["Guards cost", 2],
      ];
    });
    expect((await build()).restored).toMatchObject({ rows: 1, columns: 1, sorted: 1 });
    await asUser((workbook) => workbook.tables.getItem("Guards").convertToRange());
    expect((await build()).restored).toEqual({ rows: 0, columns: 0, tables: 1, sorted: 0 });
  }));

test("a column of the user's beside a table stays with its header and cells", () =>
  open(async () => {
    await asUser((workbook) => {
      sheet(workbook).getRange("D3:D4").values = [["Asked"], ["Ann"]];
      workbook.tables.getItem("Weights").resize("A3:D6");
    });
    await build();
    await build();
    expect(await column("D3:D6")).toEqual(["Asked", "Ann", "", ""]);
  }));

test("a totals row switched on and off again stays as the user has it, and what stands below makes room", () =>
  open(async () => {
    const totals = (show: boolean) =>
      asUser((workbook) => {
        workbook.tables.getItem("Weights").showTotals = show;
      });
    await totals(true);
    await asUser((workbook) => {
      sheet(workbook).getRange("B7").formulas = [["=SUBTOTAL(101,B4:B6)"]];
    });
    for (let turn = 0; turn < 2; turn += 1) {
      await build();
      expect(await column("A6:A10")).toEqual(["Weights speed", "Total", "", "", "Guards name"]);
      expect((await cellsAt(SHEET, "B7")).values).toEqual([[2]]);
    }
    await totals(false);
    for (let turn = 0; turn < 2; turn += 1) {
      await build();
      expect(await column("A6:A9")).toEqual(["Weights speed", "", "", "Guards name"]);
    }
    expect(await column("A13:A15")).toEqual(["", "", "The end"]);
  }));

test("a change between reading and writing is refused, and building again takes it in", () =>
  open(async () => {
    const stale = small(await readOwnParts());
    await asUser((workbook) => {
      sheet(workbook).getRange("5:5").insert("Down");
      sheet(workbook).getRange("A5:B5").values = [["Mine", 4]];
    });
    await expect(createSheet(stale)).rejects.toMatchObject({
      code: "layout_changed",
      details: { table: "Weights" },
    });
    await build();
    expect(await column("A4:A6")).toEqual(["Weights cost", "Mine", "Weights control"]);
  }));

test("two builds at once leave one consistent sheet", () =>
  open(async () => {
    await Promise.all([build(), build()]);
    expect(await column("A3:A6")).toEqual([
      "Weights name",
      "Weights cost",
      "Weights control",
      "Weights speed",
    ]);
  }));
