// Frozen blocks whose cells are followed one by one, with what each of their formulas refers to: rows that come in
// between do no harm then. Such a block is cut into strips, as a name's formula can only be so long. Pure.
import { areaAddress } from "../../a1";
import { filled, filledFormula, rectOf, referencesIn } from "../formula/references";
import { rectOfBlock } from "./blocks";
import type { FrozenBlock } from "./types";
import { LONGEST, type Place, unionOf } from "./union";

/** All names together: they go to Excel in one request, beside the formulas themselves. */
const NAMES_LENGTH = 400_000;

/** Per cell: which of the places are its own, and which its references, in their order. */
export interface EachCell {
  places: Place[];
  cells: { own: number; references: number[] }[][];
}

export function eachCell(block: FrozenBlock): EachCell {
  const rect = rectOfBlock(block);
  const places: Place[] = [];
  const known = new Map<string, number>();
  const indexOf = (place: Place): number => {
    const key = `${areaAddress(place.rect)} ${place.sheet}`;
    const index = known.get(key) ?? places.push(place) - 1;
    known.set(key, index);
    return index;
  };
  const references = referencesIn(block.formula);
  const cells = block.values.map((line, down) =>
    line.map((_, right) => ({
      own: indexOf({
        sheet: block.sheet,
        rect: { row: rect.row + down, column: rect.column + right, rows: 1, columns: 1 },
      }),
      references: references.map((reference) =>
        indexOf({
          sheet: reference.sheet ?? block.sheet,
          rect: rectOf(filled(reference, down, right) ?? reference),
        }),
      ),
    })),
  );
  return { places, cells };
}

/** The blocks in strips that can be followed cell by cell, as long as all their names together stay short enough. */
export function inStrips(blocks: readonly FrozenBlock[]): FrozenBlock[] {
  let left = NAMES_LENGTH;
  return blocks.flatMap((block) => {
    const single = block.spills || block.values.flat().length === 1;
    if (single) return [block];
    const strips = stripsOf(block, left);
    const length =
      strips?.reduce((sum, strip) => sum + unionOf(eachCell(strip).places).length, 0) ?? Infinity;
    if (!strips || length > left) return [block];
    left -= length;
    return strips;
  });
}

/** Null where not even one row fits a name, or all of them are far too long. */
function stripsOf(block: FrozenBlock, left: number): FrozenBlock[] | null {
  const rowLength = unionOf(eachCell(rowsOf(block, block.values.length - 1, 1)).places).length;
  const rows = Math.floor(LONGEST / rowLength);
  if (rows === 0 || (block.values.length / rows) * LONGEST > 4 * left) return null;
  const strips: FrozenBlock[] = [];
  for (let from = 0; from < block.values.length; from += rows)
    strips.push(rowsOf(block, from, Math.min(rows, block.values.length - from)));
  return strips.every((strip) => unionOf(eachCell(strip).places).length <= LONGEST) ? strips : null;
}

const rowsOf = (block: FrozenBlock, from: number, rows: number): FrozenBlock =>
  partOf(block, { row: from, column: 0, rows, columns: block.values[0]?.length ?? 0 });

/** A part of a block whose cells are followed one by one; the rectangle counts from the block's first cell. */
export function partOf(block: FrozenBlock, { row, column, rows, columns }: Place["rect"]): FrozenBlock {
  const rect = rectOfBlock(block);
  return {
    ...block,
    address: areaAddress({ row: rect.row + row, column: rect.column + column, rows, columns }),
    formula: filledFormula(block.formula, row, column) ?? block.formula,
    values: block.values.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
    each: true,
  };
}
