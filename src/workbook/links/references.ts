// From a formula of ours, as Excel keeps it, to the user's cells that it refers to now. Pure.
import { cellsText, referencesIn } from "../sharing/formula/references";
import { masked } from "../sharing/formula/masked";

interface Place {
  sheet: string;
  address: string;
}

/**
 * Where the cells of `then` are now: all of ours are named with their sheet, and Excel renames them along; what is
 * deleted reads #REF!. Null where the formula refers to other cells, or to more or fewer: it is not ours any more.
 */
export function placesNow(formula: unknown, then: readonly Place[]): (Place | null)[] | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  if (hasLost(formula)) return then.map(() => null);
  const now = placesIn(formula);
  const counts = then.map(({ address }) => address.split(",").length);
  if (now.length !== counts.reduce((sum, count) => sum + count, 0)) return null;
  return counts.map((count) => {
    const parts = now.splice(0, count);
    const [{ sheet } = { sheet: "" }] = parts;
    // Cells that add up stand on one sheet; moved to several, they are not one figure any more.
    if (parts.some((part) => part.sheet !== sheet)) return null;
    return { sheet, address: parts.map(({ address }) => address).join(",") };
  });
}

/** Of cells joined by commas, some of which are deleted, the others; null where none is left, or nothing is joined. */
export function restOf(formula: unknown, then: readonly Place[]): Place | null {
  const [joined] = then;
  if (typeof formula !== "string" || !joined || then.length > 1 || !hasLost(formula)) return null;
  const left = placesIn(formula);
  const [first] = left;
  const count = joined.address.split(",").length;
  if (!first || left.length >= count || left.some(({ sheet }) => sheet !== first.sheet)) return null;
  return { sheet: first.sheet, address: left.map(({ address }) => address).join(",") };
}

/** True where a formula refers to cells that are deleted. */
export const hasLost = (formula: unknown): boolean =>
  typeof formula === "string" && formula.startsWith("=") && masked(formula).includes("#REF!");

/** The cells of other sheets that a formula names. */
function placesIn(formula: string): Place[] {
  return unique(
    referencesIn(formula).flatMap((reference) =>
      reference.sheet === null
        ? []
        : [{ sheet: reference.sheet, address: cellsText(reference).replaceAll("$", "") }],
    ),
  );
}

function unique(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter(({ sheet, address }) => {
    const key = `${sheet}!${address}`;
    return !seen.has(key) && seen.add(key);
  });
}
