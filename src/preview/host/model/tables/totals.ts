// A table's totals row, shown and hidden.
import { cellsText } from "../../cells/address";
import { writeValues } from "../../cells/write";
import { shiftCells } from "../range/structure";
import { changeTable, partOf, publish, tableById, type TableTarget } from "./store";

/** SUBTOTAL's number for a sum without hidden rows: what Excel writes under the last column. */
const SUM_OF_VISIBLE = 109;

export async function showTotals(self: TableTarget, show: boolean): Promise<void> {
  const { state } = self;
  const table = tableById(self);
  state.allowChange(table.sheetId);
  if (table.showTotals === show) return;
  const { rect, sheetId } = table;
  if (!show) {
    const last = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
    changeTable(self, { showTotals: false });
    await shiftCells({ state, sheetId, rect: last }, "Up", -1);
    publish(state, tableById(self));
    return;
  }
  const below = { ...rect, row: rect.row + rect.rows, rows: 1 };
  await shiftCells({ state, sheetId, rect: below }, "Down", 1);
  const body = partOf(self, "body");
  const grown = changeTable(self, { rect: { ...rect, rows: rect.rows + 1 }, showTotals: true });
  const values: (string | null)[] = grown.columns.map(() => null);
  values[0] = "Total";
  if (body && grown.columns.length > 1) {
    const column = { ...body.rect, column: rect.column + rect.columns - 1, columns: 1 };
    values[values.length - 1] = `=SUBTOTAL(${SUM_OF_VISIBLE},${cellsText(column)})`;
  }
  writeValues({ state, sheetId, rect: below }, [values]);
  publish(state, grown);
}
