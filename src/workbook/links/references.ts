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
  if (masked(formula).includes("#REF!")) return then.map(() => null);
  const now = unique(
    referencesIn(formula).flatMap((reference) =>
      reference.sheet === null
        ? []
        : [{ sheet: reference.sheet, address: cellsText(reference).replaceAll("$", "") }],
    ),
  );
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

function unique(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter(({ sheet, address }) => {
    const key = `${sheet}!${address}`;
    return !seen.has(key) && seen.add(key);
  });
}
