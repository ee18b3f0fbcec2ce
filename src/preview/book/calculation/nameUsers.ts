// Formulas that speak of a name or a table that came, went or means something else now: whoever changed it, undoing
// included. Univer's engine remembers what it made of a formula's text, and is reached only by writing it once more.
import { ICommandService, ObjectMatrix, type ICellData, type Injector, type Workbook } from "@univerjs/core";
import {
  FormulaDataModel,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

export class NameUsers {
  private readonly changed = new Set<string>();
  private readonly listener: { dispose(): void };
  private readonly commands: ICommandService;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    tables: readonly { name: string }[],
  ) {
    const known = new Set(tables.map(({ name }) => name));
    this.commands = injector.get(ICommandService);
    this.listener = this.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id)
        this.change((params as { name: string }).name);
      else if (id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id) {
        const { tableName } = params as { tableName: string };
        const there = id === SetSuperTableMutation.id;
        if (there === known.has(tableName)) return;
        if (there) known.add(tableName);
        else known.delete(tableName);
        this.change(tableName);
      }
    });
  }

  private change(name: string): void {
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
    if (this.changed.size === 0) queueMicrotask(() => this.write());
    this.changed.add(name);
  }

  /** At the end of the turn, or before somebody waits for values. */
  write(): void {
    if (this.changed.size === 0) return;
    const names = [...this.changed].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    this.changed.clear();
    // All that this does is forget the formulas it has read; the builder goes on working.
    this.injector.get(LexerTreeBuilder).dispose();
    const mention = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${names.join("|")})(?![\\p{L}\\p{N}_.(])`, "iu");
    const unitId = this.workbook.getUnitId();
    for (const sheet of this.workbook.getSheets()) {
      const subUnitId = sheet.getSheetId();
      const cells = this.formulasOf(subUnitId, mention);
      if (cells.getSizeOf() > 0)
        this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
          unitId,
          subUnitId,
          cellValue: cells.getMatrix(),
        });
    }
  }

  private formulasOf(sheetId: string, mention: RegExp): ObjectMatrix<ICellData> {
    const unitId = this.workbook.getUnitId();
    const model = this.injector.get(FormulaDataModel);
    const cells = new ObjectMatrix<ICellData>();
    this.workbook
      .getSheetBySheetId(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const f = model.getFormulaStringByCell(row, column, sheetId, unitId);
        if (f && mention.test(f)) cells.setValue(row, column, { f, v: null, si: null });
      });
    return cells;
  }

  dispose(): void {
    this.changed.clear();
    this.listener.dispose();
  }
}
