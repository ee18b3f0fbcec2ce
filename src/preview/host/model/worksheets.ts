// Excel.WorksheetCollection: the workbook's sheets in the order of their tabs.
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
import type { FWorksheet } from "@univerjs/sheets/facade";
import { defineClass, type HostObject } from "../define";
import { missing } from "../errors";
import { ANY_SHEET, EventType } from "../events";
import type { HostState } from "../state";
import { eventMethods } from "./eventMethods";
import { checkSheetName, nextSheetName } from "./sheetNames";
import { isVisible, worksheetClass } from "./worksheet";

export const worksheetCollectionClass = defineClass<{ state: HostState }>({
  name: "WorksheetCollection",
  items: ({ state }) => state.sheets().map((sheet) => object(state, sheet)),
  item: ({ state }, args) => find(state, args.text(0)) ?? missing(),
  methods: {
    getItemOrNullObject: ({ state }, args) => find(state, args.text(0)),
    add({ state }, args) {
      state.allowWorkbookChange();
      const name = args.optionalText(0) ?? nextSheetName(state);
      checkSheetName(state, name);
      // Excel does not go to a sheet that an add-in adds; Univer does.
      const active = state.workbook.getActiveSheet();
      const sheet = state.workbook.insertSheet(name, { index: state.sheets().length });
      state.workbook.setActiveSheet(active);
      return object(state, sheet);
    },
    getActiveWorksheet: ({ state }) => object(state, state.workbook.getActiveSheet()),
    getCount: ({ state }, args) => shown(state, args.flag(0)).length,
    getFirst: ({ state }, args) => at(state, shown(state, args.flag(0)), 0),
    getLast: ({ state }, args) => at(state, shown(state, args.flag(0)), -1),
    ...eventMethods<{ state: HostState }>(() => ANY_SHEET, {
      DataChanged: EventType.WorksheetChanged,
      SelectionChanged: EventType.WorksheetSelectionChanged,
      Activated: EventType.WorksheetActivated,
    }),
  },
});

function object(state: HostState, sheet: FWorksheet): HostObject {
  return worksheetClass.of({ state, sheetId: sheet.getSheetId() });
}

function find(state: HostState, key: string): HostObject | null {
  const sheet = state.findSheet(key);
  return sheet ? object(state, sheet) : null;
}

function shown(state: HostState, visibleOnly: boolean): FWorksheet[] {
  return state.sheets().filter((sheet) => !visibleOnly || isVisible(state, sheet.getSheetId()));
}

function at(state: HostState, sheets: FWorksheet[], index: number): HostObject {
  const sheet = sheets.at(index);
  return sheet ? object(state, sheet) : missing();
}
