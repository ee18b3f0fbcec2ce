// Status and remark of a dated row. MILESTONESTATUS's rule in native functions on TODAY(), so that it lives without the
// add-in. Knows only where its cells stand.
import { word } from "../../vendors/context";
import type { MilestoneContext } from "../context";
import { DAYS } from "../columns";

/** References of a row's cells; `begin` is null where the row has none. */
export interface DatedRow {
  what: string;
  due: string;
  done: string;
  begin: string | null;
  /** The columns in which a row of the same name and vendor is looked for, with this row's cells; null: not looked for. */
  twice: { names: string; name: string; vendors: string; vendor: string } | null;
  /** False where a row without a due date is complete. */
  dueNeeded: boolean;
}

export function statusFormula(context: MilestoneContext, { what, due, done, dueNeeded }: DatedRow): string {
  const { block } = context.layout.settings;
  const w = (id: "Done" | "Done late" | "Late" | "Due soon" | "Planned"): string =>
    word(context, `milestones.status.${id}`);
  const check = word(context, "milestones.words.check");
  const warn = block.abs("warnDays", "value");
  const open = `IF(INT(${due})<TODAY(),${w("Late")},IF(INT(${due})-TODAY()<=N(${warn}),${w("Due soon")},${w("Planned")}))`;
  const judged = `IF(N(${done})>0,IF(INT(${done})<=INT(${due}),${w("Done")},${w("Done late")}),${open})`;
  const dated = `IF(OR(NOT(ISNUMBER(${due})),AND(${done}<>"",NOT(ISNUMBER(${done})))),${check},${judged})`;
  const blank = dueNeeded
    ? `IF(AND(${what}="",${due}=""),"",${dated})`
    : `IF(AND(${due}="",${done}=""),"",${dated})`;
  return `IFERROR(${blank},${check})`;
}

/** What is wrong or odd about the row, in words; "" where nothing is. */
export function remarkFormula(context: MilestoneContext, row: DatedRow): string {
  const { what, due, done, begin, twice, dueNeeded } = row;
  const say = (id: Parameters<typeof problem>[1]): string => problem(context, id);
  const strange = (cell: string): string => `OR(${cell}<${DAYS.first},${cell}>=${DAYS.last + 1})`;
  const dueSaid =
    `IF(${due}="",${dueNeeded ? say("noDue") : `""`},` +
    `IF(ISNUMBER(${due}),IF(${strange(due)},${say("notADay")},""),${say("dueText")}))`;
  const days = `(INT(${due})-INT(${done}))`;
  const early =
    `IF(ISNUMBER(${due}),IF(${days}>0,${say("early")}&" "&${days}&" "&` +
    `IF(${days}=1,${say("day")},${say("days")})&".",""),"")`;
  const beforeBegin = begin
    ? `IF(AND(ISNUMBER(${begin}),INT(${done})<INT(N(${begin}))),${say("beforeBegin")},${early})`
    : early;
  const doneSaid =
    `IF(OR(${done}="",${done}=0),"",IF(ISNUMBER(${done}),IF(${strange(done)},${say("notADay")},` +
    `IF(INT(${done})>TODAY(),${say("future")},${beforeBegin})),${say("doneText")}))`;
  const beginSaid = begin
    ? `&" "&IF(${begin}="","",IF(ISNUMBER(${begin}),IF(AND(ISNUMBER(${due}),${begin}>${due}),` +
      `${say("beginAfterDue")},""),${say("beginText")}))`
    : "";
  const twiceSaid = twice
    ? `&" "&IF(SUMPRODUCT((${twice.names}=${twice.name})*(${twice.vendors}=${twice.vendor}))>1,${say("twice")},"")`
    : "";
  const named = `TRIM(${dueSaid}&" "&${doneSaid}${beginSaid}${twiceSaid})`;
  return `IFERROR(IF(${what}="",IF(AND(${due}="",${done}=""),"",${say("noName")}),${named}),${say("broken")})`;
}

function problem(
  context: MilestoneContext,
  id:
    | "dueText"
    | "doneText"
    | "beginText"
    | "noDue"
    | "noName"
    | "notADay"
    | "future"
    | "beforeBegin"
    | "beginAfterDue"
    | "twice"
    | "early"
    | "day"
    | "days"
    | "broken",
): string {
  return word(context, `milestones.problems.${id}`);
}
