// Univer's styles -> styles.xml. The cell formats of the opened file keep their numbers; what is new is appended.
import type { IStyleData, Nullable } from "@univerjs/core";
import { styleIndex } from "../read/styles";
import { child, parseXml } from "../xml/parse";
import { tag } from "../xml/write";
import { BUILT_IN_FORMATS } from "../read/palette";
import { alignmentXml, borderXml, colour, fillXml, fontXml } from "./styleXml";

type Section = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** Order of the sections in a style sheet (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Formats whose meaning does not hang on the reader's region. */
const FIXED_FORMATS = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 48, 49];
const FIRST_OWN_FORMAT = 164;

/** Excel holds this many cell formats in a workbook, and "repairs" a file with more. */
const MAX_CELL_FORMATS = 65_490;

/** What a style sheet must begin with: some programs write none of it. */
const SEEDS: Readonly<Partial<Record<Section, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export class StyleWriter {
  private readonly counts: Record<Section, number>;
  private readonly added: Record<Section, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private changed = false;
  /** What was appended already, by its XML. */
  private readonly known = new Map<string, number>();
  private readonly formats = new Map<string, number>();
  private nextFormat = FIRST_OWN_FORMAT;

  /** `normal` is the font that cells have where nothing else is said; `styles` are Univer's, by id. */
  constructor(
    private readonly xml: string,
    private readonly normal: IStyleData,
    private readonly styles: Readonly<Record<string, Nullable<IStyleData>>>,
  ) {
    const root = parseXml(xml);
    const count = (section: Section) => child(root, section)?.children.length ?? 0;
    this.counts = {
      numFmts: count("numFmts"),
      fonts: count("fonts"),
      fills: count("fills"),
      borders: count("borders"),
      cellXfs: count("cellXfs"),
      dxfs: count("dxfs"),
    };
    for (const section of Object.keys(SEEDS) as Section[]) {
      if (this.counts[section] === 0) this.added[section].push(...(SEEDS[section] ?? []));
    }
    for (const { attributes } of child(root, "numFmts")?.children ?? []) {
      const id = Number(attributes.numFmtId);
      this.formats.set(attributes.formatCode ?? "", id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
    for (const id of FIXED_FORMATS) this.formats.set(BUILT_IN_FORMATS[id] ?? "", id);
  }

  /** The number of the cell format for what a cell, row or column has as its style. */
  format(style: Nullable<IStyleData | string>): number {
    if (style === null || style === undefined || style === "") return 0;
    const own = styleIndex(style);
    if (own !== null && own < this.counts.cellXfs) return own;
    const data = typeof style === "string" ? this.styles[style] : style;
    if (!data) return 0;
    // Thousands of cells share a few styles.
    const key = typeof style === "string" ? style : JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const full = this.counts.cellXfs + this.added.cellXfs.length >= MAX_CELL_FORMATS;
    const number = full ? 0 : this.append("cellXfs", this.formatXml({ ...this.normal, ...data }));
    this.numbers.set(key, number);
    return number;
  }

  private readonly numbers = new Map<string, number>();

  differential(style: { fill?: string; fontColor?: string; bold?: boolean }): number {
    const font = (style.bold ? "<b/>" : "") + (style.fontColor ? colour("color", style.fontColor) : "");
    const fill = style.fill
      ? tag(
          "fill",
          {},
          tag(
            "patternFill",
            { patternType: "solid" },
            colour("fgColor", style.fill) + colour("bgColor", style.fill),
          ),
        )
      : "";
    return this.append("dxfs", tag("dxf", {}, (font ? tag("font", {}, font) : "") + fill));
  }

  /** Unchanged: the very text that was given. */
  toXml(): string {
    if (!this.changed) return this.xml;
    return (Object.keys(this.added) as Section[]).reduce((xml, section) => {
      const items = this.added[section].join("");
      return items ? insert(xml, section, items, this.counts[section] + this.added[section].length) : xml;
    }, this.xml);
  }

  private append(section: Section, xml: string): number {
    const key = `${section} ${xml}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.changed = true;
    const index = this.counts[section] + this.added[section].push(xml) - 1;
    this.known.set(key, index);
    return index;
  }

  private formatXml(style: IStyleData): string {
    const alignment = alignmentXml(style);
    const fill = fillXml(style);
    const border = borderXml(style.bd);
    const numFmtId = this.numberFormat(style.n?.pattern ?? "General");
    const attributes = {
      numFmtId,
      fontId: this.append("fonts", fontXml(style)),
      fillId: fill ? this.append("fills", fill) : 0,
      borderId: border ? this.append("borders", border) : 0,
      xfId: 0,
      applyNumberFormat: numFmtId === 0 ? undefined : true,
      applyFont: true,
      applyFill: fill ? true : undefined,
      applyBorder: border ? true : undefined,
      applyAlignment: alignment ? true : undefined,
    };
    return tag("xf", attributes, alignment);
  }

  private numberFormat(pattern: string): number {
    const known = this.formats.get(pattern);
    if (known !== undefined) return known;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.formats.set(pattern, id);
    this.added.numFmts.push(tag("numFmt", { numFmtId: id, formatCode: pattern }));
    return id;
  }
}

function insert(xml: string, section: Section, items: string, count: number): string {
  const root = parseXml(xml);
  const found = child(root, section);
  if (found) {
    const inner = xml.slice(found.innerStart, found.innerEnd) + items;
    return (
      xml.slice(0, found.start) + tag(found.tag, { ...found.attributes, count }, inner) + xml.slice(found.end)
    );
  }
  const after = ORDER.slice(ORDER.indexOf(section) + 1);
  const next = root.children.find(({ name }) => after.includes(name));
  const at = next ? next.start : root.innerEnd;
  return xml.slice(0, at) + tag(section, { count }, items) + xml.slice(at);
}
