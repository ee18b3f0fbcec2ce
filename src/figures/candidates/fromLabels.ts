// Candidates from labels: a figure's name with a number right of it or below it.
import { columnLine, rowLine } from "../lines/collect";
import { timeMarkOf } from "../lines/marks";
import { reduceLine } from "../lines/reduce";
import { rowsSummedBy } from "../lines/sums";
import { holdsRecords, recordsUnder } from "./records";
import { amongOthers, standing } from "./standing";
import type { Line, LineCell, Reduced } from "../lines/types";
import { periodIn, type Span } from "../labels/periods";
import type { Label, LabelMatch } from "../labels/readLabel";
import { fold } from "../text/fold";
import { isYear } from "../labels/timeMarks";
import type { Surroundings } from "../grid/titles";
import type { FigureId } from "../types";
import { repeatKey, type SheetContext } from "./sheetContext";
import type { Candidate, Place } from "./types";
import { fit, measureOf, plausible, unitName, unitOf, type Measure, type Unit } from "./units";

const UNITS_SOLD =
  /\b(units|pieces|items|products) (sold|shipped|ordered|dispatched)\b|\b(unit sales|sales volume|sales units|volume sold|quantity sold|qty sold|sold (units|quantity|qty))\b|\b(liczba|ilosc) (sprzedanych|sprzedanej|wydanych)\b|\bsprzeda(ne|nych|z) (sztuk|szt|ilosciow|jednost)|\bsprzedaz w (szt|sztukach|jednostkach)|\bilosc sprzedana\b|\bwolumen sprzedazy\b/;

/** A label that stands more often in one column is a category of records. */
const MOST_REPEATS = 12;

/** `skippedRow`: headers of an order list, which are read as such. */
export function fromLabels(context: SheetContext, skippedRow = -1): Candidate[] {
  const { view, survey } = context;
  return survey.labels.flatMap((place) => {
    const label = view.label(place.row, place.column);
    if (
      !label ||
      place.row === skippedRow ||
      (context.repeats.get(repeatKey(view, place)) ?? 0) > MOST_REPEATS
    )
      return [];
    const matches = matchesFor(label);
    if (matches.length > 0) return candidatesAt(context, place, label, matches);
    return label.total && !label.rate ? sectionTotal(context, place, label) : [];
  });
}

/** Units sold stand where orders were looked for; they keep their kind. */
function matchesFor(label: Label): readonly LabelMatch[] {
  if (!UNITS_SOLD.test(fold(label.text)) || label.currency) return label.matches;
  return [{ figure: "orders", strength: 0.9, part: false, extra: 0 }];
}

const SECTION_SURE = 0.85;
const SECTION_WEIGHT = 0.94;

/** "Total" at the end of the section "Marketing": a total that adds up the rows of its section is the section's figure. */
function sectionTotal(context: SheetContext, place: Place, label: Label): Candidate[] {
  const { section } = context.titles.over(place.row, place.column);
  const [named] = section?.label.matches ?? [];
  if (!section || !named || named.strength < SECTION_SURE || section.label.rate) return [];
  const match = { ...named, strength: named.strength * SECTION_WEIGHT, part: false, extra: 0 };
  return candidatesAt(context, place, label, [match])
    .filter(({ sums }) => sums !== null && sums.top > section.row && sums.bottom < place.row)
    .map((candidate) => ({ ...candidate, label: `${section.text}: ${label.text}`, source: "section" }));
}

export function lineOf(context: SheetContext, place: Place): Line | null {
  const { view, headers, rowHeads } = context;
  const across = rowLine(view, headers, place.row, place.column);
  if (across && !isYearRow(across)) return across;
  return columnLine(view, place.row, place.column, rowHeads);
}

/** "Revenue | 2022 | 2023 | 2024" is a row of headers. */
function isYearRow(line: Line): boolean {
  const values = line.cells.map(({ value }) => value);
  return (
    values.length >= 2 &&
    values.every((value, at) => isYear(value) && (at === 0 || Math.abs(value - (values[at - 1] ?? 0)) === 1))
  );
}

function candidatesAt(
  context: SheetContext,
  place: Place,
  label: Label,
  matches: readonly LabelMatch[],
): Candidate[] {
  const around = context.titles.over(place.row, place.column);
  const line = lineOf(context, place);
  const flow = line && reduceLine(line, true, context.forecast);
  const size = line && reduceLine(line, false, context.forecast);
  const records = !line || holdsRecords(line, flow) ? recordsUnder(context, place) : null;
  return matches.flatMap((match): Candidate[] => {
    const measure = measureOf(match.figure);
    const isFlow = measure === "money" || measure === "orders";
    if (isFlow && records) {
      const found = candidateOf(context, place, label, match, records.line, records.result, around);
      return found.map((candidate) => ({ ...candidate, area: records.area, source: "list" }));
    }
    const result = isFlow ? flow : size;
    return line && result ? candidateOf(context, place, label, match, line, result, around) : [];
  });
}

/** "Marketing agency 1500" among own costs is what the store pays today, not an offer. */
const OWN_PROVIDER = 0.85;

