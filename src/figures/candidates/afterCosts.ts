// "Zysk ze sprzedaży" and "zysk brutto" may be what is left of sales after the goods, or after all costs. Where running
// costs stand over them they are the latter, and no gross profit. Sees candidates, no cells.
import { COST_FIGURES, type FigureId } from "../types";
import type { Candidate } from "./types";

/** Names surer than this say what they are. */
const LOOSE = 0.8;
/** So sure a cost has to be. */
const PLAIN = 0.8;
const COSTS: ReadonlySet<FigureId> = new Set(COST_FIGURES);

/** The candidates without profits after running costs. */
export function withoutNetProfits(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((one) => !isLoose(one) || !candidates.some((other) => isCostOver(other, one)));
}

const isLoose = ({ figure, direction, strength }: Candidate): boolean =>
  figure === "gross_profit" && direction === "row" && strength <= LOOSE;

const isCostOver = (
  { figure, sheet, direction, strength, labelAt, cells }: Candidate,
  profit: Candidate,
): boolean =>
  COSTS.has(figure) &&
  strength >= PLAIN &&
  sheet === profit.sheet &&
  direction === "row" &&
  labelAt.row < profit.labelAt.row &&
  cells[0]?.column === profit.cells[0]?.column;
