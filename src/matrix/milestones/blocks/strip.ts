// The strip of weeks beside the milestones: work, due day and done day as signs, the status as colour. Both say the same, so
// that the strip can be read without colours too.
import { absolute, address, area } from "../../grid/a1";
import { WEEKS } from "../columns";
import type { MilestoneContext } from "../context";
import { statusConditions } from "./dress";

const SIGNS = { work: "■", due: "◆", done: "✓" } as const;

export function writeStrip(context: MilestoneContext): void {
  const { canvas, layout } = context;
  const { block } = layout.milestones;
  const header = block.top;
  const columns = Array.from({ length: WEEKS }, (_, week) => layout.strip + week);
  const [first, last] = [layout.strip, layout.strip + WEEKS - 1];
  for (const [week, column] of columns.entries()) {
    const at = { row: header, column };
    const before = { row: header, column: column - 1 };
    canvas.formula(
      at,
      week === 0 ? layout.settings.block.abs("firstWeek", "value") : `${address(before)}+7`,
      "dd",
    );
    const isNew = week === 0 ? "TRUE" : `MONTH(${address(at)})<>MONTH(${address(before)})`;
    canvas.formula({ row: header - 1, column }, `IF(${isNew},${address(at)},"")`, "mmm");
  }
  const headers = area({ row: header, column: first }, { row: header, column: last });
  canvas.look(headers, "header");
  canvas.look(area({ row: header - 1, column: first }, { row: header - 1, column: last }), "note");
  for (const key of block.keys)
    for (const column of columns) {
      const { row } = block.at(key, "due");
      canvas.formula({ row, column }, signFormula(context, key, column));
    }
  const body = area({ row: header + 1, column: first }, { row: block.bottom - 1, column: last });
  canvas.align(area({ row: header - 1, column: first }, { row: block.bottom - 1, column: last }), {
    horizontal: "center",
  });
  const top = address({ row: header + 1, column: first });
  const status = `$${block.ref(block.keys[0] ?? "", "status")}`;
  for (const { look, is } of statusConditions(context, status))
    canvas.conditional({ address: body, formula: `=AND(${top}<>"",${is})`, look });
  const week = address({ row: header, column: first });
  canvas.conditional({ address: headers, formula: `=AND(TODAY()>=${week},TODAY()<${week}+7)`, look: "soon" });
}

function signFormula({ layout }: MilestoneContext, key: string, column: number): string {
  const { block } = layout.milestones;
  const [begin, due, done] = (["begin", "due", "done"] as const).map((one) => `$${block.ref(key, one)}`);
  const week = absolute({ row: block.top, column });
  const within = (day: string | undefined): string => `AND(N(${day})>=${week},N(${day})<${week}+7)`;
  return (
    `IF(ISNUMBER(${due}),IF(${within(done)},"${SIGNS.done}",IF(${within(due)},"${SIGNS.due}",` +
    `IF(AND(N(${begin})>0,N(${begin})<${week}+7,N(${due})>=${week}),"${SIGNS.work}",""))),"")`
  );
}
