// Excel.Worksheet: one sheet, what it is called and where it stands, and the ways to its ranges.
// https://learn.microsoft.com/javascript/api/excel/excel.worksheet
import { SetWorksheetOrderCommand } from "@univerjs/sheets";
import { asFlag, asNumber, asText, oneOf, type Args } from "../args";
import { onSheet, requireCells, WHOLE_SHEET } from "../cells/address";
import { Grid } from "../cells/grid";
import { defineClass, type HostClass, type HostObject, type Property } from "../define";
import { invalidArgument, invalidOperation, missing } from "../errors";
import { EventType } from "../events";
import type { HostState, RangeTarget, SheetTarget } from "../state";
import { chartCollectionClass } from "./charts";
import { eventMethods } from "./eventMethods";
import { freezePanesClass } from "./freezePanes";
import { namedItemCollectionClass } from "./names";
import { pageLayoutClass } from "./pageLayout";
import { worksheetProtectionClass } from "./protection";
import { rangeClass } from "./range";
import { rangeOfReference } from "./references";
import { checkSheetName } from "./sheetNames";
import { tableCollectionClass } from "./tables";
import { activateSheet } from "./selection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
/** Points per pixel at 96 dots an inch. */
const POINTS = 0.75;

export function isVisible(state: HostState, sheetId: string): boolean {
  return !state.sheet(sheetId).isSheetHidden();
}

const gridlines: Property<SheetTarget> = {
  get: ({ state, sheetId }) => !state.sheet(sheetId).hasHiddenGridLines(),
  set({ state, sheetId }, value) {
    state.allowChange(sheetId);
    state.sheet(sheetId).setHiddenGridlines(!asFlag(value));
  },
};

export const worksheetClass: HostClass<SheetTarget> = defineClass<SheetTarget>({
  name: "Worksheet",
  id: ({ sheetId }) => sheetId,
  notByDefault: ["gridlines"],
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: {
      get: ({ state, sheetId }) => state.sheet(sheetId).getSheetName(),
      set({ state, sheetId }, value) {
        state.allowWorkbookChange();
        const name = asText(value);
        checkSheetName(state, name, sheetId);
        state.sheet(sheetId).setName(name);
        state.needsCalculation = true;
      },
    },
    position: {
      get: ({ state, sheetId }) => state.sheet(sheetId).getIndex(),
      set({ state, sheetId }, value) {
        state.allowWorkbookChange();
        const order = asNumber(value);
        if (!Number.isInteger(order) || order < 0 || order >= state.sheets().length) throw invalidArgument();
        state.run(SetWorksheetOrderCommand.id, { subUnitId: sheetId, order });
      },
    },
    visibility: {
      get: ({ state, sheetId }) => {
        if (isVisible(state, sheetId)) return "Visible";
        return state.book.extras.veryHiddenSheets.includes(sheetId) ? "VeryHidden" : "Hidden";
      },
      set: setVisibility,
    },
    tabColor: {
      get: ({ state, sheetId }) => state.sheet(sheetId).getTabColor() ?? "",
      set({ state, sheetId }, value) {
        const color = asText(value);
        if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color))
          throw invalidArgument(`"${color}" is not #RRGGBB.`);
        state.allowChange(sheetId);
        state.sheet(sheetId).setTabColor(color);
      },
    },
    showGridlines: gridlines,
    // What the client calls it on the wire when it is set.
    gridlines,
    standardHeight: {
      get: ({ state, sheetId }) => state.grid(sheetId).getConfig().defaultRowHeight * POINTS,
    },
  },
  links: {
    tables: (self) => tableCollectionClass.of(self),
    charts: (self) => chartCollectionClass.of(self),
    names: (self) => namedItemCollectionClass.of(self),
    pageLayout: (self) => pageLayoutClass.of(self),
    freezePanes: (self) => freezePanesClass.of(self),
    protection: (self) => worksheetProtectionClass.of(self),
  },
  calculated: ["getUsedRange", "getUsedRangeOrNullObject"],
  methods: {
    getRange: (self, args) => rangeClass.of(rangeOn(self, args.optionalText(0))),
    getCell: (self, args) => rangeClass.of(cells(self, args.integer(0), args.integer(1), 1, 1)),
    getRangeByIndexes: (self, args) =>
      rangeClass.of(cells(self, args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    getUsedRange: (self, args) => rangeClass.of(usedRange(self, args) ?? cells(self, 0, 0, 1, 1)),
    getUsedRangeOrNullObject(self, args) {
      const used = usedRange(self, args);
      return used ? rangeClass.of(used) : null;
    },
    getNext: (self, args) => neighbour(self, args, 1) ?? missing(),
    getNextOrNullObject: (self, args) => neighbour(self, args, 1),
    getPrevious: (self, args) => neighbour(self, args, -1) ?? missing(),
    getPreviousOrNullObject: (self, args) => neighbour(self, args, -1),
    _GetSheetById: ({ state }, args) => worksheetClass.of({ state, sheetId: args.text(0) }),
    activate({ state, sheetId }) {
      if (!isVisible(state, sheetId)) throw invalidOperation("A hidden sheet cannot be activated.");
      activateSheet(state, sheetId);
    },
    calculate: ({ state }) => {
      state.needsCalculation = true;
    },
    delete({ state, sheetId }) {
      state.allowWorkbookChange();
      const visible = state.sheets().filter((sheet) => !sheet.isSheetHidden());
      if (visible.length === 1 && visible[0]?.getSheetId() === sheetId) {
        throw invalidOperation("A workbook keeps at least one visible sheet.");
      }
      state.workbook.deleteSheet(state.sheet(sheetId));
      state.needsCalculation = true;
    },
    ...eventMethods<SheetTarget>(({ sheetId }) => sheetId, {
      DataChanged: EventType.WorksheetChanged,
      SelectionChanged: EventType.WorksheetSelectionChanged,
      Activated: EventType.WorksheetActivated,
    }),
  },
});

