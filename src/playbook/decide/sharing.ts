// How the cost figures are split over areas, what of each ends on outsourcing, and how much of it is fixed, where the
// user has not said so. These are this project's own starting values: the sheet shows them as assumptions to edit.
import { COST_FIGURES } from "../../figures/types";
import type { Answers, CostShare, CostSource } from "../answers";
import type { PlanShare } from "../decision";
import type { AreaId } from "../types";

export const COST_SOURCES: readonly CostSource[] = [...COST_FIGURES, "owner_time"];

interface Behaviour {
  /** Part that ends when the area is outsourced, and the months until then (notice periods, stock used up). */
  ends: number;
  afterMonths: number;
  /** Part that does not move with the number of orders. */
  fixed: number;
}

const BEHAVIOUR: Record<CostSource, Behaviour> = {
  facility: { ends: 1, afterMonths: 6, fixed: 1 },
  labor: { ends: 1, afterMonths: 3, fixed: 0.5 },
  supplies: { ends: 1, afterMonths: 1, fixed: 0 },
  delivery: { ends: 1, afterMonths: 1, fixed: 0 },
  marketing: { ends: 1, afterMonths: 1, fixed: 1 },
  customer_service: { ends: 1, afterMonths: 3, fixed: 0.5 },
  it: { ends: 1, afterMonths: 3, fixed: 1 },
  finance_admin: { ends: 1, afterMonths: 3, fixed: 1 },
  hr: { ends: 1, afterMonths: 3, fixed: 1 },
  owner_time: { ends: 1, afterMonths: 1, fixed: 1 },
};

const OWN_AREA: Partial<Record<CostSource, AreaId>> = {
  supplies: "fulfillment",
  delivery: "fulfillment",
  marketing: "marketing",
  customer_service: "customer_service",
  it: "it",
  finance_admin: "finance_admin",
  hr: "hr",
};

/** Words of a label that say which area the cost belongs to; accents and case are left out. */
const LABEL_WORDS: readonly [AreaId, RegExp][] = [
  ["fulfillment", /warehous|storage|fulfil|pack|pick|magazyn|pakow|kompletac|logist/],
  ["customer_service", /customer|support|obslug[ai] klient|infolini/],
  ["facilities", /office|biur|siedzib|coworking/],
];

/** Where the label is silent: most of a store's rent and hands are in its warehouse. */
const SPLIT: Partial<Record<CostSource, readonly [AreaId, number][]>> = {
  facility: [
    ["fulfillment", 0.8],
    ["facilities", 0.2],
  ],
  labor: [["fulfillment", 1]],
  owner_time: [
    ["fulfillment", 0.5],
    ["customer_service", 0.3],
    ["marketing", 0.2],
  ],
};

export function planShares(
  sources: readonly CostSource[],
  labelOf: (source: CostSource) => string,
  answers: Answers,
): PlanShare[] {
  return sources.flatMap((figure) => {
    const own = (answers.shares ?? []).filter((share) => share.figure === figure);
    const fixed = BEHAVIOUR[figure].fixed;
    if (own.length > 0) return joined(own).map((share) => ({ ...share, assumed: false, why: null, fixed }));
    return defaultShares(figure, labelOf(figure));
  });
}

/** Two shares of one area become one: what ends is their mean by size, and it has ended when the last has. */
function joined(shares: readonly CostShare[]): CostShare[] {
  const byArea = new Map<AreaId, CostShare>();
  for (const next of shares) {
    const before = byArea.get(next.area);
    const share = (before?.share ?? 0) + next.share;
    const ending = (before ? before.share * before.ends : 0) + next.share * next.ends;
    const afterMonths = Math.max(before?.afterMonths ?? 0, next.afterMonths);
    byArea.set(next.area, { ...next, share, ends: share > 0 ? ending / share : next.ends, afterMonths });
  }
  return [...byArea.values()];
}

function defaultShares(figure: CostSource, label: string): PlanShare[] {
  const { ends, afterMonths, fixed } = BEHAVIOUR[figure];
  const { split, code } = splitOf(figure, label);
  return split.map(([area, share]) => ({
    figure,
    area,
    share,
    ends,
    afterMonths,
    fixed,
    assumed: true,
    why: { code, details: { figure, area, label } },
  }));
}

function splitOf(figure: CostSource, label: string): { split: readonly [AreaId, number][]; code: string } {
  const own = OWN_AREA[figure];
  if (own) return { split: [[own, 1]], code: "own_area" };
  const plain = withoutAccents(label);
  const said = LABEL_WORDS.filter(([, words]) => words.test(plain)).map(([area]) => area);
  if (said.length === 1 && said[0]) return { split: [[said[0], 1]], code: "by_label" };
  return { split: SPLIT[figure] ?? [["fulfillment", 1]], code: "usual_split" };
}

/** Unicode does not decompose the Polish ł. */
function withoutAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/ł/g, "l");
}
