// The cell that says where a figure comes from, live: its address, or in words that its cell is gone or cannot be used,
// so that the last value counts. Knows no value.
import type { Context } from "../context";
import type { Spot } from "../grid/a1";
import { longText, quoted } from "../texts/formula";
import type { PlanConditional } from "../types";
import { errorShown, isThere, listOf, liveState, type LiveCells } from "./liveCells";

type Translate = Context["names"]["t"];
type Ink = Pick<Context, "canvas" | "names">;

interface Place {
  sheet: string;
  address: string;
}

export function writeLiveSource({ canvas, names: { t } }: Ink, at: Spot, cells: LiveCells): void {
  const words = { good: longText(nameOf(cells)), check: whyUnusable(t, cells), gone: lastValue(t, "gone") };
  canvas.liveLink(at, cells, liveState(cells, words), nameOf(cells));
}

/** The same for a range that is read cell by cell: `parts` are the cells that say so of each. */
export function writeRangeSource(
  { canvas, names: { t } }: Ink,
  at: Spot,
  range: Place & { volumes?: Place },
  parts: string | null = null,
): void {
  const good = longText(nameOf(range));
  const usable = parts ? `IF(${countLost(t, parts)}>0,${lastValue(t, "quote")},${good})` : good;
  const { volumes } = range;
  const there = volumes ? `AND(${isThere(range)},${isThere(volumes)})` : isThere(range);
  canvas.liveLink(at, range, `IF(${there},${usable},${lastValue(t, "gone")})`, nameOf(range));
}

/** How many of these cells say that a last value counts. */
export function countLost(t: Translate, cells: string): string {
  return `SUMPRODUCT(1*(${isLost(t, cells)}))`;
}

/** How cells look while what they come from is lost; `source` says so of their first row. */
export function lostLook(t: Translate, address: string, source: string): PlanConditional {
  return { address, formula: `=${isLost(t, `$${source}`)}`, look: "warning" };
}

/** What stands there, without the add-in, for a figure whose cell the wizard no longer knows. */
export function lostText(t: Translate, lost: "gone" | "moved"): string {
  return `${t("sheet.live.lastValue")}: ${t(`sheet.live.${lost}`)}`;
}

function whyUnusable(t: Translate, cells: LiveCells): string {
  if (cells.reducer) return lastValue(t, "several");
  const cell = listOf(cells);
  const error = `${quoted(`${t("sheet.live.lastValue")}: ${t("sheet.live.error")} `)}&${errorShown(cells)}`;
  return `IF(ISERROR(${cell}),${error},IF(ISBLANK(${cell}),${lastValue(t, "blank")},${lastValue(t, "text")}))`;
}

const lastValue = (t: Translate, why: "gone" | "blank" | "text" | "several" | "quote"): string =>
  quoted(`${t("sheet.live.lastValue")}: ${t(`sheet.live.${why}`)}`);

function isLost(t: Translate, cells: string): string {
  const words = t("sheet.live.lastValue");
  return `LEFT(${cells},${words.length})=${quoted(words)}`;
}

const nameOf = ({ sheet, address }: Place): string => `${sheet}!${address}`;
