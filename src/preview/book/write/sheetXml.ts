// A worksheet's XML as its top-level elements in the order that the schema wants; elements that nobody sets stay as
// they were, byte for byte.
import { parseSheet } from "../read/sheet";

/** ECMA-376 part 1, 18.3.1.99. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

export const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/></worksheet>';

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export class SheetXml {
  private readonly head: string;
  private readonly tail: string;
  /** With what stands before each: line breaks and blanks, mostly. */
  private readonly elements: { name: string; gap: string; xml: string }[];
  private changed = false;

  constructor(private readonly source: string) {
    const root = parseSheet(source);
    this.head = source.slice(0, root.innerStart);
    this.tail = source.slice(root.children[root.children.length - 1]?.end ?? root.innerStart);
    this.elements = root.children.map(({ name, start, end }, index) => ({
      name,
      gap: source.slice(root.children[index - 1]?.end ?? root.innerStart, start),
      xml: source.slice(start, end),
    }));
  }

  get(name: string): string {
    return this.elements.find((element) => element.name === name)?.xml ?? "";
  }

  /** Puts these in the place of all elements of that name; an empty text removes them. */
  set(name: string, xml: string): void {
    const first = this.elements.findIndex((element) => element.name === name);
    const rest = this.elements.filter((element) => element.name !== name);
    if (xml === "" && first < 0) return;
    const at = first >= 0 ? first : this.placeFor(name);
    this.elements.splice(0, this.elements.length, ...rest);
    if (xml !== "") this.elements.splice(at, 0, { name, gap: "", xml });
    this.changed = true;
  }

  /** Unchanged: the very text that was given. */
  toXml(): string {
    return this.changed
      ? this.openTag() + this.elements.map(({ gap, xml }) => gap + xml).join("") + this.tail
      : this.source;
  }

  private placeFor(name: string): number {
    const rank = ORDER.indexOf(name);
    const after = this.elements.findIndex((element) => ORDER.indexOf(element.name) > rank);
    return after < 0 ? this.elements.length : after;
  }

  /** New links, tables and drawings speak of `r:id`; a sheet that had none may lack the prefix. */
  private openTag(): string {
    if (this.head.includes("xmlns:r=")) return this.head;
    return this.head.replace(/<worksheet\b/, `<worksheet xmlns:r="${RELATIONSHIPS}"`);
  }
}
