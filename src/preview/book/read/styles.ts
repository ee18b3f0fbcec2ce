// styles.xml -> Univer's styles, one for each cell format (xf). What Univer cannot show (gradients, patterns) is
// simplified here and kept in the file: a cell whose style nobody changed is saved with its own xf.
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import { parseThemeColors, resolveThemeColor } from "hucre/ooxml";
import { child, childrenOf, flag, numeric, parseXml, type XmlElement } from "../xml/parse";
import { mainPart, type Package } from "../package/workbookParts";
import { textOf } from "../package/zip";
import { BUILT_IN_FORMATS, INDEXED_COLOURS } from "./palette";

export interface StyleSheet {
  /** By index of the cell format. */
  formats: IStyleData[];
  /** The font that cells have where nothing else is said. */
  normal: IStyleData;
  /** Differential formats, for conditional formatting. */
  differential: IStyleData[];
  colour(element: XmlElement | undefined): string | undefined;
}

/** The id a cell format has among Univer's styles; the writer takes the index back from it. */
export const styleId = (format: number): string => `xf${format}`;

export function styleIndex(id: unknown): number | null {
  const match = typeof id === "string" ? /^xf(\d+)$/.exec(id) : null;
  return match ? Number(match[1]) : null;
}

export const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  centerContinuous: HorizontalAlign.CENTER,
};

export const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

export const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export function readStyles(file: Package): StyleSheet {
  const path = file.relations.find(({ kind }) => kind === "styles")?.target;
  const root = path && file.parts.has(path) ? parseXml(mainPart(file.parts, path)) : undefined;
  const colour = colourReader(file, root);
  const formats = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  );
  const pattern = (id: string | undefined) =>
    formats.get(id) ?? BUILT_IN_FORMATS[Number(id ?? 0)] ?? "General";
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, colour));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => readFill(fill, colour));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorder(border, colour));
  const own = (xf: XmlElement): IStyleData => ({
    ...fonts[Number(xf.attributes.fontId ?? 0)],
    ...fills[Number(xf.attributes.fillId ?? 0)],
    ...borders[Number(xf.attributes.borderId ?? 0)],
    ...readAlignment(child(xf, "alignment")),
    ...numberFormat(pattern(xf.attributes.numFmtId)),
  });
  const cellFormats = childrenOf(child(root, "cellXfs"), "xf").map(own);
  const differential = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => ({
    ...readFont(child(dxf, "font"), colour),
    ...readFill(child(dxf, "fill"), colour, true),
  }));
  return { formats: cellFormats, normal: fonts[0] ?? {}, differential, colour };
}

const numberFormat = (code: string): IStyleData => (code === "General" ? {} : { n: { pattern: code } });

function readFont(font: XmlElement | undefined, colour: StyleSheet["colour"]): IStyleData {
  const on = (name: string) => {
    const found = child(font, name);
    return found !== undefined && found.attributes.val !== "none" && flag(found.attributes.val ?? "1", true);
  };
  const underline = child(font, "u");
  const rgb = colour(child(font, "color"));
  const size = numeric(child(font, "sz")?.attributes.val);
  const name = child(font, "name")?.attributes.val;
  const vertical = child(font, "vertAlign")?.attributes.val;
  return {
    ...(name ? { ff: name } : {}),
    ...(size ? { fs: size } : {}),
    ...(on("b") ? { bl: BooleanNumber.TRUE } : {}),
    ...(on("i") ? { it: BooleanNumber.TRUE } : {}),
    ...(underline && underline.attributes.val !== "none" ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(on("strike") ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(rgb ? { cl: { rgb } } : {}),
    ...(vertical === "superscript" ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    ...(vertical === "subscript" ? { va: BaselineOffset.SUBSCRIPT } : {}),
  };
}

/** In a differential format a solid fill stands in bgColor, in a cell's own in fgColor. */
function readFill(
  fill: XmlElement | undefined,
  colour: StyleSheet["colour"],
  differential = false,
): IStyleData {
  const gradientStop = child(child(child(fill, "gradientFill"), "stop"), "color");
  if (gradientStop) return background(colour(gradientStop));
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes.patternType;
  if (!pattern || type === "none" || (!differential && type === undefined)) return {};
  const front = colour(child(pattern, "fgColor"));
  return background(differential ? (colour(child(pattern, "bgColor")) ?? front) : front);
}

const background = (rgb: string | undefined): IStyleData => (rgb ? { bg: { rgb } } : {});

function readBorder(border: XmlElement, colour: StyleSheet["colour"]): IStyleData {
  const data: IBorderData = {};
  for (const [name, key] of [
    ["left", "l"],
    ["right", "r"],
    ["top", "t"],
    ["bottom", "b"],
    ["start", "l"],
    ["end", "r"],
  ] as const) {
    const side = child(border, name);
    const style = BORDERS[side?.attributes.style ?? ""];
    if (style !== undefined) data[key] = { s: style, cl: { rgb: colour(child(side, "color")) ?? "#000000" } };
  }
  return Object.keys(data).length > 0 ? { bd: data } : {};
}

function readAlignment(alignment: XmlElement | undefined): IStyleData {
  const { horizontal, vertical, wrapText, textRotation, indent } = alignment?.attributes ?? {};
  const ht = HORIZONTAL[horizontal ?? ""];
  const vt = VERTICAL[vertical ?? ""];
  const angle = numeric(textRotation);
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(flag(wrapText) ? { tb: WrapStrategy.WRAP } : {}),
    ...(angle
      ? { tr: angle === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: angle > 90 ? angle - 90 : -angle } }
      : {}),
    // Excel indents by three characters' width, about 9 px, a step.
    ...(numeric(indent)
      ? { pd: horizontal === "right" ? { r: Number(indent) * 9 } : { l: Number(indent) * 9 } }
      : {}),
  };
}

/** A cell's theme colours count light before dark, the theme itself lists dark before light. */
const THEME_SLOTS = [1, 0, 3, 2];

function colourReader(file: Package, styles: XmlElement | undefined): StyleSheet["colour"] {
  const themePath = file.relations.find(({ kind }) => kind === "theme")?.target;
  const theme = themePath && file.parts.has(themePath) ? parseThemeColors(textOf(file.parts, themePath)) : [];
  const own = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor").map(
    ({ attributes }) => attributes.rgb,
  );
  return (element) => {
    const { rgb, theme: index, tint, indexed, auto } = element?.attributes ?? {};
    if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
    if (index !== undefined && theme.length > 0) {
      const slot = THEME_SLOTS[Number(index)] ?? Number(index);
      return `#${resolveThemeColor(theme, slot, numeric(tint))}`;
    }
    if (indexed !== undefined && !flag(auto)) {
      const colour = own[Number(indexed)] ?? INDEXED_COLOURS[Number(indexed)];
      return colour ? `#${colour.slice(-6).toUpperCase()}` : undefined;
    }
    return undefined;
  };
}
