// How much a label counts where it stands: first in its row, or as a category of a record; among people, or among costs.
import type { Surroundings } from "../grid/titles";
import type { FigureId } from "../types";
import { COST_FIGURES } from "../types";
import { repeatKey, type SheetContext } from "./sheetContext";
import type { Place } from "./types";

const BEHIND_ANOTHER_TEXT = 0.95;
const CATEGORY_OF_RECORDS = 0.6;
/** On a sheet about staff, "Marketing 3400" is somebody's pay. */
const AMONG_PEOPLE = 0.4;
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
  if (COSTS.has(figure) && figure !== "labor" && isAboutPeople(context, around)) weight *= AMONG_PEOPLE;
  if (COUNTS.has(figure) && isAmongCosts(around)) weight *= COUNT_AMONG_COSTS;
  return weight;
}

function isBehindText({ view }: SheetContext, { row, column }: Place, figure: FigureId): boolean {
  for (let at = column - 1; at >= 0; at -= 1) {
    const words = view.words(row, at);
    if (words === null || words.trim().length <= 6) continue;
    return !view.label(row, at)?.matches.some((match) => match.figure === figure);
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
