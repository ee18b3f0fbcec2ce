// One candidate, made of a label, its numbers and everything around them.
import type { Surroundings } from "../grid/titles";
import { readLabel, type Label, type LabelMatch } from "../labels/readLabel";
import { saysUnitsSold } from "../labels/unitsSold";
import { rowsSummedBy } from "../lines/sums";
import type { Line, Reduced } from "../lines/types";
import type { FigureId } from "../types";
import { ambiguity, bareness, countSize, inTableHeader, refused, scaleOf, yearLike } from "./evidence";
import { periodOf } from "./period";
import type { SheetContext } from "./sheetContext";
import { amongOthers, standing } from "./standing";
import type { Candidate, Place } from "./types";
import { fit, measureOf, plausible, unitName, unitOf } from "./units";

/** "Marketing agency 1500" among own costs is what the store pays today, not an offer. */
const OWN_PROVIDER = 0.85;

/** Per order these are averages or nonsense. */
const NOT_PER_ORDER: ReadonlySet<FigureId> = new Set<FigureId>(["orders", "revenue", "gross_profit"]);

/** A label, where it stands, and the numbers that belong to it. */
export interface Sighting {
  context: SheetContext;
  place: Place;
  label: Label;
  line: Line;
  around: Surroundings;
}

/** The candidate for one figure, or none where a sign speaks flatly against it. */
export function candidateOf(sighting: Sighting, match: LabelMatch, reduced: Reduced): Candidate[] {
  const { context, place, label, line, around } = sighting;
  const measure = measureOf(match.figure);
  const result = measure === "weight" || measure === "items" ? averaged(reduced) : reduced;
  const [first] = result.cells;
  if (!first || !Number.isFinite(result.value)) return [];
  const units = match.figure === "orders" && saysUnitsSold(label.text);
  const unit = unitOf(context.view, first, label, line.beside);
  const money = unit.currency !== "" && !(unit.currencyOfHeader && label.size === "people");
  // The sheet's currency is no unit of what has another one: "Pickers | 6 | FTE".
  if (measure === "money" && !unit.currency && (unit.size === "" || unit.size === label.size))
    unit.currency = around.currency || context.currency;
  const fitting = fit(measure, unit, label.size);
  const sized = plausible(measure, result.value);
  if (fitting < 0 || sized === 0 || refused(measure, label, match.figure, around.period ?? context.period))
    return [];
  const period = periodOf(sighting, result);
  // An amount for one order may be small.
  const size = period === "order" && Math.abs(result.value) >= 0.1 ? 1 : sized;
  if (period === "one-off" || (period === "order" && NOT_PER_ORDER.has(match.figure))) return [];
  const quote = match.figure.startsWith("quote_");
  const said = unit.currency !== "" && measure === "money" ? true : fitting > 0;
  return [
    {
      figure: match.figure,
      sheet: context.index,
      cells: result.cells,
      reduce: result.reduce,
      value: result.value,
      period,
      months: result.months,
      unit: unitName(measure, unit, units),
      scale: scaleOf(context, label, measure, first, around),
      label: label.text,
      labelAt: place,
      column: result.column,
      direction: line.direction,
      strength:
        match.strength *
        (quote && !label.quote && around.quote === null && !context.quote ? OWN_PROVIDER : 1) *
        ambiguity(match, label, money, result.value) *
        standing(context, place, match.figure, line.direction, around) *
        amongOthers(context, match.figure, label, result),
      quality:
        bareness(measure, unit, period, result.value) *
        result.quality *
        size *
        yearLike(context, result) *
        (line.distance > line.beside.length ? 0.985 : 1) *
        (line.distance > 4 ? 0.95 : 1) *
        countSize(measure, result),
      distance: line.distance,
      total:
        label.total ||
        result.cells.some((cell) => cell.mark?.kind === "total" && line.direction === "column"),
      part: match.part,
      extra: match.extra,
      version: result.version ?? label.version ?? versionBeside(line) ?? around.version ?? context.version,
      year: result.year ?? yearOf(label),
      when: context.when,
      hidden: !context.view.grid.visible,
      summary: context.name?.total === true,
      quote: quote || around.quote !== null || context.quote,
      kind: measure === "money" ? "amount" : measure === "orders" ? (units ? "units" : "orders") : "size",
      source: inTableHeader(context, place, line.direction) ? "table" : "label",
      section: around.section?.text ?? "",
      sectionRow: around.section?.row ?? -1,
      unitKnown: said,
      sums: line.direction === "row" ? rowsSummedBy(context.view, first.row, first.column) : null,
      parts: [],
    },
  ];
}

/** "Czynsz | wykonanie | 6000": which version a row is may stand between its label and its numbers. */
const versionBeside = ({ beside }: Line): Candidate["version"] =>
  beside.map((text) => (text.length <= 20 ? readLabel(text)?.version : null)).find(Boolean) ?? null;

/** "Orders 2023 | Orders 2024": the year of a column named for it. */
const yearOf = ({ text, matches }: Label): number | null => {
  const [year, ...others] = matches.length > 0 ? (text.match(/\b20[0-4]\d\b/g) ?? []) : [];
  return year !== undefined && others.length === 0 ? Number(year) : null;
};

/** Weights and items an order never add up: of several the average is meant. */
const averaged = (reduced: Reduced): Reduced =>
  reduced.reduce === "sum" && reduced.cells.length > 1
    ? { ...reduced, reduce: "average", value: reduced.value / reduced.cells.length }
    : reduced;
