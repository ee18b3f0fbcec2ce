// Excel.NamedItem and Excel.NamedItemCollection, of the workbook or of one sheet.
// https://learn.microsoft.com/javascript/api/excel/excel.nameditem
import { asFlag, asText } from "../args";
import { parseCells, absoluteCells, quoteSheet } from "../cells/address";
import { defineClass, type HostObject } from "../define";
import { invalidArgument, itemAlreadyExists, missing } from "../errors";
import type { HostState, RangeTarget } from "../state";
import { allNames, insertName, nameById, removeName, updateName, type DefinedName } from "./nameStore";
import { rangeClass } from "./range";
import { addressOf, rangeOfReference } from "./references";
import { sheetLink } from "./links";

interface NameTarget {
  state: HostState;
  id: string;
}

/** Without a sheet: the workbook's names. */
interface NamesTarget {
  state: HostState;
  sheetId?: string;
}

const current = ({ state, id }: NameTarget): DefinedName => nameById(state, id) ?? missing();

const namedItemClass = defineClass<NameTarget>({
  name: "NamedItem",
  id: (self) => current(self).name,
  properties: {
    name: { get: (self) => current(self).name },
    formula: {
      get: (self) => current(self).formula,
      set: (self, value) => change(self, { formula: asFormula(asText(value)) }),
    },
    comment: {
      get: (self) => current(self).comment,
      set: (self, value) => change(self, { comment: asText(value) }),
    },
    visible: {
      get: (self) => current(self).visible,
      set: (self, value) => change(self, { visible: asFlag(value) }),
    },
    scope: { get: (self) => (current(self).sheetId === null ? "Workbook" : "Worksheet") },
    type: { get: (self) => describe(self).type },
    value: { get: (self) => describe(self).value },
  },
  links: {
    worksheet: (self) => sheetLink(self.state, current(self).sheetId) ?? missing(),
    worksheetOrNullObject: (self) => sheetLink(self.state, current(self).sheetId),
  },
  methods: {
    getRange: (self) => rangeClass.of(target(self) ?? missing()),
    getRangeOrNullObject(self) {
      const range = target(self);
      return range ? rangeClass.of(range) : null;
    },
    delete(self) {
      self.state.allowWorkbookChange();
      removeName(self.state, current(self));
    },
  },
});

export const namedItemCollectionClass = defineClass<NamesTarget>({
  name: "NamedItemCollection",
  items: (self) => scoped(self).map((name) => object(self.state, name)),
  item: (self, args) => find(self, args.text(0)) ?? missing(),
  methods: {
    getItemOrNullObject: (self, args) => find(self, args.text(0)),
    getCount: (self) => scoped(self).length,
    add(self, args) {
      self.state.allowWorkbookChange();
      const name = args.text(0);
      checkName(self, name);
      const range = rangeClass.read(args.any(1));
      const formula = range ? referenceTo(range) : asFormula(args.text(1));
      const created = insertName(self.state, {
        name,
        formula,
        comment: args.optionalText(2) ?? "",
        sheetId: self.sheetId ?? null,
        visible: true,
      });
      return object(self.state, created);
    },
  },
});

function object(state: HostState, name: DefinedName): HostObject {
  return namedItemClass.of({ state, id: name.id });
}

/** The workbook's collection shows the names of the workbook; a sheet's shows its own. */
function scoped({ state, sheetId }: NamesTarget): DefinedName[] {
  return allNames(state).filter((name) => name.sheetId === (sheetId ?? null));
}

function find(self: NamesTarget, key: string): HostObject | null {
  const name = scoped(self).find((item) => item.name.toLowerCase() === key.toLowerCase());
  return name ? object(self.state, name) : null;
}

function change(self: NameTarget, part: Partial<DefinedName>): void {
  self.state.allowWorkbookChange();
  updateName(self.state, { ...current(self), ...part });
}

function target(self: NameTarget): RangeTarget | undefined {
  const name = current(self);
  return rangeOfReference(
    self.state,
    name.formula,
    name.sheetId ?? self.state.sheets()[0]?.getSheetId() ?? "",
  );
}

/** A name for cells has their address as its value; a name for a constant has the constant. */
function describe(self: NameTarget): { type: string; value: unknown } {
  const range = target(self);
  if (range) return { type: "Range", value: addressOf(range) };
  const written = current(self).formula.slice(1);
  if (written.includes("#REF!")) return { type: "Error", value: "#REF!" };
  if (/^-?\d+$/.test(written)) return { type: "Integer", value: Number(written) };
  if (/^-?[\d.]+(E[+-]?\d+)?$/i.test(written)) return { type: "Double", value: Number(written) };
  if (/^(TRUE|FALSE)$/i.test(written)) return { type: "Boolean", value: /^TRUE$/i.test(written) };
  const text = /^"(.*)"$/s.exec(written);
  if (text) return { type: "String", value: (text[1] ?? "").replace(/""/g, '"') };
  return { type: "Formula", value: current(self).formula };
}

/** A name must not look like an address, nor be taken in its scope. */
function checkName(self: NamesTarget, name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const looksLikeCell = parseCells(name) !== undefined || /^(r|c|r\d*c\d*)$/i.test(name);
  if (!wellFormed || looksLikeCell) throw invalidArgument(`"${name}" cannot be a name.`);
  if (scoped(self).some((item) => item.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
}

function referenceTo(range: RangeTarget): string {
  return `=${quoteSheet(range.state.sheet(range.sheetId).getSheetName())}!${absoluteCells(range.rect)}`;
}

/** "=Costs!$C$12", "=0.23", or without "=" a text constant. */
function asFormula(formula: string): string {
  return formula.startsWith("=") ? formula : `="${formula.replace(/"/g, '""')}"`;
}
