// Colours as Excel takes them: "#RRGGBB" or an HTML name; given back as "#RRGGBB" in capitals.
// https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
import type { Nullable } from "@univerjs/core";
import { asText } from "../args";
import { invalidArgument } from "../errors";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkgray: "#A9A9A9",
  darkgrey: "#A9A9A9",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  pink: "#FFC0CB",
  navy: "#000080",
  teal: "#008080",
};

export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!hex) throw invalidArgument(`"${text}" is no colour: "#RRGGBB" is expected.`);
  return `#${hex.toUpperCase()}`;
}

/** Univer's "#rrggbb" or "rgb(r, g, b)" as "#RRGGBB". */
export function colorText(stored: Nullable<string>): string | undefined {
  if (!stored) return undefined;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(stored);
  if (!rgb) return stored.toUpperCase();
  return `#${rgb
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
