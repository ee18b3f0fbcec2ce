// Excel.RangeBorder and its collection: the edges of a range and the lines inside it.
// https://learn.microsoft.com/javascript/api/excel/excel.rangeborder
import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { Rect } from "../../../book/types";
import { oneOf } from "../../args";
import { asColor, colorText } from "../../cells/color";
import { patchStyle, uniform } from "../../cells/style";
import { defineClass, type HostObject } from "../../define";
import { notImplemented } from "../../errors";
import type { RangeTarget } from "../../state";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
const DIAGONALS = ["DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** Excel's style and weight as one line of Univer's. */
const LINES: readonly [BorderStyleTypes, Style, Weight][] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

interface BorderTarget {
  range: RangeTarget;
  side: Side;
}

const rangeBorderClass = defineClass<BorderTarget>({
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (self) => line(self)?.[1] ?? "None",
      set(self, value) {
        const style = oneOf(value, STYLES);
        draw(self, style, style === "None" ? "Thin" : (line(self)?.[2] ?? "Thin"));
      },
    },
    weight: {
      get: (self) => line(self)?.[2] ?? "Thin",
      set: (self, value) => draw(self, line(self)?.[1] ?? "Continuous", oneOf(value, WEIGHTS)),
    },
    color: {
      get: (self) => colorText(stored(self)?.cl.rgb) ?? "#000000",
      set(self, value) {
        const [type] = line(self) ?? [BorderStyleTypes.THIN];
        apply(self, { s: type, cl: { rgb: asColor(value) } });
      },
    },
  },
});

export const borderCollectionClass = defineClass<RangeTarget>({
  name: "RangeBorderCollection",
  properties: { count: { get: () => SIDES.length } },
  items: (range) => SIDES.map((side) => rangeBorderClass.of({ range, side })),
  item: (range, args) => border(range, args.any(0)),
  methods: {
    getItemAt: (range, args) => border(range, SIDES[args.integer(0)]),
  },
});

function border(range: RangeTarget, side: unknown): HostObject {
  if (DIAGONALS.some((diagonal) => diagonal === side)) throw notImplemented(`RangeBorder ${String(side)}`);
  return rangeBorderClass.of({ range, side: oneOf(side, SIDES) });
}

function line(self: BorderTarget): (typeof LINES)[number] | undefined {
  const type = stored(self)?.s;
  return LINES.find(([candidate]) => candidate === type);
}

function draw(self: BorderTarget, style: Style, weight: Weight): void {
  if (style === "None") {
    apply(self, null);
    return;
  }
  const exact = LINES.find(([, s, w]) => s === style && w === weight) ?? LINES.find(([, s]) => s === style);
  apply(self, {
    s: exact?.[0] ?? BorderStyleTypes.THIN,
    cl: { rgb: colorText(stored(self)?.cl.rgb) ?? "#000000" },
  });
}

/** The cells along the side, and which of their own edges lies on it. */
function edges({ range, side }: BorderTarget): { rect: Rect; edge: keyof IBorderData }[] {
  const { rect } = range;
  const [lastRow, lastColumn] = [rect.row + rect.rows - 1, rect.column + rect.columns - 1];
  switch (side) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, edge: "t" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: lastRow, rows: 1 }, edge: "b" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, edge: "l" }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: lastColumn, columns: 1 }, edge: "r" }];
    case "InsideHorizontal":
      return rect.rows < 2
        ? []
        : [
            { rect: { ...rect, rows: rect.rows - 1 }, edge: "b" },
            { rect: { ...rect, row: rect.row + 1, rows: rect.rows - 1 }, edge: "t" },
          ];
    case "InsideVertical":
      return rect.columns < 2
        ? []
        : [
            { rect: { ...rect, columns: rect.columns - 1 }, edge: "r" },
            { rect: { ...rect, column: rect.column + 1, columns: rect.columns - 1 }, edge: "l" },
          ];
  }
}

function stored(self: BorderTarget): Nullable<IBorderStyleData> {
  const [first] = edges(self);
  if (!first) return null;
  const target = { ...self.range, rect: first.rect };
  const text = uniform(target, ({ bd }) => JSON.stringify(bd?.[first.edge] ?? null));
  return text === null ? null : (JSON.parse(text) as Nullable<IBorderStyleData>);
}

function apply(self: BorderTarget, value: IBorderStyleData | null): void {
  for (const { rect, edge } of edges(self)) {
    patchStyle({ ...self.range, rect }, { bd: { [edge]: value } });
  }
}
