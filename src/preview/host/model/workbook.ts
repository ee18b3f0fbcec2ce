// Excel.Workbook: the root of every object path.
// https://learn.microsoft.com/javascript/api/excel/excel.workbook
import { defineClass } from "../define";
import { HostError } from "../errors";
import type { HostState } from "../state";
import { applicationClass } from "./application";
import { customXmlPartCollectionClass } from "./customXmlParts";
import { namedItemCollectionClass } from "./names";
import { workbookProtectionClass } from "./protection";
import { rangeClass } from "./range";
import { activeCell, selectedRange } from "./selection";
import { tableCollectionClass } from "./tables";
import { worksheetCollectionClass } from "./worksheets";

export const workbookClass = defineClass<{ state: HostState }>({
  name: "Workbook",
  properties: {
    name: { get: ({ state }) => state.workbook.getName() },
    readOnly: { get: ({ state }) => state.readOnly },
  },
  links: {
    application: ({ state }) => applicationClass.of({ state }),
    worksheets: ({ state }) => worksheetCollectionClass.of({ state }),
    names: ({ state }) => namedItemCollectionClass.of({ state }),
    tables: ({ state }) => tableCollectionClass.of({ state }),
    customXmlParts: ({ state }) => customXmlPartCollectionClass.of({ state }),
    protection: ({ state }) => workbookProtectionClass.of({ state }),
  },
  methods: {
    getSelectedRange: ({ state }) => rangeClass.of(selectedRange(state)),
    getActiveCell: ({ state }) => rangeClass.of(activeCell(state)),
    _GetRangeForEventByReferenceId: ({ state }, args) => {
      const range = state.eventRange(args.text(0));
      if (!range) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
      return rangeClass.of(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ state }, args) => {
      const range = state.eventRange(args.text(0));
      return range ? rangeClass.of(range) : null;
    },
    _RemoveReference: ({ state }, args) => void state.tracked.delete(args.text(0)),
    _RemoveAllReferences: ({ state }) => state.tracked.clear(),
  },
});
