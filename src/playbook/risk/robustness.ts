// How firmly an area's recommended option leads: the nearest flip, and whether a second method agrees.
import type { AreaFlip, OptionDecision } from "../decision";
import type { Weighed } from "../decide/ranking";
import { SAFE_FROM, TOO_CLOSE_BELOW } from "./thresholds";
import { ROBUSTNESS_WORDS, type NearestFlip, type Robustness, type RobustnessWord } from "./types";

const NOTHING_COMPARED: Robustness = { word: null, nearest: null, topsisFirst: null, agree: null };

/** Only options that could be recommended count: ranked, and without a standing veto. */
export function areaRobustness(
  options: readonly OptionDecision[],
  flip: AreaFlip,
  criteria: readonly Weighed[],
  orders: number | null,
): Robustness {
  const leader = options.find(({ recommended }) => recommended);
  const open = options.filter(({ closeness, vetoes }) => closeness !== null && vetoes.length === 0);
  if (!leader || open.length < 2) return NOTHING_COMPARED;
  const best = Math.max(...open.map(({ closeness }) => closeness ?? 0));
  const first = leader.closeness === best ? leader : open.find(({ closeness }) => closeness === best);
  const nearest = nearestFlip(leader, open, flip, criteria, orders);
  const agree = first === leader;
  return {
    word: robustnessWord(nearest ? Math.abs(nearest.change) : Infinity, agree),
    nearest,
    topsisFirst: first?.option ?? null,
    agree,
  };
}

/** By the distance of the nearest flip; methods that disagree take one step off. */
export function robustnessWord(distance: number, agree: boolean): RobustnessWord {
  const steps = (distance < SAFE_FROM ? 1 : 0) + (distance < TOO_CLOSE_BELOW ? 1 : 0) + (agree ? 0 : 1);
  return ROBUSTNESS_WORDS[Math.min(steps, ROBUSTNESS_WORDS.length - 1)] ?? "too close to call";
}

function nearestFlip(
  leader: OptionDecision,
  open: readonly OptionDecision[],
  flip: AreaFlip,
  criteria: readonly Weighed[],
  orders: number | null,
): NearestFlip | null {
  const found: NearestFlip[] = [];
  if (flip.costPerMonth !== null && leader.costPerMonth)
    found.push({
      by: "cost",
      change: flip.costPerMonth / leader.costPerMonth - 1,
      option: flip.costOption ?? "",
      criterion: null,
    });
  const volume = volumeFlip(leader, open, flip, criteria, orders);
  if (volume) found.push(volume);
  if (flip.weight)
    found.push({
      by: "weight",
      change: flip.weight.change,
      option: flip.weight.option,
      criterion: flip.weight.criterion,
    });
  return found.reduce<NearestFlip | null>(
    (best, one) => (best === null || Math.abs(one.change) < Math.abs(best.change) ? one : best),
    null,
  );
}

/** Differences of scores below this many decimals are none. */
const DECIMALS = 9;

/**
 * At the crossing both options cost the same, so the other one leads there, at the latest, if it is not behind in all
 * but cost. If it is behind, dearer or not, the crossing flips nothing.
 */
function volumeFlip(
  leader: OptionDecision,
  open: readonly OptionDecision[],
  flip: AreaFlip,
  criteria: readonly Weighed[],
  orders: number | null,
): NearestFlip | null {
  if (flip.orders === null || !orders) return null;
  const rival = open.find(({ option, today }) => (leader.today ? option === flip.ordersOption : today));
  if (!rival) return null;
  const ahead = withoutCost(rival, criteria) - withoutCost(leader, criteria);
  if (Number(ahead.toFixed(DECIMALS)) < 0) return null;
  return { by: "volume", change: flip.orders / orders - 1, option: rival.option, criterion: null };
}

function withoutCost({ score, scaled }: OptionDecision, criteria: readonly Weighed[]): number {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const cost = criteria.find(({ id }) => id === "cost")?.weight ?? 0;
  return (score ?? 0) - (cost / total) * (scaled?.cost ?? 0);
}
