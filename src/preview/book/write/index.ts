// The book as it is now -> .xlsx. Starts from the opened package and changes only what differs from it, so that all
// the stand-in does not know (pictures, pivots, macros, comments, ...) stays byte for byte.
import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";

import { isStrict } from "../package/strict";
import { mainPart, type Package, type SheetPart } from "../package/workbookParts";
import type { Shift } from "../formulas/references";
import { pack } from "../package/pack";
import type { Parts } from "../package/zip";
import { readBook, sheetIdOf, type ReadBook } from "../read";
import { readStyles } from "../read/styles";
import type { BookExtras, Rect } from "../types";
import { tag } from "../xml/write";
import { writeColumns } from "./columns";
import { writeCharts } from "./charts";
import { EMPTY_CONTENT_TYPES, updateContentTypes } from "./contentTypes";
import { writeCustomXml } from "./customXml";
import type { FormulaContext } from "./cell";
import { fitsToPage, writeMerges, writePageSetup, writeProperties, writeSelected, writeView } from "./layout";
import { dynamicArrayIndex } from "./metadata";
import { writeConditionalFormats, writeLinks, writeValidations } from "./rules";
import { moveUnmodelled } from "./shifted";
import { writeSheetData, type SheetDataInput } from "./sheetData";
import { EMPTY_SHEET, SheetXml } from "./sheetXml";
import { followInExtensions, followInWorkbook, type SheetFate } from "./elsewhere";
import { formatXml, gridOf } from "./geometry";
import { namesOf } from "./names";
import { freeSpills, unansweredArrays, withinArrays, withSpilled } from "./spilled";
import { EMPTY_STYLES, StyleWriter } from "./styles";
import { writeTables } from "./tables";
import { Target } from "./target";
import {
  definedNamesXml,
  EMPTY_WORKBOOK,
  setElement,
  sheetsXml,
  withActiveTab,
  withRelationPrefix,
  type NameEntry,
  type SheetEntry,
} from "./workbookXml";
import { bytesOf, textOf } from "../package/zip";

/** Everything that a workbook is, at the moment of saving. */
export interface BookState {
  snapshot: IWorkbookData;
  extras: BookExtras;
  names: readonly NameEntry[];
  /** What happened to rows and columns since the file was opened, by sheet id. */
  shifts: Readonly<Record<string, readonly Shift[]>>;
  activeSheet: string;
  /** Filled by formulas but held apart by the engine: values by sheet, row and column, and the ranges by first cell. */
  spilled(sheetId: string): {
    values: Record<number, Record<number, Nullable<ICellData>>>;
    ranges: { row: number; column: number; rect: Rect }[];
  };
  /** The add-in's functions, in capitals. */
  customNames: ReadonlySet<string>;
}

/** `file` is null for a book that was never a file. */
export function writeBook(file: Package | null, state: BookState): Promise<Uint8Array> {
  const strict = file !== null && isStrict(file.workbookXml);
  const target = new Target(file?.parts ?? bareParts(), file?.workbookPath ?? "xl/workbook.xml", strict);
  const reachable = target.reachable();
  const before = file ? readBook(file, state.snapshot.locale, "save") : null;
  const writer = new BookWriter(file, before, state, target);
  writer.write();
  target.dropOrphans(reachable);
  updateContentTypes(target.parts, target.added);
  return pack(target.parts);
}

function bareParts(): Parts {
  return new Map([
    ["[Content_Types].xml", bytesOf(EMPTY_CONTENT_TYPES)],
    ["xl/workbook.xml", bytesOf(EMPTY_WORKBOOK)],
  ]);
}

class BookWriter {
  private readonly stylesPath: string;
  private readonly styles: StyleWriter;
  private readonly context: FormulaContext;
  private readonly customNames: ReadonlySet<string>;
  private dynamicArray: number | null = null;
  private formulasChanged = false;

  constructor(
    private readonly file: Package | null,
    private readonly before: ReadBook | null,
    private readonly now: BookState,
    private readonly target: Target,
  ) {
    this.customNames = new Set([...now.customNames, ...(before?.customNames ?? [])]);
    this.stylesPath = this.pathOf("styles") ?? "xl/styles.xml";
    const normal = file ? readStyles(file).normal : { ff: "Calibri", fs: 11 };
    this.styles = new StyleWriter(this.stylesXml(), normal, now.snapshot.styles);
    this.context = {
      customNames: this.customNames,
      dynamicArray: () => (this.dynamicArray ??= dynamicArrayIndex(target)),
    };
  }

