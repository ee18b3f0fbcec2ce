// The head of a sheet about vendors: its title, and the figures that stay in sight while one scrolls.
import { address, area, type Spot } from "../grid/a1";
import type { Canvas } from "../grid/canvas";
import type { Look } from "../types";

/** Rows of the head: title, subtitle, names and values of the key figures. */
export const HEAD_ROWS = 4;

export interface KeyFigure {
  column: number;
  /** Columns that it covers. */
  span?: number;
  label: string;
  formula: string;
  format?: string;
  /** A look for values above 0. */
  look?: Look;
}

export function writeHeadOf(
  canvas: Canvas,
  words: { title: string; subtitle: string },
  figures: readonly KeyFigure[],
  printed: number,
): void {
  canvas.text({ row: 0, column: 0 }, words.title);
  canvas.look({ row: 0, column: 0 }, "title");
  canvas.text({ row: 1, column: 0 }, words.subtitle);
  canvas.look({ row: 1, column: 0 }, "subtitle");
  figures.forEach((figure) => writeFigure(canvas, figure));
  canvas.look(area({ row: 2, column: 0 }, { row: 2, column: printed - 1 }), "note");
}

function writeFigure(canvas: Canvas, { column, span = 1, label, formula, format, look }: KeyFigure): void {
  const [name, value]: [Spot, Spot] = [
    { row: 2, column },
    { row: 3, column },
  ];
  canvas.text(name, label);
  canvas.formula(value, formula, format);
  canvas.look(value, "title");
  canvas.merge(name, span);
  canvas.merge(value, span);
  canvas.align(value, { horizontal: "left" });
  if (look) canvas.conditional({ address: address(value), formula: `=N(${address(value)})>0`, look });
}
