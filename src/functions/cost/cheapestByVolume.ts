// CHEAPESTBYVOLUME. The calculation is the engine's; here the table of options is read.
import { cheapestByVolume as calculate, type VolumeOption } from "../../engine/cost/cheapestByVolume";
import { answer } from "../answer";
import { isBlank, textIn } from "../read/cell";
import { AMOUNT, numberIn } from "../read/number";
import { placesIn, widthOf } from "../read/shape";
import { optional } from "../read/single";
import { cells } from "../read/table";
import { refuse, unwrap } from "../refusal";

/**
 * Which option is cheapest at which number of orders: rows of from, to and name, from 0 on. Options that are cheapest nowhere are left out; among level ones the first counts.
 *
 * @customfunction CHEAPESTBYVOLUME
 * @param {any[][]} options Rows of name, fixed cost, cost per order and, where needed, capacity: the fixed cost is then due again for each started capacity.
 * @param {any} [upTo] Largest number of orders looked at; required where an option has a capacity.
 * @returns {any[][]} From orders, to orders, name; borders are shared, and the last "to" is upTo or "".
 *
 * @remarks Lower envelope of fixed (x started capacities) + per order x orders. Wrong sizes, negative amounts, a
 * capacity without upTo: #VALUE!.
 * @example =CHEAPESTBYVOLUME({"outsource",0,200;"lathe",80000,75;"cnc",200000,15}) gives {0,640,"outsource";640,2000,"lathe";2000,"","cnc"}
 */
export function cheapestByVolume(options: any[][], upTo?: any): any[][] {
  return answer(() => {
    const named = readOptions(options);
    const end = optional(upTo, "upTo", AMOUNT, 0);
    const spans = unwrap(calculate(named, end === 0 ? null : end), { argument: "upTo" });
    return spans.map(({ from, to, option }) => [from, to ?? "", named[option]?.name ?? ""]);
  });
}

function readOptions(argument: unknown): (VolumeOption & { name: string })[] {
  const rows = cells(argument, "options");
  const columns = widthOf(rows);
  if (columns < 3 || columns > 4)
    refuse("wrong_columns", { argument: "options", columns, expected: "3 - 4" });
  const at = placesIn(rows, "options");
  return rows.flatMap((row, r) => {
    const [name, fixed, perOrder, capacity] = row;
    if (row.every((cell) => isBlank(cell) || cell === 0)) return [];
    if (isBlank(name) || name === 0) return refuse("no_name", { ...at(r, 0) });
    const size = numberIn(capacity, AMOUNT, at(r, 3));
    return {
      name: textIn(name),
      fixed: numberIn(fixed, AMOUNT, at(r, 1)),
      perOrder: numberIn(perOrder, AMOUNT, at(r, 2)),
      capacity: size === 0 ? null : size,
    };
  });
}
