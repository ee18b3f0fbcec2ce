// Parts that the stand-in does not model and that speak of cells on other sheets: charts on sheets of their own, sources
// of pivot tables, sparklines, newer rules. They follow rows, columns and names of those sheets.
import { renameSheet, shiftCells, shiftFormula, type Shift } from "../formulas/references";
import { readRelations } from "../package/relations";
import { textOf } from "../package/zip";
import { parseXml, unescapeXml } from "../xml/parse";
import { escapeXml, tag } from "../xml/write";
import type { SheetXml } from "./sheetXml";
import type { Target } from "./target";

/** A sheet of the opened file, and what became of it. */
export interface SheetFate {
  id: string;
  before: string;
  now: string;
  shifts: readonly Shift[];
}

/** The formula after all that happened to the sheets it names; what stands on `home` is shifted there already. */
function followed(formula: string, fates: readonly SheetFate[], home: string | null): string {
  const shifted = fates
    .filter(({ id }) => id !== home)
    .reduce(
      (text, { before, shifts }) =>
        shifts.reduce((moved, shift) => shiftFormula(moved, before, false, shift), text),
      formula,
    );
  return fates
    .filter(({ before, now }) => before !== now)
    .reduce((text, { before, now }) => renameSheet(text, before, now), shifted);
}

const inTags = (xml: string, name: string, change: (formula: string) => string): string =>
  xml.replace(
    new RegExp(`(<${name}>)([^<]*)(</${name}>)`, "g"),
    (_, open: string, formula: string, close: string) =>
      open + escapeXml(change(unescapeXml(formula))) + close,
  );

export function followInExtensions(xml: SheetXml, fates: readonly SheetFate[], home: string): void {
  const before = xml.get("extLst");
  const after = inTags(before, "xm:f", (formula) => followed(formula, fates, home));
  if (after !== before) xml.set("extLst", after);
}

export function followInWorkbook(target: Target, fates: readonly SheetFate[]): void {
  for (const { kind, target: path } of target.relations(target.workbookPath)) {
    if (!target.parts.has(path)) continue;
    if (kind === "pivotCacheDefinition") edit(target, path, (xml) => movedSource(xml, fates));
    if (kind !== "chartsheet") continue;
    for (const chart of chartsOf(target, path))
      edit(target, chart, (xml) => inTags(xml, "(?:\\w+:)?f", (formula) => followed(formula, fates, null)));
  }
}

function edit(target: Target, path: string, change: (xml: string) => string): void {
  const before = textOf(target.parts, path);
  const after = change(before);
  if (after !== before) target.set(path, after);
}

const chartsOf = ({ parts }: Target, sheet: string): string[] =>
  readRelations(parts, sheet)
    .filter(({ kind }) => kind === "drawing")
    .flatMap(({ target }) => readRelations(parts, target))
    .filter(({ kind, target }) => kind === "chart" && parts.has(target))
    .map(({ target }) => target);

/** Tables and names follow by themselves; cells are given with their sheet. */
function movedSource(xml: string, fates: readonly SheetFate[]): string {
  return xml.replace(/<worksheetSource\b[^>]*?(\/?)>/, (source, closed: string) => {
    const { attributes } = parseXml(closed ? source : `${source}</worksheetSource>`);
    const fate = fates.find(({ before }) => before === attributes.sheet);
    const { ref } = attributes;
    if (!fate || ref === undefined) return source;
    const moved = fate.shifts.reduce((cells, shift) => shiftCells(cells, shift) ?? cells, ref);
    const fresh = tag("worksheetSource", { ...attributes, ref: moved, sheet: fate.now });
    return closed ? fresh : fresh.replace(/\/>$/, ">");
  });
}
