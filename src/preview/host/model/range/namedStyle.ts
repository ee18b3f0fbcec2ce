// The cell style of a range. The stand-in knows "Normal" alone: cells as they are where nobody has formatted them.
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member
import { asText } from "../../args";
import { isUnbounded } from "../../cells/address";
import { CellChanges, Grid } from "../../cells/grid";
import { eachCell } from "../../cells/write";
import type { Property } from "../../define";
import { notImplemented } from "../../errors";
import type { RangeTarget } from "../../state";

const NORMAL = "Normal";

/** A style that is set takes the place of what the cells were formatted with; rules and validations stay. */
export const styleProperty: Property<RangeTarget> = {
  get: () => NORMAL,
  set(self, value) {
    const name = asText(value);
    const { state, sheetId, rect } = self;
    if (name !== NORMAL || isUnbounded(rect)) throw notImplemented(`Range.style "${name}"`);
    state.allowChange(sheetId);
    const changes = new CellChanges();
    eachCell(self, (_row, _column, row, column) => changes.add(row, column, { s: null }));
    new Grid(state, sheetId).write(changes);
  },
};