  write(): void {
    const { file, before, now, target } = this;
    if (!file) {
      target.added.set(target.workbookPath, "workbook");
      target.relate("", "officeDocument", target.workbookPath);
    }
    const entries = now.snapshot.sheetOrder.map((id, index) => this.entry(id, index));
    const kept = new Set(entries.map(({ relationId }) => relationId));
    target.unrelate(target.workbookPath, ({ id, kind }) => kind === "worksheet" && !kept.has(id));
    const moved = now.activeSheet !== before?.activeSheet;
    for (const entry of entries) this.writeSheet(entry, moved);
    if (moved) this.putChartSheetsBehind();
    followInWorkbook(target, this.fates());
    writeCustomXml(target, now.extras.customXmlParts, before?.extras.customXmlParts ?? []);
    this.writeWorkbook(entries, moved);
    this.writeStyles();
    if (this.formulasChanged) this.dropCalculationChain();
  }

  private pathOf(kind: string): string | undefined {
    return this.target.relations(this.target.workbookPath).find((relation) => relation.kind === kind)?.target;
  }

  private stylesXml(): string {
    const { parts } = this.target;
    return parts.has(this.stylesPath) ? mainPart(parts, this.stylesPath) : EMPTY_STYLES;
  }

  /** A file without styles gets them only when something has a style; a new one always. */
  private writeStyles(): void {
    const styles = this.styles.toXml();
    if (this.target.parts.has(this.stylesPath)) {
      if (styles !== this.stylesXml()) this.target.set(this.stylesPath, styles);
    } else if (!this.file || styles !== EMPTY_STYLES) {
      this.target.add(this.stylesPath, "styles", styles);
      this.target.relate(this.target.workbookPath, "styles", this.stylesPath);
    }
  }

  /** What became of the file's sheets; one that was deleted is none of them. */
  private fates(): SheetFate[] {
    const { snapshot, shifts } = this.now;
    return (this.file?.sheets ?? []).flatMap((sheet) => {
      const id = sheetIdOf(sheet);
      const now = snapshot.sheets[id]?.name;
      return now === undefined ? [] : [{ id, before: sheet.name, now, shifts: shifts[id] ?? [] }];
    });
  }

  private part(id: string): SheetPart | undefined {
    return this.file?.sheets.find((sheet) => sheetIdOf(sheet) === id);
  }

  private entry(id: string, index: number): SheetEntry {
    const { snapshot, extras } = this.now;
    const data = snapshot.sheets[id];
    const hidden = data?.hidden ? "hidden" : "visible";
    const state = extras.veryHiddenSheets.includes(id) && data?.hidden ? "veryHidden" : hidden;
    const name = data?.name ?? `Sheet${index + 1}`;
    const part = this.part(id);
    if (part) return { id, name, state, sheetId: part.sheetId, relationId: part.relationId };
    const path = this.target.freshPath((number) => `xl/worksheets/sheet${number}.xml`);
    this.target.add(path, "worksheet", EMPTY_SHEET);
    const relationId = this.target.relate(this.target.workbookPath, "worksheet", path);
    return { id, name, state, sheetId: this.freshSheetId(), relationId };
  }

  private lastSheetId = 0;
  private freshSheetId(): string {
    const known = this.file?.sheets.map(({ sheetId }) => Number(sheetId)) ?? [];
    this.lastSheetId = Math.max(this.lastSheetId, ...known) + 1;
    return String(this.lastSheetId);
  }

  private writeSheet(entry: SheetEntry, activeMoved: boolean): void {
    const { now, before, target } = this;
    const { id } = entry;
    const path =
      target.relations(target.workbookPath).find((relation) => relation.id === entry.relationId)?.target ??
      "";
    const part = this.part(id);
    const data = now.snapshot.sheets[id] ?? {};
    const old = part ? (before?.snapshot.sheets[id] ?? {}) : null;
    const original = mainPart(target.parts, path);
    const xml = new SheetXml(original);
    const formatOf = (style: ICellData["s"]) => this.styles.format(style);
    const mine = <T extends { sheetId: string }>(items: readonly T[] | undefined) =>
      (items ?? []).filter(({ sheetId }) => sheetId === id);

    const sheetData = writeSheetData(this.sheetDataInput(id, data, old, formatOf));
    if (sheetData) {
      xml.set("sheetData", sheetData.xml);
      xml.set("dimension", tag("dimension", { ref: sheetData.dimension }));
      this.formulasChanged = true;
    }
    if (!part) xml.set("sheetFormatPr", formatXml(data));
    moveUnmodelled(xml, target, path, part?.name ?? entry.name, now.shifts[id] ?? []);
    if (part) followInExtensions(xml, this.fates(), id);
    writeColumns(xml, data.columnData ?? {}, old?.columnData ?? {}, formatOf);
    writeMerges(xml, data.mergeData ?? [], old?.mergeData ?? []);
    writeView(xml, data, old);
    if (activeMoved) writeSelected(xml, id === now.activeSheet);
    const layout = now.extras.pageLayouts[id];
    const oldLayout = before?.extras.pageLayouts[id];
    writeProperties(
      xml,
      { tabColor: data.tabColor ?? "", fitToPage: fitsToPage(layout) },
      { tabColor: old?.tabColor ?? "", fitToPage: fitsToPage(oldLayout) },
    );
    writePageSetup(xml, layout, oldLayout);
    this.writeProtection(xml, id);
    writeConditionalFormats(
      xml,
      mine(now.extras.conditionalFormats),
      mine(before?.extras.conditionalFormats),
      this.styles,
    );
    writeValidations(xml, mine(now.extras.validations), mine(before?.extras.validations));
    writeLinks(xml, mine(now.extras.links), mine(before?.extras.links), target, path);
    writeCharts(xml, target, path, mine(now.extras.charts), mine(before?.extras.charts), gridOf(data));
    writeTables(xml, target, path, {
      now: mine(now.extras.tables),
      before: mine(before?.extras.tables),
      headerText: (row, column) => String(data.cellData?.[row]?.[column]?.v ?? ""),
      nextId: () => this.nextTableId(),
    });
    const written = xml.toXml();
    if (written !== original) target.set(path, written);
  }

