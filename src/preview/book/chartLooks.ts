// Names of markers and lines: Excel's, and those of DrawingML (ST_MarkerStyle, ST_PresetLineDashVal).
import type { BookLineStyle, BookMarkerStyle } from "./types";

export const MARKER_SYMBOLS = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const satisfies Record<BookMarkerStyle, string>;

/** "Automatic" says nothing of dashes, and "None" draws no line at all. */
export const LINE_DASHES = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
} as const satisfies Record<Exclude<BookLineStyle, "Automatic" | "None">, string>;

export const markerStyleOf = (symbol: string | undefined): BookMarkerStyle | undefined =>
  nameOf(MARKER_SYMBOLS, symbol);

export const lineStyleOf = (dash: string | undefined): BookLineStyle | undefined => nameOf(LINE_DASHES, dash);

function nameOf<Name extends string>(
  names: Readonly<Record<Name, string>>,
  value: string | undefined,
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}
