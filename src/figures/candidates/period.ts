// The period of a candidate: from its column, its label, what stands beside it, the titles over it, the sheet.
import { periodIn, type Span } from "../labels/periods";
import type { Label } from "../labels/readLabel";
import { timeMarkOf } from "../lines/marks";
import type { Line, LineCell, Reduced } from "../lines/types";
import { fold } from "../text/fold";
import type { Sighting } from "./candidate";

/** "Monthly rent" in columns of years is still said per month; in columns of months a total is of the year. */
const statedByLabel = (line: Line, { period, cells: [cell] }: Reduced): boolean =>
  period === "year" &&
  timeMarkOf(cell)?.kind !== "total" &&
  !line.cells.some((other) => ["month", "quarter"].includes(timeMarkOf(other)?.kind ?? "")) &&
  !line.cells.some((other, at) => at > 0 && dayGap(other, line.cells[at - 1]) < 100);

/** Days between the dates over two cells. */
const dayGap = (a: LineCell, b: LineCell | undefined): number =>
  a.mark?.kind === "date" && b?.mark?.kind === "date"
    ? Math.abs((a.mark.index ?? 0) - (b.mark.index ?? 0))
    : 365;

/** "Czynsz (4 500 zł/mies.)" beside 54 000 says the period of 4 500 alone. */
const saidOf = ({ period, periodOfAmount }: Label, { value }: Reduced): Span | null =>
  periodOfAmount === null || Math.abs(value) === periodOfAmount ? period : null;

export function periodOf({ context, label, line, around }: Sighting, result: Reduced): Span | null {
  if (label.period === "one-off" || label.period === "order") return label.period;
  // A column of several months says by itself how many.
  if (result.months !== null) return null;
  const [first, ...others] = result.cells;
  // "1 900 zł rocznie" says it in the cell itself.
  const own = first?.tail && others.length === 0 ? periodIn(first.tail) : null;
  if (own !== null) return own;
  const beside = line.beside
    .map((text) => (text.length <= 30 ? periodIn(fold(text)) : null))
    .find((span) => span !== null);
  const said = saidOf(label, result);
  if (said !== null && statedByLabel(line, result)) return said;
  return (
    result.period ??
    said ??
    (first?.tail ? periodIn(first.tail) : null) ??
    beside ??
    first?.label?.period ??
    first?.upper?.period ??
    around.period ??
    context.period
  );
}