function setVisibility({ state, sheetId }: SheetTarget, value: unknown): void {
  const visibility = oneOf(value, VISIBILITIES);
  state.allowWorkbookChange();
  const sheet = state.sheet(sheetId);
  const others = state.sheets().filter((other) => !other.isSheetHidden() && other.getSheetId() !== sheetId);
  if (visibility !== "Visible" && others.length === 0) {
    throw invalidOperation("A workbook keeps at least one visible sheet.");
  }
  if (visibility === "Visible") sheet.showSheet();
  else if (!sheet.isSheetHidden()) sheet.hideSheet();
  const extras = state.book.extras;
  extras.veryHiddenSheets = extras.veryHiddenSheets.filter((id) => id !== sheetId);
  if (visibility === "VeryHidden") extras.veryHiddenSheets.push(sheetId);
}

/** An address on this sheet, or a defined name that stands for cells of it; without either the whole sheet. */
function rangeOn(self: SheetTarget, address: string | undefined): RangeTarget {
  self.state.sheet(self.sheetId);
  if (!address) return { ...self, rect: { ...WHOLE_SHEET } };
  const found = rangeOfReference(self.state, address, self.sheetId);
  if (found && found.sheetId !== self.sheetId) throw invalidArgument(`"${address}" is on another sheet.`);
  return found ?? { ...self, rect: requireCells(address) };
}

function cells(self: SheetTarget, row: number, column: number, rows: number, columns: number): RangeTarget {
  self.state.sheet(self.sheetId);
  return { ...self, rect: onSheet({ row, column, rows, columns }) };
}

function usedRange(self: SheetTarget, args: Args): RangeTarget | null {
  const rect = new Grid(self.state, self.sheetId).used(args.flag(0));
  return rect && { ...self, rect };
}

function neighbour({ state, sheetId }: SheetTarget, args: Args, step: 1 | -1): HostObject | null {
  const sheets = state
    .sheets()
    .filter((sheet) => sheet.getSheetId() === sheetId || !args.flag(0) || !sheet.isSheetHidden());
  const index = sheets.findIndex((sheet) => sheet.getSheetId() === sheetId);
  const next = index < 0 ? undefined : sheets[index + step];
  return next ? worksheetClass.of({ state, sheetId: next.getSheetId() }) : null;
}
