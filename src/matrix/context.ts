// What every block needs to write itself: the decision, the words, the places, and where to write.
import type { Decision } from "../playbook/decision";
import type { AreaId } from "../playbook/types";
import type { Canvas } from "./grid/canvas";
import type { Layout } from "./layout";
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
export function optionsOf({ decision }: Context, area: AreaId): { first: string; last: string } {
  const options = decision.areas.find((one) => one.area === area)?.options ?? [];
  return { first: options[0]?.option ?? "", last: options[options.length - 1]?.option ?? "" };
}
