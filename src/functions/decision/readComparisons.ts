// Pairwise comparisons from cells: a square of numbers above 0; blanks, which Windows hands over as 0, where allowed.
import { comparisonMatrix, pairwiseWeights, type Pairwise } from "../../engine/decision/pairwise";
import { isBlank } from "../read/cell";
import { ABOVE_ZERO, numberIn } from "../read/number";
import { placesIn, widthOf } from "../read/shape";
import { cells } from "../read/table";
import { refuse, unwrap } from "../refusal";

export function readComparisons(argument: unknown): Pairwise {
  const rows = cells(argument, "comparisons");
  const columns = widthOf(rows);
  if (columns !== rows.length) refuse("not_square", { argument: "comparisons", rows: rows.length, columns });
  const at = placesIn(rows, "comparisons");
  const given = rows.map((row, r) =>
    rows.map((_, c) => {
      const cell = row[c];
      return isBlank(cell) || cell === 0 ? null : numberIn(cell, ABOVE_ZERO, at(r, c));
    }),
  );
  const matrix = unwrap(comparisonMatrix(given), { argument: "comparisons" });
  return unwrap(pairwiseWeights(matrix));
}
