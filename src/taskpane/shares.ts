// The split of one cost figure over the areas, and edits of it. Pure.
import type { CostShare, CostSource } from "../playbook/answers";
import type { Decision } from "../playbook/decision";
import type { AreaId } from "../playbook/types";

/** The split in use, ours or the user's, without what the decision adds to it. */
export function sharesOf(decision: Pick<Decision, "shares">, figure: CostSource): CostShare[] {
  return decision.shares
    .filter((share) => share.figure === figure)
    .map(({ area, share, ends, afterMonths }) => ({ figure, area, share, ends, afterMonths }));
}

/** The split with one area's part changed; an area that had none gets a part that ends at once. */
export function withShare(
  shares: CostShare[],
  area: AreaId,
  patch: Partial<Pick<CostShare, "share" | "ends" | "afterMonths">>,
  figure: CostSource | undefined = shares[0]?.figure,
): CostShare[] {
  if (shares.some((one) => one.area === area)) {
    return shares.map((one) => (one.area === area ? { ...one, ...patch } : one));
  }
  return figure ? [...shares, { figure, area, share: 0, ends: 1, afterMonths: 0, ...patch }] : shares;
}

export const totalOf = (shares: CostShare[]): number => shares.reduce((sum, { share }) => sum + share, 0);

/** Only the dust of binary fractions is forgiven: a cost that is not wholly divided would be lost from the plan. */
export const addsUp = (shares: CostShare[]): boolean => Math.abs(totalOf(shares) - 1) < 1e-9;

/** Per cent without the dust of binary fractions (0.07 x 100). */
export const inPercent = (fraction: number): number => Math.round(fraction * 1e6) / 1e4;
