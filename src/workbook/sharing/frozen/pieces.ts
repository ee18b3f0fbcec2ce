// A frozen block as it lies today: in one piece, or in several where rows came in between or went. Pure.
import type { Rect } from "../../a1";
import { filledFormula } from "../formula/references";
import { eachCell, partOf } from "./eachCell";
import { followed, locate, type Located } from "./locate";
import type { FrozenBlock } from "./types";
import type { Place } from "./union";

export interface Piece {
  /** The part of the block that this is about. */
  block: FrozenBlock;
  located: Located | null;
  /** The cells are known to have been deleted: there is nothing to restore. */
  deleted: boolean;
}

/** `now`: what the block's hidden name says today; null where it is gone. */
export function piecesOf(block: FrozenBlock, now: readonly (Place | null)[] | null): Piece[] {
  if (!block.each) return [{ block, located: locate(block, now), deleted: false }];
  const { places: then, cells } = eachCell(block);
  const places = now ?? then;
  if (places.length !== then.length) return [{ block, located: null, deleted: false }];
  const pick = (from: readonly (Place | null)[], indices: readonly number[]): Place[] =>
    indices.map((index) => from[index] ?? GONE);
  const formulaAt = (down: number, right: number): string | null => {
    const { own, references } = cells[down]?.[right] ?? { own: -1, references: [] };
    const formula = filledFormula(block.formula, down, right);
    if (formula === null || references.some((index) => !places[index])) return null;
    return followed(
      formula,
      block.sheet,
      pick(then, [own, ...references]),
      pick(places, [own, ...references]),
    );
  };
  const own = cells.map((line) => line.map((cell) => places[cell.own] ?? null));
  return stretches(own).map(({ row, column, rows, columns }) => {
    const part = partOf(block, { row, column, rows, columns });
    const place = own[row]?.[column];
    if (place?.rect.rows !== 1 || place.rect.columns !== 1)
      return { block: part, located: null, deleted: !place };
    const formulas = part.values.map((line, r) => line.map((_, c) => formulaAt(row + r, column + c)));
    return {
      block: part,
      located: { sheet: place.sheet, rect: { ...place.rect, rows, columns }, formulas },
      deleted: false,
    };
  });
}

const GONE: Place = { sheet: "", rect: { row: -1, column: -1, rows: 0, columns: 0 } };

/** The block as a whole where its cells still lie side by side; else the stretches of each column. */
function stretches(own: readonly (readonly (Place | null)[])[]): Rect[] {
  const [rows, columns] = [own.length, own[0]?.length ?? 0];
  const first = own[0]?.[0];
  const beside = (
    from: Place | null | undefined,
    place: Place | null,
    down: number,
    right: number,
  ): boolean =>
    !!from &&
    !!place &&
    from.sheet === place.sheet &&
    place.rect.rows === 1 &&
    place.rect.columns === 1 &&
    place.rect.row === from.rect.row + down &&
    place.rect.column === from.rect.column + right;
  if (own.every((line, r) => line.every((place, c) => beside(first, place, r, c))))
    return [{ row: 0, column: 0, rows, columns }];
  const found: Rect[] = [];
  for (let column = 0; column < columns; column += 1) {
    let stretch: Rect | null = null;
    for (let row = 0; row < rows; row += 1) {
      const place = own[row]?.[column] ?? null;
      const goes =
        stretch &&
        (beside(own[stretch.row]?.[column], place, row - stretch.row, 0) ||
          (!place && !own[row - 1]?.[column]));
      if (stretch && goes) stretch.rows += 1;
      else found.push((stretch = { row, column, rows: 1, columns: 1 }));
    }
  }
  return found;
}
