// The cell that says where a figure comes from, live: its address, or in words that its cell is gone or cannot be used,
// so that the last value counts. Knows no value.
import type { Reason } from "../../figures/types";
import type { KeptCell } from "../../playbook/follow/lost";
import type { Context } from "../context";
import type { Spot } from "../grid/a1";
import { longText, quoted } from "../texts/formula";
import type { PlanConditional } from "../types";
import { errorShown, isThere, listOf, liveState, cellsLeft, type LiveCells } from "./liveCells";
import { partLeft } from "./partLeft";

type Translate = Context["names"]["t"];
type Ink = Pick<Context, "canvas" | "names">;

interface Place {
  sheet: string;
  address: string;
}

export function writeLiveSource({ canvas, names: { t } }: Ink, at: Spot, cells: LiveCells): void {
  canvas.liveLink(at, cells, sourceState(t, cells, longText(nameOf(cells))), nameOf(cells));
}

/** What it says: `good`, a formula, while all is well. */
export function sourceState(t: Translate, cells: LiveCells, good: string): string {
  const part = partLeft(cells);
  const some = cellsLeft(cells);
  const gone = lastValue(t, "gone");
  return liveState(cells, {
    good: part ? `IF(${part.isPart},${counted(t, "part", "partLeft", part)},${good})` : good,
    check: whyUnusable(t, cells),
    gone: some ? `IF(${some.left}>0,${counted(t, "lastValue", "some", some)},${gone})` : gone,
  });
}

/** "last value: cells left: 2 of 3", where `left` is a formula. */
function counted(
  t: Translate,
  what: "part" | "lastValue",
  how: "partLeft" | "some",
  { left, of }: { left: string; of: number },
): string {
  const mark = "\u0001";
  const [before = "", after = ""] = t(`sheet.live.${how}`, { left: mark, of }).split(mark);
  return `${quoted(`${t(`sheet.live.${what}`)}: ${before}`)}&${left}&${quoted(after)}`;
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
  return `SUMPRODUCT(${isLost(t, cells)})`;
}

/** How cells look while what they come from is lost; `source` says so of their first row. */
export function lostLook(t: Translate, address: string, source: string): PlanConditional {
  return { address, formula: `=${isLost(t, `$${source}`)}>0`, look: "warning" };
}

/** What stands there, without the add-in, for a figure whose cell the wizard no longer knows. */
export function lostText(t: Translate, lost: KeptCell, details: Reason["details"] = {}): string {
  return `${t("sheet.live.lastValue")}: ${t(`sheet.live.${lost}`, { left: 0, of: 0, gone: 0, ...details })}`;
}

function whyUnusable(t: Translate, cells: LiveCells): string {
  if (cells.reducer) return lastValue(t, "several");
  const cell = listOf(cells);
  const error = `${quoted(`${t("sheet.live.lastValue")}: ${t("sheet.live.error")} `)}&${errorShown(cells)}`;
  return `IF(ISERROR(${cell}),${error},IF(ISBLANK(${cell}),${lastValue(t, "blank")},${lastValue(t, "text")}))`;
}

export const lastValue = (
  t: Translate,
  why: "gone" | "blank" | "text" | "several" | "quote" | "volume" | "volumeGone" | "limitGone",
): string => quoted(`${t("sheet.live.lastValue")}: ${t(`sheet.live.${why}`)}`);

/** 1 where the last value counts, or what is left of it; else 0. */
function isLost(t: Translate, cells: string): string {
  const begins = (["lastValue", "part"] as const).map((key) => {
    const words = t(`sheet.live.${key}`);
    return `(LEFT(${cells},${words.length})=${quoted(words)})`;
  });
  return begins.join("+");
}

export const nameOf = ({ sheet, address }: Place): string => `${sheet}!${address}`;
