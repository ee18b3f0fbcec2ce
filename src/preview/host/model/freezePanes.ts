// Excel.WorksheetFreezePanes.
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
import type { Args } from "../args";
import { Grid } from "../cells/grid";
import { defineClass } from "../define";
import { invalidArgument } from "../errors";
import type { SheetTarget } from "../state";
import { rangeClass } from "./range";
import { rangeArgument } from "./rangeArgument";

export const freezePanesClass = defineClass<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (self, args) => freeze(self, count(args), 0),
    freezeColumns: (self, args) => freeze(self, 0, count(args)),
    freezeAt(self, args) {
      const { rect } = rangeArgument(self.state, self.sheetId, args);
      freeze(self, rect.row + rect.rows, rect.column + rect.columns);
    },
    unfreeze: (self) => freeze(self, 0, 0),
    getLocationOrNullObject(self) {
      const { xSplit, ySplit } = self.state.sheet(self.sheetId).getFreeze();
      if (xSplit <= 0 && ySplit <= 0) return null;
      const whole = {
        row: 0,
        column: 0,
        rows: ySplit > 0 ? ySplit : 1_048_576,
        columns: xSplit > 0 ? xSplit : 16_384,
      };
      return rangeClass.of({ ...self, rect: whole });
    },
  },
});

function count(args: Args): number {
  const number = args.optionalInteger(0, 1);
  if (number < 0) throw invalidArgument("The number of rows or columns must not be negative.");
  return number;
}

function freeze(self: SheetTarget, rows: number, columns: number): void {
  const { state, sheetId } = self;
  state.allowChange(sheetId);
  new Grid(state, sheetId).makeRoom(rows + 1, columns + 1);
  state.sheet(sheetId).setFreeze({
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}
