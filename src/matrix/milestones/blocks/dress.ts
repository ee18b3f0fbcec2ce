// The looks and rules that the dated tables share: status in colour, dates that have to be dates.
import type { Block } from "../../grid/block";
import { claim } from "../../managing/claim";
import { word } from "../../vendors/context";
import { DATE, DAYS } from "../columns";
import type { MilestoneContext } from "../context";
import type { Look } from "../../types";

/** Statuses by look. */
const LOOKS_OF = {
  good: ["Done", "Done late"],
  warning: ["Late"],
  soon: ["Due soon"],
  planned: ["Planned"],
} as const satisfies Partial<Record<Look, readonly string[]>>;

/** A condition on the status cell, for each look. */
export function statusConditions(context: MilestoneContext, status: string): { look: Look; is: string }[] {
  return (Object.keys(LOOKS_OF) as (keyof typeof LOOKS_OF)[]).map((look) => ({
    look,
    is: `OR(${LOOKS_OF[look].map((id) => `${status}=${word(context, `milestones.status.${id}`)}`).join(",")})`,
  }));
}

export function dressDated<C extends string>(
  context: MilestoneContext,
  block: Block<C>,
  columns: { texts: readonly C[]; dates: readonly [C, C]; status: C; check: C },
): void {
  const { canvas, names } = context;
  const [top = ""] = block.keys;
  const { texts, dates, status, check } = columns;
  for (const column of texts) {
    canvas.look(block.body(column, column), "input");
    canvas.wrap(block.body(column, column));
  }
  canvas.wrap(block.body(check, check));
  canvas.look(block.body(...dates), "input");
  canvas.align(block.columnsOf(dates[0], status), { horizontal: "center" });
  canvas.validate({
    address: block.body(...dates),
    rule: { min: DAYS.first, max: DAYS.last },
    message: names.t("milestones.validations.date"),
  });
  const [from, to] = [block.columns.indexOf(dates[0]), block.columns.indexOf(dates[1])];
  const formats = Object.fromEntries(block.columns.slice(from, to + 1).map((column) => [column, DATE]));
  claim(canvas, block, formats as Partial<Record<C, string>>);
  for (const { look, is } of statusConditions(context, `$${block.ref(top, status)}`))
    canvas.conditional({ address: block.body(status, status), formula: `=${is}`, look });
  canvas.conditional({
    address: block.body(status, status),
    formula: `=$${block.ref(top, status)}=${word(context, "milestones.words.check")}`,
    look: "warning",
  });
  const early = word(context, "milestones.problems.early");
  canvas.conditional({
    address: block.body(check, check),
    formula: `=AND($${block.ref(top, check)}<>"",LEFT($${block.ref(top, check)},LEN(${early}))<>${early})`,
    look: "warning",
  });
}
