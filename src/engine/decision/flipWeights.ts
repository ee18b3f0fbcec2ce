// What would flip a ranking: for each criterion the smallest change of its weight that brings another option level
// with the leader. E. Triantaphyllou, A. Sanchez, Decision Sciences 28(1), 1997, pp. 151-194.
import { greatest } from "./columns";
import type { Scored } from "./weightedScore";

export interface Flip {
  /** Change of the weight, the others kept and not rescaled. */
  change: number;
  /** Change as a fraction of the weight; null where the weight is 0. */
  relative: number | null;
  /** Index of the option that draws level. */
  option: number;
}

/** Scores and weights closer than this are level. */
const DUST = 1e-12;

/** One entry a criterion; null where no change helps or the new weight would be negative. */
export function flipWeights({ weights, scaled, scores }: Scored): (Flip | null)[] {
  const leader = scores.indexOf(greatest(scores));
  return weights.map((weight, k) => {
    let smallest: Flip | null = null;
    for (const [option, score] of scores.entries()) {
      if (option === leader) continue;
      const change = changeFor((scores[leader] ?? 0) - score, gain(scaled, option, leader, k));
      if (change === null || weight + change < -DUST) continue;
      if (smallest === null || Math.abs(change) < Math.abs(smallest.change)) {
        smallest = { change, relative: weight === 0 ? null : change / weight, option };
      }
    }
    return smallest;
  });
}

/** How much an option gains on the leader for each unit of the weight. */
function gain(scaled: readonly (readonly number[])[], option: number, leader: number, k: number): number {
  return (scaled[option]?.[k] ?? 0) - (scaled[leader]?.[k] ?? 0);
}

function changeFor(lead: number, gained: number): number | null {
  if (lead <= DUST) return 0;
  return Math.abs(gained) <= DUST ? null : lead / gained;
}