export function candidateOf(
  context: SheetContext,
  place: Place,
  label: Label,
  match: LabelMatch,
  line: Line,
  result: Reduced,
  around: Surroundings,
): Candidate[] {
  const measure = measureOf(match.figure);
  const [first] = result.cells;
  if (!first || !Number.isFinite(result.value)) return [];
  const units = match.figure === "orders" && UNITS_SOLD.test(fold(label.text));
  const unit = unitOf(context.view, first, label, line.beside);
  const money = unit.currency !== "";
  if (measure === "money" && !unit.currency) unit.currency = around.currency || context.currency;
  const fitting = fit(measure, unit, label.size);
  const sized = plausible(measure, result.value);
  if (fitting < 0 || sized === 0 || refused(measure, label, match.figure)) return [];
  const period = periodOf(context, label, line, result, around);
  if (
    period === "one-off" ||
    (period === "order" &&
      (measure === "orders" || match.figure === "revenue" || match.figure === "gross_profit"))
  )
    return [];
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
        sized *
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
      version: result.version ?? label.version ?? around.version ?? context.version,
      year: result.year,
      when: context.when,
      hidden: !context.view.grid.visible,
      quote: quote || around.quote !== null || context.quote,
      kind: measure === "money" ? "amount" : measure === "orders" ? (units ? "units" : "orders") : "size",
      source: inTableHeader(context, place, line.direction) ? "table" : "label",
      section: around.section?.text ?? "",
      sectionRow: around.section?.row ?? -1,
      unitKnown: said,
      sums:
        line.direction === "row" && result.cells.length === 1
          ? rowsSummedBy(context.view, first.row, first.column)
          : null,
      parts: [],
    },
  ];
}

/** The header of an Excel table says itself what its column is. */
const inTableHeader = (
  { tables }: SheetContext,
  { row, column }: Place,
  direction: Line["direction"],
): boolean =>
  direction === "column" &&
  tables.some(({ top, left, right }) => row === top && column >= left && column <= right);

/** 1000 where the label, or for money anything over it, says so; a text number has been scaled already. */
function scaleOf(
  context: SheetContext,
  label: Label,
  measure: Measure,
  cell: LineCell,
  around: Surroundings,
): number {
  if (cell.fromText || (measure !== "money" && measure !== "orders")) return 1;
  if (label.thousands) return 1000;
  return measure === "money" && (cell.label?.thousands === true || around.thousands || context.thousands)
    ? 1000
    : 1;
}

/** A rate, a price or an average names no amount; an average month does, and sizes are averages by nature. */
function refused(measure: Measure, label: Label, figure: FigureId): boolean {
  if (measure === "items" || measure === "weight") return false;
  if (label.rate) return true;
  if (label.average && (measure === "money" || measure === "orders"))
    return label.period === null || label.period === "order";
  return figure === "orders" && label.orderId;
}

/** "Staff" is a cost where money stands, a number of people else. */
function ambiguity(match: LabelMatch, label: Label, money: boolean, value: number): number {
  const both =
    label.matches.some(({ figure }) => figure === "staff") &&
    label.matches.some(({ figure }) => figure === "labor");
  if (!both || money) return 1;
  const people = Math.abs(value) < 200 && Number.isInteger(value * 4);
  return (match.figure === "staff") === people ? 1 : 0.6;
}

/** A lone 2023 without a format of its own may be a year. */
function yearLike(context: SheetContext, { cells, value }: Reduced): number {
  const [first] = cells;
  if (cells.length !== 1 || !first || !isYear(value)) return 1;
  return context.view.format(first.row, first.column) === "General" &&
    first.mark === null &&
    value >= 2010 &&
    value <= 2035
    ? 0.85
    : 1;
}

/** A small bare number without unit and period is hardly a running cost. */
const bareness = (measure: Measure, unit: Unit, period: Span | null, value: number): number =>
  measure === "money" && unit.currency === "" && period === null && Math.abs(value) < 100 ? 0.55 : 1;

/** Orders are whole numbers unless they are worked out. */
function countSize(measure: Measure, { cells, reduce, value }: Reduced): number {
  if (measure !== "orders" || reduce === "average" || Number.isInteger(value)) return 1;
  return cells.every(({ formula }) => formula) || Math.abs(value - Math.round(value)) < 1e-6 ? 1 : 0.75;
}

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

function periodOf(
  context: SheetContext,
  label: Label,
  line: Line,
  result: Reduced,
  around: Surroundings,
): Span | null {
  if (label.period === "one-off" || label.period === "order") return label.period;
  const [first] = result.cells;
  const beside = line.beside
    .map((text) => (text.length <= 30 ? periodIn(fold(text)) : null))
    .find((span) => span !== null);
  if (label.period !== null && statedByLabel(line, result)) return label.period;
  return (
    result.period ??
    label.period ??
    (first?.tail ? periodIn(first.tail) : null) ??
    beside ??
    first?.label?.period ??
    first?.upper?.period ??
    around.period ??
    context.period
  );
}
