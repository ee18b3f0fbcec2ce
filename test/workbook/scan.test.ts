import { withWorkbook } from "../../src/cli/withWorkbook";
import { scanWorkbook } from "../../src/workbook";
import { asUser, type Cells, STORE, workbookOf } from "./support";

const open = async (sheets: Record<string, Cells>, work: Parameters<typeof withWorkbook<void>>[1]) =>
  withWorkbook(await workbookOf(sheets), work);

describe("scanning a workbook", () => {
  test("reads values, English formulas and formats of every sheet, from where it is filled", () =>
    open(STORE, async ({ host }) => {
      await asUser(({ worksheets }) => {
        const sheet = worksheets.getItem("Orders");
        sheet.getRange("C5:D5").values = [["Parcels", 2]];
        sheet.getRange("D5").numberFormat = [["#,##0.00"]];
        sheet.getRange("A1:B1").clear();
      });
      host.resetStats();
      const { sheets } = await scanWorkbook();
      expect(host.stats.syncs).toBeLessThanOrEqual(6);
      expect(sheets).toMatchObject([
        {
          name: "Costs",
          visible: true,
          top: 0,
          left: 0,
          values: [
            ["Costs per month", ""],
            ["Rent", 1200],
            ["Wages", 5400],
            ["Total", 6600],
          ],
          formulas: [
            ["Costs per month", ""],
            ["Rent", 1200],
            ["Wages", 5400],
            ["Total", "=B2+B3"],
          ],
        },
        {
          name: "Orders",
          top: 4,
          left: 2,
          values: [["Parcels", 2]],
          numberFormats: [["General", "#,##0.00"]],
        },
      ]);
    }));

  test("tells hidden sheets, tables and names", () =>
    open(STORE, async () => {
      await asUser(({ worksheets, names }) => {
        const orders = worksheets.getItem("Orders");
        orders.getRange("D1:E3").values = [
          ["Month", "Orders"],
          ["Jan", 5],
          ["Feb", 6],
        ];
        orders.tables.add("D1:E3", true).name = "Monthly";
        names.add("Rent", worksheets.getItem("Costs").getRange("B2"));
        orders.visibility = "Hidden";
      });
      const grid = await scanWorkbook();
      expect(grid.sheets.map(({ name, visible }) => [name, visible])).toEqual([
        ["Costs", true],
        ["Orders", false],
      ]);
      expect(grid.tables).toEqual([
        { name: "Monthly", sheet: "Orders", address: "D1:E3", hasHeader: true, hasTotals: false },
      ]);
      expect(grid.names).toEqual([{ name: "Rent", sheet: "Costs", address: "B2" }]);
    }));

  test("an empty workbook gives no grid", () =>
    open({ Empty: [] }, async () => {
      await expect(scanWorkbook()).resolves.toEqual({ sheets: [], tables: [], names: [] });
    }));

  test("reads a large sheet in parts below 5 MB, as few as its weight allows, and tells how far it is", async () => {
    const rows: Cells = Array.from({ length: 12_000 }, (_, row) => [
      `Item ${row} of the long list of articles`,
      ...Array.from({ length: 9 }, (_, column) => row * 10 + column),
    ]);
    await open({ Long: rows }, async ({ host }) => {
      host.resetStats();
      const progress: number[] = [];
      const { sheets } = await scanWorkbook({ onProgress: ({ done, total }) => progress.push(done / total) });
      expect(sheets[0]?.values).toEqual(rows);
      expect(host.stats.maxResponseBytes).toBeLessThan(5_000_000);
      expect(host.stats.syncs).toBeLessThanOrEqual(5 + Math.ceil(host.stats.responseBytes / 4_000_000));
      expect(progress.length).toBeGreaterThan(1);
      expect([...progress].sort((a, b) => a - b)).toEqual(progress);
      expect(progress.at(-1)).toBe(1);
    });
  }, 60_000);

  test("five filled cells far apart are found without reading what is between them", () =>
    open(STORE, async ({ host }) => {
      await asUser(({ worksheets }) => {
        const sheet = worksheets.getItem("Orders");
        for (const address of ["XFD1048576", "C700000", "ZZ12"]) sheet.getRange(address).values = [[address]];
      });
      host.resetStats();
      const { sheets } = await scanWorkbook();
      const found = sheets
        .filter(({ name }) => name === "Orders")
        .flatMap(({ values }) => values.flat().filter((value) => value !== ""));
      expect(found).toEqual(["Orders per month", 430, "ZZ12", "C700000", "XFD1048576"]);
      expect(host.stats.syncs).toBeLessThanOrEqual(6);
      expect(host.stats.responseBytes).toBeLessThan(1_000_000);
    }));

  test("stops when it is aborted", () =>
    open(STORE, async () => {
      const abort = new AbortController();
      abort.abort();
      await expect(scanWorkbook({ signal: abort.signal })).rejects.toMatchObject({ name: "AbortError" });
    }));

  test("says that a cell is being edited", () =>
    open(STORE, async ({ host }) => {
      host.faults.cellEditMode = true;
      await expect(scanWorkbook()).rejects.toMatchObject({ code: "cell_editing" });
    }));
});
