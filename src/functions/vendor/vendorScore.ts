// VENDORSCORE. The calculation is the engine's; here its tables are read.
import { vendorScores } from "../../engine/vendor/vendorScore";
import { answer } from "../answer";
import { isBlank } from "../read/cell";
import { ABOVE_ZERO, AMOUNT } from "../read/number";
import { placesIn, rowsOf } from "../read/shape";
import { optional } from "../read/single";
import { cellsOrBlanks, numberTable, vector } from "../read/table";
import { refuse, unwrap } from "../refusal";

const DEFAULT_HIGHEST = 5;

/**
 * Scores of vendors as 0 to 100, a column: ratings times weights, as a share of the highest rating. A vendor that misses a must-have is "excluded". Blank ratings count as 0.
 *
 * @customfunction VENDORSCORE
 * @param {any[][]} ratings Vendors in rows, criteria in columns.
 * @param {any[][]} weights One weight a criterion, in a row or a column; they are divided by their sum.
 * @param {any[][]} [required] TRUE or FALSE for each vendor, one column a must-have; blank counts as FALSE.
 * @param {any} [maxRating] Highest rating; 5 unless given.
 * @returns {any[][]} One score a vendor or "excluded", a column.
 *
 * @remarks 100 x sum of weight x rating / maxRating. Ratings above maxRating or negative, weights that are all 0, a
 * required range of another height, texts: #VALUE!.
 * @example =VENDORSCORE({5,4;3,2}, {3,1}, {TRUE;FALSE}) gives {95;"excluded"}
 */
export function vendorScore(
  ratings: any[][],
  weights: any[][],
  required?: any[][],
  maxRating?: any,
): any[][] {
  return answer(() => {
    const highest = optional(maxRating, "maxRating", ABOVE_ZERO, DEFAULT_HIGHEST);
    const table = numberTable(ratings, "ratings", { ...AMOUNT, max: highest, refusal: "not_rating" });
    const shares = vector(weights, "weights", AMOUNT, table[0]?.length ?? 0);
    const complete = mustHaves(required, table.length);
    return unwrap(vendorScores(table, shares, highest)).map((score, r) => [complete[r] ? score : "excluded"]);
  });
}

/** For each vendor, whether it has all it must have. */
function mustHaves(argument: unknown, vendors: number): boolean[] {
  if (rowsOf(argument).flat().length <= 1 && isBlank(rowsOf(argument)[0]?.[0])) {
    return new Array<boolean>(vendors).fill(true);
  }
  const rows = cellsOrBlanks(argument, "required");
  if (rows.length !== vendors) {
    refuse("wrong_length", { argument: "required", given: rows.length, expected: vendors });
  }
  const at = placesIn(rows, "required");
  return rows.map((row, r) =>
    row.every((cell, c) => isTrue(cell) ?? refuse("not_logical", { ...at(r, c), value: shown(cell) })),
  );
}

/** Blank, or the 0 that it arrives as on Windows, is a must-have nobody ticked. */
function isTrue(cell: unknown): boolean | null {
  if (isBlank(cell) || cell === 0) return false;
  return typeof cell === "boolean" ? cell : null;
}

function shown(cell: unknown): string | number {
  return typeof cell === "number" ? cell : String(cell);
}
