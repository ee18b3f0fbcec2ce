// A block as an Excel table of the plan, with what the user added to it where nothing of ours stands.
import type { PlanCell } from "../types";
import type { Block } from "./block";
import type { Canvas } from "./canvas";

/** To be called when all cells of ours are written. */
export function writeTable(canvas: Canvas, name: string, block: Block<string>): void {
  const { own, keys, columnIds } = block;
  const put = (key: string, column: string, cell: PlanCell | undefined): void => {
    if (cell && keys.includes(key) && isFree(canvas.cellAt(block.at(key, column))))
      canvas.put(block.at(key, column), cell);
  };
  for (const { id, header, cells } of own.columns) {
    if (!canvas.cellAt(block.header(id))) canvas.text(block.header(id), header);
    for (const key of keys) put(key, id, cells[key]);
  }
  const generated = own.rows.flatMap(({ id, cells }) =>
    columnIds.flatMap((column) => {
      const ours = !isFree(canvas.cellAt(block.at(id, column)));
      put(id, column, cells[column]);
      return ours ? [`${id}|${column}`] : [];
    }),
  );
  canvas.table({
    name,
    address: block.whole(),
    rowIds: [...keys],
    columnIds: [...columnIds],
    ...(own.totals && { totals: own.totals }),
    ...(generated.length > 0 && { generated }),
  });
}

/** Nothing of ours, or a cell that only waits for the user. */
const isFree = (cell: PlanCell): boolean => cell === null || ("text" in cell && cell.text === "");
