// What each look of a plan is in Excel: the one place of colours and fonts. Text keeps a contrast of at least
// 4.5 : 1 to its fill (WCAG 2.2, 1.4.3), which a test checks.
import type { Look } from "../../matrix/types";

export interface Appearance {
  /** "#RRGGBB"; where missing: none, that is white, and black for text. */
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Points. */
  size?: number;
  /** A line above (totals) or below (sections). */
  line?: "above" | "below";
}

export const LOOKS: Record<Look, Appearance> = {
  title: { color: "#1F3864", bold: true, size: 18 },
  subtitle: { color: "#44546A", size: 11 },
  section: { color: "#1F3864", bold: true, size: 13, line: "below" },
  header: { fill: "#1F4E79", color: "#FFFFFF", bold: true },
  body: {},
  input: { fill: "#FFF6DD", color: "#1F1FBF" },
  total: { bold: true, line: "above" },
  note: { color: "#595959", italic: true },
  good: { fill: "#E2F0D9", color: "#1E5128" },
  warning: { fill: "#FDE7E9", color: "#8A1C1C" },
  soon: { fill: "#FFE699", color: "#6B4400" },
  planned: { fill: "#DDEBF7", color: "#1F4E79" },
  link: { color: "#0563C1", underline: true },
  working: { fill: "#F5F5F5", color: "#5F5F5F" },
};

const LINE_COLOR = "#1F4E79";

/** Colours of a chart's series, in order: apart from each other also without colour vision (Okabe and Ito, 2008). */
export const SERIES_COLORS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#5F5F5F"];

/** Gives a range its look. Only what the look names is set; `lined`: with its line. */
export function applyLook(range: Excel.Range, look: Look, lined: boolean): void {
  const { fill, line, ...font } = LOOKS[look];
  if (fill) range.format.fill.color = fill;
  applyFont(range.format.font, font);
  if (!line || !lined) return;
  const border = range.format.borders.getItem(line === "above" ? "EdgeTop" : "EdgeBottom");
  border.style = "Continuous";
  border.color = LINE_COLOR;
}

/** The part of a look that a conditional format can have. */
export function applyConditionalLook(format: Excel.ConditionalRangeFormat, look: Look): void {
  const { fill, color, bold } = LOOKS[look];
  if (fill) format.fill.color = fill;
  if (color) format.font.color = color;
  if (bold) format.font.bold = true;
}

function applyFont(font: Excel.RangeFont, { color, bold, italic, underline, size }: Appearance): void {
  if (color) font.color = color;
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = "Single";
  if (size) font.size = size;
}
