// A carrier's rate card from cells: first column "up to" weights, first row zones; zones are found by name.
import { rateCard, type RateCard } from "../../engine/cost/deliveryRates";
import { nearest, plain } from "../../engine/text/names";
import { isBlank, nameIn, textIn, type Place } from "../read/cell";
import { BlockColumn, column, readPlainNumbers, type NumberColumn } from "../read/column";
import { ABOVE_ZERO, AMOUNT, numberIn } from "../read/number";
import { placesIn, rowsOf, widthOf } from "../read/shape";
import { cells } from "../read/table";
import { refuse, unwrap } from "../refusal";

export interface ZonedRates {
  card: RateCard;
  /** The columns of the card that an argument's zones name. */
  zones: (argument: unknown, name: string) => NumberColumn;
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
  const checked = rateCard(
    weights.map(({ row, r }) => numberIn(row[0], ABOVE_ZERO, at(r, 0))),
    weights.map(({ row, r }) => zones.map(({ c }) => numberIn(row[c], AMOUNT, at(r, c)))),
  );
  // The engine counts rows of rates; a message counts those of the range.
  const wrong = checked.ok ? undefined : weights[Number(checked.problem.details.row) - 1];
  const card = unwrap(checked, { argument: "rates", ...(wrong ? { row: wrong.r + 1 } : {}) });
  return {
    card,
    ...zoneLookUp(zones.map(({ name }) => name)),
    heaviest: card.upTo[card.upTo.length - 1] ?? 0,
  };
}

/** Zones are few and parcels many: each spelling is looked up once. */
function zoneLookUp(names: string[]): Pick<ZonedRates, "zones" | "zoneName"> {
  const byName = new Map<string, number>();
  names.forEach((name, column) => {
    if (byName.has(plain(name))) refuse("zone_twice", { argument: "rates", value: name });
    byName.set(plain(name), column);
  });
  const spellings: Spellings = {
    byName,
    met: new Map(),
    numbered: Float64Array.from({ length: MOST_NUMBERED }, (_, n) => byName.get(String(n)) ?? NaN),
  };
  const zoneIn = (cell: unknown, place: Place): number => {
    const name = nameIn(cell, place);
    // A zone named 0 is found as well; a blank cell is no zone.
    const found = byName.get(plain(name ?? "0"));
    if (found !== undefined) return found;
    if (name === null) return refuse("no_zone", { ...place });
    return refuse("unknown_zone", { ...place, value: name, nearest: nearest(name, names) });
  };
  return {
    zones: (argument, name) =>
      new BlockColumn(column(argument, name, zoneIn), rowsOf(argument), readZones, spellings),
    zoneName: (column) => names[column] ?? "",
  };
}

interface Spellings {
  /** Columns of the card, by plain names. */
  byName: ReadonlyMap<string, number>;
  /** The same by cells as they were met. */
  met: Map<unknown, number>;
  /** Zones are mostly numbered: by their number, NaN where there is no such zone. */
  numbered: Float64Array;
}

const MOST_NUMBERED = 100;

/** NaN where a cell names no zone. */
function readZones(
  rows: readonly (readonly unknown[])[],
  from: number,
  count: number,
  into: Float64Array,
  spellings: Spellings,
): void {
  const { met, numbered } = spellings;
  readPlainNumbers(rows, from, count, into);
  for (let i = 0; i < count; i++) {
    const value = into[i] ?? NaN;
    // Texts, and numbers beyond the table, are NaN here; -0 is 0.
    const number = value >= 0 && value < MOST_NUMBERED ? value | 0 : -1;
    into[i] = number === value ? (numbered[number] ?? NaN) : NaN;
    if (!((into[i] ?? NaN) >= 0))
      into[i] = met.get(rows[from + i]?.[0]) ?? firstMet(rows[from + i]?.[0], spellings);
  }
}

/** Looks a spelling up and remembers it. */
function firstMet(cell: unknown, { byName, met }: Spellings): number {
  const zone = byName.get(plain(textIn(cell)));
  if (zone !== undefined) met.set(cell, zone);
  return zone ?? NaN;
}
