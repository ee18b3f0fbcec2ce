// How much a label counts where it stands: first in its row, or as a category of a record; among people, or among costs.
import type { Surroundings } from "../grid/titles";
import type { Label } from "../labels/readLabel";
import type { Reduced } from "../lines/types";
import type { FigureId } from "../types";
import { COST_FIGURES } from "../types";
import { repeatKey, type SheetContext } from "./sheetContext";
import type { Place } from "./types";

const BEHIND_ANOTHER_TEXT = 0.95;
const CATEGORY_OF_RECORDS = 0.6;
/** A text behind a date describes one entry of a list, not a figure of the store. */
const ENTRY_OF_A_LIST = 0.8;
/** On a sheet about staff, "Marketing 3400" is somebody's pay. */
const AMONG_PEOPLE = 0.4;
/** "Warehouse" as the team of somebody on a list of staff. */
const ONE_OF_MANY = 0.4;
/** "Shipping" beside gross sales, discounts and taxes. */
const CHARGED = 0.45;
/** In the section "Shipping" of a cost list, "Parcels 184500" is money. */
const COUNT_AMONG_COSTS = 0.7;
const COUNTS: ReadonlySet<FigureId> = new Set<FigureId>(["orders", "staff"]);
const COSTS: ReadonlySet<FigureId> = new Set(COST_FIGURES);

export function standing(
  context: SheetContext,
  place: Place,
  figure: FigureId,
  direction: "row" | "column",
  around: Surroundings,
): number {
  let weight = 1;
  if (direction === "row" && isBehindText(context, place, figure)) {
    const repeated = (context.repeats.get(repeatKey(context.view, place)) ?? 1) >= 3;
    weight *= repeated ? CATEGORY_OF_RECORDS : BEHIND_ANOTHER_TEXT;
  }
  if (direction === "row" && isBehindDate(context, place)) weight *= ENTRY_OF_A_LIST;
  if (COSTS.has(figure) && figure !== "labor" && isAboutPeople(context, around)) weight *= AMONG_PEOPLE;
  weight *= inTable(context, place, figure, direction);
  if (COUNTS.has(figure) && isAmongCosts(around)) weight *= COUNT_AMONG_COSTS;
  return weight;
}

/** A row of a list of people or products is one of them; what stands in a table of sales is paid by customers. */
function inTable(
  { kinds }: SheetContext,
  place: Place,
  figure: FigureId,
  direction: "row" | "column",
): number {
  const kind = kinds.around(place);
  if (kind === "sales") return COSTS.has(figure) ? CHARGED : 1;
  return kind !== null && direction === "row" ? ONE_OF_MANY : 1;
}

function isBehindText({ view }: SheetContext, { row, column }: Place, figure: FigureId): boolean {
  for (let at = column - 1; at >= 0; at -= 1) {
    const words = view.words(row, at);
    if (words === null || words.trim().length <= 6) continue;
    return !view.label(row, at)?.matches.some((match) => match.figure === figure);
  }
  return false;
}

function isBehindDate({ view }: SheetContext, { row, column }: Place): boolean {
  for (let at = Math.max(0, column - 8); at < column; at += 1) {
    if (view.mark(row, at)?.kind === "date") return true;
  }
  return false;
}

function isAboutPeople({ about }: SheetContext, { section }: Surroundings): boolean {
  const titled =
    section?.label.matches.filter(({ strength }) => strength >= 0.8).map(({ figure }) => figure) ?? [];
  return [...about, ...titled].some((figure) => figure === "labor" || figure === "staff");
}

const isAmongCosts = ({ section }: Surroundings): boolean =>
  section?.label.matches.some(
    ({ figure, strength }) => strength >= 0.8 && COSTS.has(figure) && figure !== "labor",
  ) === true;

/** Departments and categories that also stand for other things than their cost: tickets, sales, hours. */
const DEPARTMENTS: ReadonlySet<FigureId> = new Set<FigureId>([
  "marketing",
  "customer_service",
  "it",
  "finance_admin",
  "hr",
  "delivery",
  "supplies",
]);
const SILENT_ABOUT_MONEY = 0.85;
const UNDER_SALES = 0.6;
const COST_WORD = /cost|expens|spend|fee|budget|koszt|wydat|oplat/;

/** What the rest of the sheet makes of a department's name: "Technology" under "Sum of Sales" is no cost. */
export function amongOthers(
  context: SheetContext,
  figure: FigureId,
  label: Label,
  { cells }: Reduced,
): number {
  if (!COSTS.has(figure) || label.currency || COST_WORD.test(label.text.toLowerCase())) return 1;
  const heading = cells[0]?.label?.matches[0];
  const sales =
    heading !== undefined &&
    heading.strength >= 0.8 &&
    (heading.figure === "revenue" || heading.figure === "orders");
  if (sales && cells[0]?.mark === null) return UNDER_SALES;
  return DEPARTMENTS.has(figure) && !context.speaksOfMoney() ? SILENT_ABOUT_MONEY : 1;
}
