// What the methods over several criteria share: a table of scores, weights, directions.
import type { Direction } from "../../engine/decision/scaling";
import { isBlank } from "../read/cell";
import { AMOUNT, NUMBER } from "../read/number";
import { rowsOf } from "../read/shape";
import { chosen } from "../read/single";
import { line, numberTable, vector } from "../read/table";
import { refuse } from "../refusal";

export interface Criteria {
  /** Options in rows, criteria in columns. */
  scores: number[][];
  weights: number[];
  directions: Direction[];
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  max: "max",
  min: "min",
  benefit: "max",
  cost: "min",
};

/** What the engine calls a wrong score is a cell of this argument. */
export const SCORES = { argument: "scores" };

export function readCriteria(scores: unknown, weights: unknown, directions: unknown): Criteria {
  const table = numberTable(scores, "scores", NUMBER);
  const criteria = table[0]?.length ?? 0;
  return {
    scores: table,
    weights: vector(weights, "weights", AMOUNT, criteria),
    directions: readDirections(directions, criteria),
  };
}

/** One direction a criterion; all "max" when omitted. */
function readDirections(argument: unknown, criteria: number): Direction[] {
  if (rowsOf(argument).every((row) => row.every(isBlank))) return new Array<Direction>(criteria).fill("max");
  return line(argument, "directions", criteria).map(({ cell, place }) => {
    if (cell === 1) return "max";
    if (cell === -1) return "min";
    if (typeof cell === "string" && !isBlank(cell)) return chosen(cell, DIRECTIONS, place);
    const value = isBlank(cell) ? 0 : typeof cell === "boolean" ? String(cell).toUpperCase() : Number(cell);
    return refuse("unknown_direction", { ...place, value });
  });
}
