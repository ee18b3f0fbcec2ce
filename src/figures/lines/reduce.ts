// Which cells of a line are the figure: the total, the newest year, twelve months, an average of fewer. Sees no label.
import { fold } from "../text/fold";
import type { Version } from "../lexicon/types";
import { timed, timeMarkOf, type Timed } from "./marks";
import { close, one, versionOf } from "./pick";
import { choosePlain } from "./plain";
import { ofOneSide } from "./sides";
import type { Line, LineCell, Reduced } from "./types";

/** How much a version's columns are wanted: actual numbers before plans, other cases last. */
const VERSION_RANK: Record<Version, number> = {
  actual: 3,
  live: 2.5,
  plan: 1.5,
  other_case: 0.5,
  old: 0.5,
  example: 0.4,
  foreign: 0.2,
};
const rankOf = (cell: LineCell): number => {
  const version = versionOf(cell);
  return version ? VERSION_RANK[version] : 2;
};

/** Beside months or quarters the column of the year; alone it names a column of years. */
const SAYS_YEAR = /^(year|rok|caly rok)$/;

/** `flow`: amounts add up over months; sizes (staff, space) do not. `forecast`: later years are guesses. */
export function reduceLine(line: Line, flow: boolean, forecast: boolean): Reduced | null {
  const usable = ofOneSide(
    line,
    line.cells.filter((cell) => !cell.percent && !isSide(cell, line)),
  );
  if (usable.length === 0) return null;
  const wanted = Math.max(...usable.map(rankOf));
  const cells = usable.filter(
    (cell) => rankOf(cell) === wanted || (isTotal(cell) && versionOf(cell) === null),
  );
  const times = timed(cells);
  const of = (grain: Timed["grain"]): Timed[] => times.filter((time) => time.grain === grain);
  const totals = cells.filter((cell) => isTotal(cell) || SAYS_YEAR.test(fold(cell.header)));
  const months = of("month");
  if (months.length >= 2) return byMonths(months, [...totals, ...of("year").map(({ cell }) => cell)], flow);
  const quarters = of("quarter");
  if (quarters.length >= 2)
    return byQuarters(quarters, [...totals, ...of("year").map(({ cell }) => cell)], flow);
  const years = of("year");
  if (years.length >= 1 && !repeats(years)) return byYears(years, forecast);
  const halves = of("half");
  if (halves.length === 2 && flow) return combine(halves, "sum", "year", 0.97);
  const weeks = of("week");
  if (weeks.length >= 2) return combine(filled(weeks), "average", flow ? "week" : null, 0.97);
  const days = of("day");
  if (days.length >= 2) return byDays(days, flow);
  const [single] = [...months, ...quarters, ...weeks];
  if (single)
    return one(
      single.cell,
      single.grain === "month" || single.grain === "quarter" || single.grain === "week" ? single.grain : null,
      (line.gaps ?? 0) > 1 ? ONCE : 0.98,
      single.year,
    );
  return bySpan(cells) ?? choosePlain(line, cells);
}

/** One month of several may be a payment that comes once. */
const ONCE = 0.85;

/** A column that covers several months says how many; of two such columns the newest year. */
function bySpan(cells: readonly LineCell[]): Reduced | null {
  const spans = cells.flatMap((cell) => {
    const mark = timeMarkOf(cell);
    return mark?.kind === "span" && mark.index !== null && cell.value !== 0
      ? [{ cell, months: mark.index, year: mark.year }]
      : [];
  });
  const [newest] = spans.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return newest ? { ...one(newest.cell, null, 0.98, newest.year), months: newest.months } : null;
}

/** Shares, prices, quantities, notes beside an amount; in a column of items every row is an item. */
function isSide(cell: LineCell, line: Line): boolean {
  if (line.direction === "column") return cell.label?.rate === true && cell.mark === null;
  return (cell.label?.sideColumn === true || cell.label?.rate === true) && cell.mark === null;
}

const isTotal = (cell: LineCell): boolean => timeMarkOf(cell)?.kind === "total";

function byMonths(all: readonly Timed[], totals: readonly LineCell[], flow: boolean): Reduced | null {
  const months = newestYear(filled(all));
  if (months.length === 0) return null;
  const year = months[0]?.year ?? null;
  if (!flow) return combine(months, "average", null, 0.95);
  if (months.length !== 12)
    return { ...combine(months, months.length === 1 ? "cell" : "average", "month", 0.98), year };
  const sum = months.reduce((total, { cell }) => total + cell.value, 0);
  const total = totals.find(
    (cell) => (cell.mark?.year == null || year === null || cell.mark.year === year) && close(cell.value, sum),
  );
  if (total) return { ...one(total, "year", 1, year) };
  return { ...combine(months, "sum", "year", 0.98), year };
}

