// When formulas are calculated: at once where somebody waits for values, else when changes have come to rest. Takes the
// place of Univer's own trigger, which lets everybody wait for 100 ms and says nothing where nothing follows.
import { ICommandService, type ICommandInfo, type Injector, type IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { dirtiedBy, nothing, together, type Conversions, type Dirty } from "./dirty";

/** Changes of looks: Univer does not recalculate for them. */
const STYLE_TRIGGERS: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Milliseconds without a change: what a user does once often comes as several commands. */
const REST = 20;

const LOCAL = { onlyLocal: true };

type Results = ISetFormulaCalculationResultMutation;

export class Calculation {
  /** Changes that wait for their calculation. */
  private changes: ICommandInfo[] = [];
  /** What is being calculated; null where nothing is. */
  private running: Dirty | null = null;
  /** What is to be calculated once more, because it changed while a calculation was running. */
  private again: Dirty | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly listeners: { dispose(): void }[];
  private readonly commands: ICommandService;
  private readonly conversions: Conversions;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.conversions = injector.get(IActiveDirtyManagerService).getDirtyConversionMap();
    const before = this.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationResultMutation.id) this.dropOutdated(params as Results);
    });
    const after = this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState !== undefined) this.ended(functionsExecutedState);
      } else if (command.id === SetFormulaCalculationResultMutation.id) {
        this.ended(FormulaExecutedStateType.SUCCESS);
      } else if (
        this.conversions.has(command.id) &&
        !isOnlyLooks(command.id, command.params, options?.onlyLocal === true)
      ) {
        this.changes.push(command);
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.start(), REST);
      }
    });
    this.listeners = [before, after];
  }

  /** Calculates these formulas and what hangs on them. */
  async calculate(dirtyRanges: IUnitRange[]): Promise<void> {
    if (dirtyRanges.length === 0) return;
    const params = { commands: [], ...nothing(), dirtyRanges };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, LOCAL);
    await this.finished();
  }

  finished(): Promise<void> {
    if (this.changes.length > 0) this.start();
    if (!this.running) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
    this.release();
  }

  private start(): void {
    clearTimeout(this.timer);
    const dirty = dirtiedBy(this.changes, this.conversions);
    this.changes = [];
    if (this.running) this.again = together(this.again ?? nothing(), dirty);
    else this.run(dirty);
  }

  /**
   * Results of a calculation that cells were changed under: they may belong elsewhere by now, or to nobody. It is done
   * again from the start. (Univer's way of stopping one leaves a channel open that keeps Node from ending.)
   */
  private dropOutdated(results: Results): void {
    if (!this.running || (!this.again && this.changes.length === 0)) return;
    Object.assign(results, { unitData: {}, unitOtherData: {} });
    this.again = together(this.running, this.again ?? {});
  }

  private run(dirty: Dirty): void {
    this.running = dirty;
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, LOCAL);
  }

  /** Results are applied in the same turn as the end is reported, before or after: so this goes on in the next. */
  private ended(state: FormulaExecutedStateType): void {
    const { running } = this;
    if (!running) return;
    // Stopped by somebody else: nothing has been written.
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.again = together(running, this.again ?? {});
    setTimeout(() => {
      if (this.running !== running) return;
      this.running = null;
      const { again } = this;
      this.again = null;
      if (again) this.run(again);
      else if (this.changes.length > 0 && this.waiting.length > 0) this.start();
      else if (this.changes.length === 0) this.release();
    }, 0);
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** As Univer's own trigger decides. */
function isOnlyLooks(id: string, params: unknown, onlyLocal: boolean): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = params as ISetRangeValuesMutationParams;
  return onlyLocal || STYLE_TRIGGERS.includes(trigger);
}