  private sheetDataInput(
    id: string,
    data: Partial<IWorksheetData>,
    old: Partial<IWorksheetData> | null,
    formatOf: SheetDataInput["formatOf"],
  ): SheetDataInput {
    const { values, ranges } = this.now.spilled(id);
    const spills = freeSpills(data.cellData ?? {}, ranges);
    const raw = this.before?.raw[id];
    const shifts = this.now.shifts[id] ?? [];
    const filled = raw ? withinArrays(values, ranges, raw, shifts) : values;
    const kept = old && raw ? unansweredArrays(data.cellData ?? {}, old.cellData ?? {}, raw) : {};
    return {
      now: {
        cells: withSpilled(withSpilled(data.cellData ?? {}, filled), kept),
        rows: data.rowData ?? {},
      },
      shifts,
      before: old && raw ? { cells: old.cellData ?? {}, rows: old.rowData ?? {}, raw } : null,
      spills: new Map(spills.map(({ row, column, rect }) => [`${row},${column}`, rect])),
      formatOf,
      context: this.context,
    };
  }

  private writeProtection(xml: SheetXml, id: string): void {
    const now = this.now.extras.protectedSheets.includes(id);
    const before = this.before?.extras.protectedSheets.includes(id) ?? false;
    if (now !== before)
      xml.set(
        "sheetProtection",
        now ? tag("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "",
      );
  }

  /** A chart sheet that stayed selected would be edited together with the tab in front. */
  private putChartSheetsBehind(): void {
    const { target } = this;
    for (const { kind, target: path } of target.relations(target.workbookPath)) {
      if (kind !== "chartsheet" && kind !== "dialogsheet") continue;
      const xml = textOf(target.parts, path);
      const behind = xml.replace(/(<sheetView\b[^>]*?) tabSelected="(?:1|true)"/, "$1");
      if (behind !== xml) target.set(path, behind);
    }
  }

  private lastTableId = 0;
  private nextTableId(): number {
    const known = this.now.extras.tables.filter(({ part }) => part).map(({ id }) => Number(id) || 0);
    this.lastTableId = Math.max(this.lastTableId, 0, ...known) + 1;
    return this.lastTableId;
  }

  private writeWorkbook(entries: readonly SheetEntry[], activeMoved: boolean): void {
    const { file, before, now, target } = this;
    const original = mainPart(target.parts, target.workbookPath);
    const { xml: sheets, order } = sheetsXml(original, file, entries);
    let xml = original;
    const asBefore =
      entries.length === file?.sheets.length &&
      entries.every((entry, index) => {
        const part = file.sheets[index];
        return (
          entry.relationId === part?.relationId && entry.name === part.name && entry.state === part.state
        );
      });
    if (!asBefore) xml = withRelationPrefix(setElement(xml, "sheets", sheets));
    const input = { file, entries, order, customNames: this.customNames, shifts: now.shifts };
    const names = definedNamesXml({ ...input, names: now.names, layouts: now.extras.pageLayouts });
    const oldNames = before
      ? definedNamesXml({
          ...input,
          shifts: {},
          names: namesOf(before),
          layouts: before.extras.pageLayouts,
        })
      : "";
    if (!asBefore || names !== oldNames) xml = setElement(xml, "definedNames", names);
    if (activeMoved) {
      const front = entries.find(({ id }) => id === now.activeSheet);
      if (front) xml = withActiveTab(xml, order.indexOf(front.relationId));
    }
    if (now.extras.workbookProtected !== (before?.extras.workbookProtected ?? false)) {
      xml = setElement(
        xml,
        "workbookProtection",
        now.extras.workbookProtected ? tag("workbookProtection", { lockStructure: true }) : "",
      );
    }
    if (xml !== original) target.set(target.workbookPath, xml);
  }

  /** Excel makes it again; one that names cells without formulas would be "repaired". */
  private dropCalculationChain(): void {
    this.target.unrelate(this.target.workbookPath, ({ kind }) => kind === "calcChain");
  }
}
