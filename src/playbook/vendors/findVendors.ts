// Who stands on the vendors' sheet: whoever has sent a quote, a place for each chosen area without one, and everybody the
// user has named there before. Nobody who was there once is dropped.
import type { Decision, PlanFigure } from "../decision";
import { feeId } from "../decide/feeId";
import type { AreaId } from "../types";
import type { PricedCard } from "./pricedQuotes";
import { providerOfArea, providerOfOption } from "./providers";
import type { ProviderId, Vendor } from "./types";

/** A vendor as it stands on the sheet today. `rank` is its place in its area, where it has one. */
export interface KnownVendor {
  id: string;
  name: string;
  area: AreaId | null;
  rank: number | null;
}

/** A vendor with what its price is made of: a quote, else a figure of the plan, else nothing yet. */
export interface Candidate extends Vendor {
  card: PricedCard | null;
  figure: PlanFigure | null;
}

/** Rows of the user's own are numbered: "own:1". */
export const OWN = "own:";

/** Vendors in rows that the user has inserted between others: "of:" and the row's id. */
export const OF_ROW = "of:";

export function findVendors(
  decision: Decision,
  cards: readonly PricedCard[],
  areas: readonly AreaId[],
  known: readonly KnownVendor[] = [],
): Candidate[] {
  const quoted = withIds(cards);
  const unquoted = areas.filter((area) => !cards.some(({ found }) => found.area === area));
  const planned = [...quoted, ...unquoted.map((area) => placeFor(decision, area))].map((candidate) =>
    asKnown(candidate, known),
  );
  const others = known
    .filter(
      ({ id, name, area }) => !planned.some((one) => one.id === id) && (name !== "" || isPlace(id, area)),
    )
    .map(({ id, name, area }): Candidate => ({
      id,
      name,
      area: area ?? "fulfillment",
      provider: providerIn(decision, area ?? "fulfillment"),
      card: null,
      figure: null,
    }));
  return [...planned, ...others];
}

/** Areas worth a look: those with a quote, and those that the plan would hand to somebody else. */
export function suggestedAreas(decision: Decision, cards: readonly Pick<PricedCard, "found">[]): AreaId[] {
  const chosen = decision.areas
    .filter(
      ({ area, recommended, today }) =>
        cards.some(({ found }) => found.area === area) ||
        (recommended !== null && recommended !== today && providerOfOption(recommended) !== null),
    )
    .map(({ area }) => area);
  return chosen.length > 0 ? chosen : ["fulfillment"];
}

/** Whom the move is planned with, as long as the user has not said: the best of each area. */
export function suggestedContracts(
  candidates: readonly Candidate[],
  known: readonly KnownVendor[] = [],
): string[] {
  const areas = [...new Set(candidates.map(({ area }) => area))];
  const rankOf = (id: string): number => known.find((one) => one.id === id)?.rank ?? Infinity;
  const priceOf = ({ card }: Candidate): number => card?.quote?.monthly ?? Infinity;
  return areas.flatMap((area) => {
    const [best] = candidates
      .filter((one) => one.area === area)
      .sort((a, b) => less(rankOf(a.id), rankOf(b.id)) || less(priceOf(a), priceOf(b)));
    return best ? [best.id] : [];
  });
}

/** Infinities are equal. */
function less(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** A place that was made for an area stays one, also while nobody is named. */
function isPlace(id: string, area: AreaId | null): boolean {
  return id.startsWith("area:") && area !== null;
}

function withIds(cards: readonly PricedCard[]): Candidate[] {
  const seen = new Map<string, number>();
  return cards.map((card) => {
    const { vendor, area } = card.found;
    const id = `quote:${vendor.trim().toLowerCase()}|${area}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return {
      id: count === 1 ? id : `${id}|${count}`,
      name: count === 1 ? vendor : `${vendor} (${count})`,
      area,
      provider: providerOfOption(card.option) ?? providerOfArea(area),
      card,
      figure: null,
    };
  });
}

function placeFor(decision: Decision, area: AreaId): Candidate {
  const options = optionsIn(decision, area);
  const costed = options.map((option) => decision.figures.find(({ id }) => id === feeId(option)));
  const figure = costed.find((row) => row && row.value !== null && row.origin.kind !== "quote") ?? null;
  return { id: `area:${area}`, name: "", area, provider: providerIn(decision, area), card: null, figure };
}

function providerIn(decision: Decision, area: AreaId): ProviderId {
  const [option = ""] = optionsIn(decision, area);
  return providerOfOption(option) ?? providerOfArea(area);
}

/** Options of an area that need a provider, the recommended one first. */
function optionsIn({ areas }: Decision, area: AreaId): string[] {
  const decided = areas.find((one) => one.area === area);
  const recommended = decided?.recommended ?? null;
  const others = (decided?.options ?? []).filter(({ today }) => !today).map(({ option }) => option);
  return [...(recommended === null ? [] : [recommended]), ...others].filter(
    (option) => providerOfOption(option) !== null,
  );
}

/** The user may have given it another name on the sheet. */
function asKnown(candidate: Candidate, known: readonly KnownVendor[]): Candidate {
  const name = known.find(({ id }) => id === candidate.id)?.name ?? "";
  return name === "" ? candidate : { ...candidate, name };
}
