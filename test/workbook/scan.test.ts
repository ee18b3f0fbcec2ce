import { readFileSync } from "node:fs";
import { scanWorkbook } from "../../src/workbook";
import { withWorkbook } from "../../src/cli/withWorkbook";

const sample = () => readFileSync("assets/samples/store-en.xlsx");

describe("scanning a workbook", () => {
  test("reads every filled cell of every sheet in few round trips", async () => {
    await withWorkbook(sample(), async ({ host }) => {
      host.resetStats();
      const grid = await scanWorkbook();
      console.log(
        grid.sheets.map((s) => [s.name, s.visible, s.top, s.left, s.values.length, s.values[0]?.length]),
        grid.tables,
        grid.names,
        host.stats,
      );
      console.log(
        grid.sheets[1]?.values.slice(0, 5),
        grid.sheets[1]?.formulas.slice(0, 5),
        grid.sheets[1]?.numberFormats.slice(0, 3),
      );
      expect(host.stats.syncs).toBeLessThanOrEqual(6);
    });
  });
});
