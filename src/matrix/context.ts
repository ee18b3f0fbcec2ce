// What every block needs to write itself: the decision, the words, the places, and where to write.
import type { Decision } from "../playbook/decision";
import { type AreaId, CRITERIA } from "../playbook/types";
import type { Canvas } from "./grid/canvas";
import type { Layout } from "./layout";
import { textIn } from "./own";
import type { Names } from "./texts/names";

export interface Context {
  decision: Decision;
  names: Names;
  layout: Layout;
  canvas: Canvas;
  /** Number formats for amounts: of an order (with cents) and of a month. */
  cents: string;
  money: string;
  /** Absolute reference of the cell that holds the orders a month. */
  orders: string;
}

/** What the rows of a quote need: any sheet that has the orders, and maybe items per order and revenue, can show them. */
export type QuoteContext = Pick<Context, "names" | "canvas" | "cents" | "orders"> & {
  layout: { figures: Pick<Layout["figures"], "block"> };
};

/** First and last option of an area: the rows that its formulas run over. */
export function optionsOf({ decision, layout }: Context, area: AreaId): { first: string; last: string } {
  const options = decision.areas.find((one) => one.area === area)?.options ?? [];
  const added = layout.ownOptions.filter((one) => one.area === area);
  const last = added[added.length - 1]?.id ?? options[options.length - 1]?.option;
  return { first: options[0]?.option ?? "", last: last ?? "" };
}

/** First and last criterion: what formulas over all of them run from and to. */
export function criteriaOf({ layout: { criteria } }: Context): { first: string; last: string } {
  return { first: criteria[0] ?? "", last: criteria[criteria.length - 1] ?? "" };
}

export function criterionName({ layout, names }: Context, id: string): string {
  const known = CRITERIA.find((one) => one === id);
  const { rows } = layout.weights.block.own;
  return known ? names.criterion(known) : textIn(rows.find((row) => row.id === id)?.cells.criterion);
}
