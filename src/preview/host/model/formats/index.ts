// Excel.RangeFormat: alignment, wrapping, sizes, and the ways to font, fill and borders.
// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import { asFlag, asNumber, oneOf } from "../../args";
import { patchStyle, uniform } from "../../cells/style";
import { defineClass, type Property } from "../../define";
import { invalidArgument, notImplemented } from "../../errors";
import type { RangeTarget } from "../../state";
import { autofitColumns, autofitRows } from "./autofit";
import { borderCollectionClass } from "./borders";
import { rangeFillClass } from "./fill";
import { rangeFontClass } from "./font";
import { sizeProperties } from "./sizes";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** Excel's other words for alignment, which the grid cannot show. */
const HORIZONTAL_BEYOND = ["Fill", "CenterAcrossSelection"];
const VERTICAL_BEYOND = ["Justify", "Distributed"];

/** Pixels of one step of indentation: the width of three characters. */
const INDENT_PIXELS = 9;
const MAX_INDENT = 250;

const looks: Record<string, Property<RangeTarget>> = {
  horizontalAlignment: {
    get: (self) => uniform(self, ({ ht }) => wordOf(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED)),
    set: (self, value) => patchStyle(self, { ht: alignment(HORIZONTAL, HORIZONTAL_BEYOND, value) }),
  },
  verticalAlignment: {
    get: (self) => uniform(self, ({ vt }) => wordOf(VERTICAL, vt ?? VerticalAlign.BOTTOM)),
    set: (self, value) => patchStyle(self, { vt: alignment(VERTICAL, VERTICAL_BEYOND, value) }),
  },
  wrapText: {
    get: (self) => uniform(self, ({ tb }) => tb === WrapStrategy.WRAP),
    set: (self, value) =>
      patchStyle(self, { tb: asFlag(value) ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  },
  indentLevel: {
    get: (self) => uniform(self, indentOf),
    set(self, value) {
      const level = asNumber(value);
      if (!Number.isInteger(level) || level < 0 || level > MAX_INDENT)
        throw invalidArgument("Indents are 0 to 250.");
      const right = uniform(self, ({ ht }) => ht) === HorizontalAlign.RIGHT;
      const width = level * INDENT_PIXELS;
      patchStyle(self, { pd: right ? { r: width } : { l: width } });
    },
  },
};

export const rangeFormatClass = defineClass<RangeTarget>({
  name: "RangeFormat",
  properties: { ...looks, ...sizeProperties },
  links: {
    fill: (self) => rangeFillClass.of(self),
    font: (self) => rangeFontClass.of(self),
    borders: (self) => borderCollectionClass.of(self),
  },
  calculated: ["autofitColumns", "autofitRows"],
  methods: {
    autofitColumns: (self) => autofitColumns(self),
    autofitRows: (self) => autofitRows(self),
  },
});

function indentOf({ pd }: IStyleData): number {
  return Math.round(Math.max(pd?.l ?? 0, pd?.r ?? 0) / INDENT_PIXELS);
}

function alignment<T extends Record<string, number>>(words: T, beyond: string[], value: unknown): T[keyof T] {
  if (typeof value === "string" && beyond.includes(value))
    throw notImplemented(`RangeFormat alignment "${value}"`);
  return words[oneOf(value, Object.keys(words))] as T[keyof T];
}

function wordOf(words: Record<string, number>, stored: number): string {
  return Object.keys(words).find((word) => words[word] === stored) ?? "General";
}
