// A formula takes on the number format of what it refers to when it is entered, and never again: so Excel. Univer does
// it at every calculation, and would so change the looks of the analyst's own cells.
import { ICommandService, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { eachCell } from "./eachCell";

export class EntryFormats {
  private readonly entered = new Set<string>();
  private readonly listener: { dispose(): void };

  constructor(injector: Injector) {
    this.listener = injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
      if (id !== SetRangeValuesMutation.id) return;
      const values = params as ISetRangeValuesMutationParams;
      const isResult = (options as { applyFormulaCalculationResult?: boolean } | undefined)
        ?.applyFormulaCalculationResult;
      if (isResult) this.keepLooks(values);
      else this.remember(values);
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private remember({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    eachCell(cellValue, (row, column, cell) => {
      if (cell?.f) this.entered.add(`${subUnitId} ${row} ${column}`);
    });
  }

  private keepLooks({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    eachCell(cellValue, (row, column, cell) => {
      if (cell && !this.entered.delete(`${subUnitId} ${row} ${column}`)) delete cell.s;
    });
  }
}
