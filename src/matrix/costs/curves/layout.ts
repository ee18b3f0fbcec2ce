// Where the workings of quotes by volume stand: below everything that is printed, a group of blocks for each quote.
import type { Decision } from "../../../playbook/decision";
import { Block, single } from "../../grid/block";
import { candidates, spans } from "./plan";

export const TERMS = single([
  "option",
  "floor",
  "part",
  "goesOn",
  "goesOnMoving",
  "todayFixed",
  "todayMoving",
] as const);
/** `from` and the solutions stand side by side, so that one formula can sort them all. */
export const SPANS = single([
  "span",
  "from",
  "root",
  "otherRoot",
  "floorRoot",
  "to",
  "point0",
  "point1",
  "point2",
  "fees0",
  "fees1",
  "fees2",
  "fixed",
  "each",
  "spread",
  "unpriced",
] as const);
export const CANDIDATES = single([
  "candidate",
  "at",
  "middle",
  "place",
  "gap",
  "side",
  "before",
  "since",
  "orders",
  "distance",
  "words",
] as const);
export const DRAWN = single(["place", "ofToday", "orders", "cost"] as const);

/** Points drawn within each span: the cost per order bends. */
export const DRAWN_EACH = 6;

type Columns<T> = Extract<keyof T, string>;
export interface CurveBlocks {
  terms: Block<Columns<typeof TERMS>>;
  spans: Block<Columns<typeof SPANS>>;
  candidates: Block<Columns<typeof CANDIDATES>>;
  drawn: Block<Columns<typeof DRAWN>>;
}

export function curveBlocks({ quotes }: Decision, top: number, left: number): Map<string, CurveBlocks> {
  let row = top;
  const below = <C extends string>(columns: Record<C, number>, count: number): Block<C> => {
    const block = new Block(row, left, columns, numbered(count));
    row = block.bottom + 1;
    return block;
  };
  return new Map(
    quotes.map((quote) => [
      quote.option,
      {
        terms: below(TERMS, 1),
        spans: below(SPANS, spans(quote)),
        candidates: below(CANDIDATES, candidates(quote)),
        drawn: below(DRAWN, spans(quote) * DRAWN_EACH),
      },
    ]),
  );
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(i));
}
