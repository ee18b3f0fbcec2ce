// Months until what a change costs at first is paid back by what it saves.

/** A cost that ends some months after the change. */
export interface EndingCost {
  /** A month. */
  amount: number;
  afterMonths: number;
}

/**
 * Months after the change at which its cost so far falls back to 0: `setUp` at once, `running` a month from the first
 * day on, against costs that end one after the other (until then one pays both). 0: it never costs more than it
 * saves. Null: never.
 *
 * With k costs ended the saving so far is sum(amount x (months - afterMonths)) - running x months - setUp. Each end only
 * steepens it, so it is the largest of these lines, and the first of them to reach 0 is the answer.
 *
 * @example paybackMonths(3000, 400, [{ amount: 900, afterMonths: 2 }]) // 9.6
 */
export function paybackMonths(setUp: number, running: number, ending: readonly EndingCost[]): number | null {
  const months = ending.flatMap(({ afterMonths }) => {
    const ended = ending.filter((cost) => cost.afterMonths <= afterMonths);
    const saved = ended.reduce((sum, { amount }) => sum + amount, 0) - running;
    const paidTwice = ended.reduce((sum, cost) => sum + cost.amount * cost.afterMonths, 0);
    return saved > 0 ? [(setUp + paidTwice) / saved] : [];
  });
  return months.length === 0 ? null : Math.min(...months);
}