/** The newest complete year of a series of months; of unnamed years the first twelve of a projection, else the last twelve. */
function newestYear(months: readonly Timed[]): Timed[] {
  const years = new Map<number | null, Timed[]>();
  for (const month of months) {
    const group = years.get(month.year);
    if (group) group.push(month);
    else years.set(month.year, [month]);
  }
  const complete = [...years.entries()]
    .filter(([, group]) => group.length === 12)
    .sort(([a], [b]) => (b ?? 0) - (a ?? 0))[0];
  if (complete) return complete[1];
  if (months.length <= 12) return [...months];
  const numbered = months.some(({ index }) => (index ?? 0) > 12);
  return numbered ? months.slice(0, 12) : months.slice(-12);
}

function byQuarters(all: readonly Timed[], totals: readonly LineCell[], flow: boolean): Reduced | null {
  const given = filled(all);
  const newest = Math.max(...given.map(({ year }) => year ?? 0));
  const complete = given.filter(({ year }) => (year ?? 0) === newest);
  const older = given.filter(({ year }) => (year ?? 0) === newest - 1);
  const quarters =
    complete.length < 4 && older.length === 4 ? older : complete.length > 4 ? complete.slice(-4) : complete;
  if (quarters.length === 0) return null;
  if (!flow) return combine(quarters, "average", null, 0.95);
  if (quarters.length !== 4)
    return combine(quarters, quarters.length === 1 ? "cell" : "average", "quarter", 0.95);
  const sum = quarters.reduce((total, { cell }) => total + cell.value, 0);
  const total = totals.find((cell) => close(cell.value, sum));
  return total ? one(total, "year", 1, quarters[0]?.year ?? null) : combine(quarters, "sum", "year", 0.97);
}

/** Rows of records name the same year again and again; a series names it once. */
const repeats = (times: readonly Timed[]): boolean =>
  new Set(times.map(({ year, index }) => `${year}|${index}`)).size < times.length;

/** The base year of a projection, else the newest year that is no formula growing out of the one before. */
function byYears(all: readonly Timed[], forecast: boolean): Reduced | null {
  const years = filled(all);
  if (years.length === 0) return null;
  const ordered = [...years].sort((a, b) => (a.year ?? a.index ?? 0) - (b.year ?? b.index ?? 0));
  const first = ordered[0];
  const last = ordered[ordered.length - 1];
  if (!first || !last) return null;
  const numbered = ordered.every(({ year }) => year === null);
  const constants = ordered.filter(({ cell }) => !cell.formula);
  const lastConstant = constants[constants.length - 1];
  const grows = lastConstant !== undefined && constants.length < ordered.length && last.cell.formula;
  const chosen = numbered || (forecast && ordered.length > 1) ? first : grows ? lastConstant : last;
  return one(chosen.cell, "year", ordered.length > 1 ? 0.98 : 1, chosen.year);
}

function byDays(all: readonly Timed[], flow: boolean): Reduced {
  const days = filled(all);
  if (!flow) return combine(days, "average", null, 0.9);
  if (days.length >= 28 && days.length <= 31) return combine(days, "sum", "month", 0.93);
  if (days.length === 7) return combine(days, "sum", "week", 0.85);
  return combine(days, "average", "day", 0.8);
}

/** Months not reached yet stand as blanks or zeros at the end. */
function filled(times: readonly Timed[]): Timed[] {
  let end = times.length;
  while (end > 0 && times[end - 1]?.cell.value === 0 && times[end - 1]?.cell.reached !== true) end -= 1;
  return times.slice(0, end);
}

function combine(
  times: readonly Timed[],
  reduce: "sum" | "average" | "cell",
  period: Reduced["period"],
  quality: number,
): Reduced {
  const cells = times.map(({ cell }) => cell);
  const sum = cells.reduce((total, cell) => total + cell.value, 0);
  const header =
    cells.length > 1
      ? `${cells[0]?.header ?? ""} - ${cells[cells.length - 1]?.header ?? ""}`
      : (cells[0]?.header ?? "");
  return {
    cells,
    reduce: cells.length === 1 ? "cell" : reduce,
    value: reduce === "average" ? sum / Math.max(1, cells.length) : sum,
    period,
    months: null,
    column: header,
    quality,
    version: cells[0] ? versionOf(cells[0]) : null,
    year: times[0]?.year ?? null,
  };
}
