// Rows and columns came or went on a sheet of the file: what the stand-in does not model (filters, comments, pictures,
// sparklines, page breaks) is moved along in the file's own XML.
import { shiftCells, shiftFormula, shiftStretch, type Shift } from "../formulas/references";
import { textOf } from "../package/zip";
import { descendants, parseXml, unescapeXml } from "../xml/parse";
import { escapeXml } from "../xml/write";
import type { SheetXml } from "./sheetXml";
import type { Target } from "./target";

const WITH_REFERENCES = ["autoFilter", "sortState", "protectedRanges", "ignoredErrors"];
/** Lists of single cells: `r="B4"`. */
const WITH_CELLS = ["cellWatches", "scenarios"];

export function moveUnmodelled(
  xml: SheetXml,
  target: Target,
  part: string,
  sheet: string,
  shifts: readonly Shift[],
): void {
  for (const shift of shifts) {
    for (const name of WITH_REFERENCES) edit(xml, name, (element) => moveReferences(element, shift));
    for (const name of WITH_CELLS) edit(xml, name, (element) => moveCells(element, shift));
    edit(xml, shift.along === "rows" ? "rowBreaks" : "colBreaks", (element) => moveBreaks(element, shift));
    edit(xml, "extLst", (element) => moveExtensions(element, sheet, shift));
    for (const { kind, target: path, external } of target.relations(part)) {
      const move = external ? undefined : MOVERS[kind];
      if (!move || !target.parts.has(path)) continue;
      const before = textOf(target.parts, path);
      const after = move(before, shift, sheet);
      if (after !== before) target.set(path, after);
    }
  }
}

function edit(xml: SheetXml, name: string, change: (element: string) => string): void {
  const before = xml.get(name);
  const after = before && change(before);
  if (after !== before) xml.set(name, after);
}

/** A list of ranges; those that went are left out. */
const moveList = (list: string, shift: Shift): string =>
  list
    .trim()
    .split(/\s+/)
    .map((cells) => shiftCells(cells, shift))
    .filter((cells) => cells !== null)
    .join(" ");

function moveReferences(xml: string, shift: Shift): string {
  return xml.replace(/\b(ref|sqref)="([^"]*)"/g, (whole, name: string, list: string) => {
    const moved = moveList(list, shift);
    return moved === "" ? whole : `${name}="${moved}"`;
  });
}

function moveCells(xml: string, shift: Shift): string {
  return xml.replace(/\br="([^"]*)"/g, (whole, cell: string) => {
    const moved = shiftCells(cell, shift);
    return moved === null ? whole : `r="${moved}"`;
  });
}

/** What a check box or list on the sheet is linked to. */
function moveControl(xml: string, shift: Shift, sheet: string): string {
  return xml.replace(/\b(fmlaLink|fmlaRange|fmlaGroup)="([^"]*)"/g, (_, name: string, cells: string) => {
    return `${name}="${escapeXml(shiftFormula(unescapeXml(cells), sheet, true, shift))}"`;
  });
}

function moveBreaks(xml: string, shift: Shift): string {
  return xml.replace(/(<brk\b[^>]*\bid=)"(\d+)"/g, (whole, head: string, id: string) => {
    const moved = shiftStretch(Number(id), 1, shift);
    return moved ? `${head}"${moved.start}"` : whole;
  });
}

/** Sparklines, and rules of newer kinds. */
function moveExtensions(xml: string, sheet: string, shift: Shift): string {
  return xml
    .replace(/(<xm:sqref>)([^<]*)(<\/xm:sqref>)/g, (whole, open: string, list: string, close: string) => {
      const moved = moveList(list, shift);
      return moved === "" ? whole : open + moved + close;
    })
    .replace(
      /(<xm:f>)([^<]*)(<\/xm:f>)/g,
      (_, open: string, formula: string, close: string) =>
        open + escapeXml(shiftFormula(unescapeXml(formula), sheet, true, shift)) + close,
    );
}

/** By kind of the related part. */
const MOVERS: Readonly<Record<string, (xml: string, shift: Shift, sheet: string) => string>> = {
  ctrlProp: moveControl,
  comments: moveComments,
  threadedComment: moveReferences,
  pivotTable: moveReferences,
  vmlDrawing: moveNotes,
  drawing: moveAnchors,
};

/** A comment on a cell that went is gone with it. */
function moveComments(xml: string, shift: Shift): string {
  return xml.replace(/<comment\b[^>]*?\bref="([^"]*)"[\s\S]*?<\/comment>/g, (comment, ref: string) => {
    const moved = shiftCells(ref, shift);
    return moved === null ? "" : comment.replace(`ref="${ref}"`, `ref="${moved}"`);
  });
}

/** The boxes of old comments name their cell by numbers. */
function moveNotes(xml: string, shift: Shift, sheet: string): string {
  const name = shift.along === "rows" ? "Row" : "Column";
  return xml
    .replace(new RegExp(`(<x:${name}>)(\\d+)`, "g"), (_, open: string, index: string) => {
      return `${open}${moveIndex(Number(index), shift)}`;
    })
    .replace(/(<x:Fmla(?:Link|Range)>)([^<]*)/g, (_, open: string, cells: string) => {
      return open + escapeXml(shiftFormula(unescapeXml(cells), sheet, true, shift));
    });
}

const moveIndex = (index: number, shift: Shift): number => shiftStretch(index, 1, shift)?.start ?? shift.at;

/** Pictures and shapes; charts are placed with the extras. */
function moveAnchors(xml: string, shift: Shift): string {
  const name = shift.along === "rows" ? "row" : "col";
  return parseXml(xml)
    .children.filter((anchor) => descendants(anchor, "chart").length === 0)
    .flatMap((anchor) => descendants(anchor, name))
    .reduceRight(
      (text, { innerStart, innerEnd, text: index }) =>
        `${text.slice(0, innerStart)}${moveIndex(Number(index), shift)}${text.slice(innerEnd)}`,
      xml,
    );
}
