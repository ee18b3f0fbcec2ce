// MILESTONESTATUS. The rule is the engine's; here its columns are read.
import { milestoneStatus as statusOf } from "../../engine/vendor/milestoneStatus";
import { attempt } from "../answer";
import { isBlank } from "../read/cell";
import { column, numbers } from "../read/column";
import { DATE, numberIn, WHOLE } from "../read/number";
import { optional, single } from "../read/single";
import { spill } from "../spill";

const DEFAULT_WARN_DAYS = 14;

/**
 * Where milestones stand: Done, Done late, Late (from the day after due), Due soon (within warnDays, the due day included) or Planned. Columns give a column. Nothing is volatile: put =TODAY() into a cell and point asOf at it.
 *
 * @customfunction MILESTONESTATUS
 * @param {any[][]} due Date the milestone is due: a value or a column.
 * @param {any[][]} done Date it was done; 0 or blank: not yet.
 * @param {any} asOf Date to judge by.
 * @param {any} [warnDays] Days before the due date from which it is due soon; 14 unless given.
 * @returns {any[][]} The status, in the same words in every language.
 *
 * @remarks Dates are Excel's serial numbers; the time of day does not count. Dates as text, a blank due or asOf:
 * #VALUE!.
 * @example =MILESTONESTATUS({45000;45010;45011;45030;45000}, {44999;0;0;0;45001}, 45011) gives {"Done";"Late";"Due soon";"Planned";"Done late"}
 */
export function milestoneStatus(due: any[][], done: any[][], asOf: any, warnDays?: any): any[][] {
  return attempt(() => {
    const today = single(asOf, "asOf", DATE);
    const warn = optional(warnDays, "warnDays", WHOLE, DEFAULT_WARN_DAYS);
    const finished = column(done, "done", (cell, place) =>
      isBlank(cell) || cell === 0 ? null : numberIn(cell, DATE, place),
    );
    return spill([numbers(due, "due", DATE), finished], (dueDay, doneDay) =>
      statusOf(dueDay, doneDay, today, warn),
    );
  });
}
