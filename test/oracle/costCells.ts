// Where the sheet shows what is known of costs beyond their amount, and what the engine says of it: payback, leverage,
// totals, every crossing, and each option's cost at the scenarios' volumes.
import { costAt } from "../../src/engine/cost/curve/curve";
import { SCENARIOS } from "../../src/matrix/costs/scenarios/columns";
import { layOut, type Layout } from "../../src/matrix/layout";
import type { OptionComparison } from "../../src/playbook/comparison";
import type { Decision } from "../../src/playbook/decision";

export interface ExpectedCell {
  what: string;
  address: string;
  /** "": no number. */
  expected: number | "";
}

/** `planned`: the decision that the sheet was laid out for; `decision`: the one after the changes. */
export function costCells(planned: Decision, decision: Decision): ExpectedCell[] {
  const layout = layOut(planned);
  return decision.comparisons.flatMap((comparison) => [
    ...compared(layout, comparison, decision),
    ...crossings(layout, comparison, decision),
    ...scenarios(layout, comparison, decision),
  ]);
}

function compared(
  { comparison: section }: Layout,
  one: OptionComparison,
  { orders }: Decision,
): ExpectedCell[] {
  const block = section?.block;
  if (!block?.has(one.option) || orders === null) return [];
  const cell = (column: (typeof block.columns)[number], value: number | null): ExpectedCell[] =>
    value === null
      ? []
      : [{ what: `${one.option} ${column}`, address: block.ref(one.option, column), expected: value }];
  const months = one.payback?.kind === "months" ? one.payback.months : null;
  return [
    ...cell("fixedShare", one.fixedShare),
    ...cell("leverage", one.leverage),
    ...cell("setUp", one.setUp),
    ...cell("payback", months),
    ...one.totals.flatMap(({ id, costPerOrder }) =>
      cell(id === "warehouse_only" ? "warehouse" : id, costPerOrder),
    ),
  ];
}

/** The crossing nearest to today's orders. */
function crossings(
  { options }: Layout,
  { option, breakEven }: OptionComparison,
  { orders }: Decision,
): ExpectedCell[] {
  const distance = (at: number): number => Math.abs(at - (orders ?? 0));
  const [nearest] = (breakEven?.points ?? [])
    .map((point) => point.orders)
    .sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined || !options.has(option)) return [];
  return [{ what: `${option} crossing`, address: options.ref(option, "crossing"), expected: nearest }];
}

function scenarios(
  { scenarioWorkings: block }: Layout,
  { option, curve }: OptionComparison,
  { orders }: Decision,
): ExpectedCell[] {
  if (!block || orders === null) return [];
  return SCENARIOS.filter(({ vendor, own }) => vendor === 0 && own === 0).map(({ key, volume }) => ({
    what: `${option} ${key}`,
    address: block.ref(key, option),
    expected: costAt(curve, orders * (1 + volume)) ?? "",
  }));
}
