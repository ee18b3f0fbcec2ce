// The whole chain on the samples: what the pane and the command line do, within Excel's limits.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withWorkbook } from "../../src/cli/withWorkbook";
import { recognise } from "../../src/figures";
import { planSheet } from "../../src/matrix/planSheet";
import { decide } from "../../src/playbook/decide";
import { columnName, parseArea } from "../../src/workbook/a1";
import { createSheet, removeSheet, scanWorkbook } from "../../src/workbook";
import { asUser, cellsAt } from "./support";

const SAMPLES = join(__dirname, "..", "..", "assets", "samples");
const SECONDS = 1000;

/** The address of the cost criterion's weight on a planned sheet. */
function costWeight({ tables }: ReturnType<typeof planSheet>): string {
  const table = tables.find(({ name }) => name === "CriteriaWeights");
  const at = parseArea(table?.address ?? "");
  if (!table || !at) throw new Error("The plan has no weights");
  const [row, column] = [table.rowIds?.indexOf("cost") ?? -1, table.columnIds?.indexOf("weight") ?? -1];
  return `${columnName(at.column + column)}${at.row + 2 + row}`;
}

test.each(["store-en.xlsx", "sklep-pl.xlsx"])(
  "%s is scanned, planned, planned again in the other language and cleared, each in few round trips",
  (sample) =>
    withWorkbook(readFileSync(join(SAMPLES, sample)), async ({ host }) => {
      host.resetStats();
      const grid = await scanWorkbook();
      expect(host.stats.syncs).toBeLessThanOrEqual(6);
      const decision = decide(recognise(grid), { version: 1 });

      host.resetStats();
      const english = planSheet(decision, "en");
      const { name } = await createSheet(english);
      expect(host.stats.syncs).toBeLessThanOrEqual(5);
      expect(host.stats.maxRequestBytes).toBeLessThan(4_000_000);
      await asUser(
        ({ worksheets }) => (worksheets.getItem(name).getRange(costWeight(english)).values = [[0.9]]),
      );

      host.resetStats();
      const polish = planSheet(decision, "pl");
      await expect(createSheet(polish)).resolves.toEqual({
        name,
        renamed: [],
        kept: 1,
        restored: { rows: 0, columns: 0, tables: 0, sorted: 0 },
      });
      expect(host.stats.syncs).toBeLessThanOrEqual(5);
      expect((await cellsAt(name, costWeight(polish))).values).toEqual([[0.9]]);
      expect(await scanWorkbook()).toEqual(grid);

      await removeSheet();
      expect(await scanWorkbook()).toEqual(grid);
    }),
  300 * SECONDS,
);
