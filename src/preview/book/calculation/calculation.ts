// When is the engine done? Univer starts calculating 100 ms after a change and says nothing where nothing follows from
// it; this keeps track of both, so that whoever waits neither hangs nor reads a value too early.
import { ICommandService, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { IUnitRange } from "@univerjs/core";

/** Changes of looks: Univer does not recalculate for them. */
const STYLE_TRIGGERS: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

export class Calculation {
  /** A change waits for its calculation to start. */
  private queued = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly listener: { dispose(): void };
  private readonly commands: ICommandService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    const dirty = injector.get(IActiveDirtyManagerService);
    this.listener = this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.queued = false;
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState !== undefined) this.ended();
      } else if (command.id === SetFormulaCalculationResultMutation.id) {
        this.ended();
      } else if (
        dirty.get(command.id) &&
        !isOnlyLooks(command.id, command.params, options?.onlyLocal === true)
      ) {
        this.queued = true;
      }
    });
  }

  /** Calculates these formulas and what hangs on them. */
  async calculate(dirtyRanges: IUnitRange[]): Promise<void> {
    if (dirtyRanges.length === 0) return;
    const params = {
      commands: [],
      forceCalculation: false,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
    await this.finished();
  }

  finished(): Promise<void> {
    if (!this.queued && !this.running) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    this.listener.dispose();
    this.release();
  }

  /** Results are applied in the same turn as the end is reported, before or after: so this looks again in the next. */
  private ended(): void {
    this.running = false;
    setTimeout(() => {
      if (!this.queued && !this.running) this.release();
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
