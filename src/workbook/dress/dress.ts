// How a sheet of ours was dressed when it was last written: looks, formats, sizes, rules. Remembered, so that the next build
// touches only what the plan wants otherwise, and whatever the user has changed since stays. Pure.
import type { PlanChart, PlanLink, SheetPlan } from "../../matrix/types";
import { type CellBlock, type Content, filledCells, joinAreas } from "../write/cells";
import { rowHeights } from "../write/layout";

export interface Dress extends Pick<
  SheetPlan,
  "looks" | "wrap" | "aligns" | "widths" | "freezeRows" | "printArea" | "conditionals" | "validations"
> {
  /** The cells that have each number format, as addresses joined by commas. */
  formats: Record<string, string>;
  /** Points, by row; rows up to `rows` that are not named have the standard height. */
  heights: [row: number, points: number][];
  rows: number;
  links: Pick<PlanLink, "address" | "target">[];
  charts: PlanChart[];
}

/** `contents`: without what is the user's. */
export function dressOf(
  plan: SheetPlan,
  contents: readonly (readonly Content[])[],
  formats: CellBlock["formats"],
): Dress {
  const { looks, wrap, aligns = [], widths, freezeRows, printArea, conditionals, validations, links } = plan;
  const used = new Set(formats.flat().filter((format) => format !== null));
  return {
    looks,
    wrap,
    aligns,
    widths,
    freezeRows,
    printArea,
    conditionals,
    validations,
    formats: Object.fromEntries(
      [...used].map((format) => [
        format,
        joinAreas(
          filledCells(
            contents.map((line, r) =>
              line.map((cell, c) => (formats[r]?.[c] === format ? (cell ?? "") : null)),
            ),
          ),
        ),
      ]),
    ),
    heights: [...rowHeights(plan)],
    rows: plan.rows.length,
    links: links.map(({ address, target }) => ({ address, target })),
    charts: plan.charts,
  };
}
