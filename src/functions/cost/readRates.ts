// A carrier's rate card from cells: first column "up to" weights, first row zones; zones are found by name.
import { rateCard, type RateCard } from "../../engine/cost/deliveryRates";
import { nearest, plain } from "../../engine/text/names";
import { isBlank, nameIn, textIn, type Place } from "../read/cell";
import { ABOVE_ZERO, AMOUNT, numberIn } from "../read/number";
import { placesIn, widthOf } from "../read/shape";
import { cells } from "../read/table";
import { refuse, unwrap } from "../refusal";

export interface ZonedRates {
  card: RateCard;
  /** The column of a zone, by its name as a cell holds it. */
  zone: (cell: unknown, place: Place) => number;
  /** The same for a spelling that was met before, else undefined. */
  seenZone: (cell: unknown) => number | undefined;
  zoneName: (column: number) => string;
  heaviest: number;
}

export function readRates(argument: unknown): ZonedRates {
  const rows = cells(argument, "rates");
  const [header = [], ...body] = rows;
  if (body.length === 0 || widthOf(rows) < 2) refuse("no_rate_card", { argument: "rates" });
  const at = placesIn(rows, "rates");
  // A range drawn too large ends in blank columns and rows, which Windows hands over as 0.
  const zones = header
    .map((cell, c) => ({ name: isBlank(cell) || cell === 0 ? "" : textIn(cell), c }))
    .slice(1)
    .filter(({ name, c }) => name !== "" || body.some((row) => !isBlank(row[c]) && row[c] !== 0));
  const weights = body
    .map((row, i) => ({ row, r: i + 1 }))
    .filter(({ row }) => row.some((cell) => !isBlank(cell) && cell !== 0));
  for (const { name, c } of zones) if (name === "") refuse("no_name", { ...at(0, c) });
  const card = unwrap(
    rateCard(
      weights.map(({ row, r }) => numberIn(row[0], ABOVE_ZERO, at(r, 0))),
      weights.map(({ row, r }) => zones.map(({ c }) => numberIn(row[c], AMOUNT, at(r, c)))),
    ),
    { argument: "rates" },
  );
  return {
    card,
    ...zoneLookUp(zones.map(({ name }) => name)),
    heaviest: card.upTo[card.upTo.length - 1] ?? 0,
  };
}

/** Zones are few and parcels many: each spelling is looked up once. */
function zoneLookUp(names: string[]): Pick<ZonedRates, "zone" | "seenZone" | "zoneName"> {
  const byName = new Map<string, number>();
  names.forEach((name, column) => {
    if (byName.has(plain(name))) refuse("zone_twice", { argument: "rates", value: name });
    byName.set(plain(name), column);
  });
  const seen = new Map<unknown, number>();
  const zone = (cell: unknown, place: Place) => {
    const name = nameIn(cell, place);
    // A zone named 0 is found as well; a blank cell is no zone.
    const column = byName.get(plain(name ?? "0"));
    if (column === undefined && name === null) return refuse("no_zone", { ...place });
    if (column === undefined)
      return refuse("unknown_zone", { ...place, value: name ?? "", nearest: nearest(name ?? "", names) });
    seen.set(cell, column);
    return column;
  };
  return { zone, seenZone: (cell) => seen.get(cell), zoneName: (column) => names[column] ?? "" };
}
