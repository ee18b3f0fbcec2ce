// Univer's formula engine with dependencies that are kept from one calculation to the next, and without a trigger of
// its own: `calculation.ts` says when.
import {
  ActiveDirtyManagerService,
  CalculateFormulaService,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { KeptDependencyGenerator } from "./dependencies/generator";
import { KeptDependencyManager } from "./dependencies/manager";

/** Univer's trigger asks this what a command makes dirty, and does nothing where it hears of nothing. */
class QuietDirtyManager extends ActiveDirtyManagerService {
  override get(): undefined {
    return undefined;
  }
}

/** Takes the place of Univer's own plugin. */
export class FormulaEngine extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([IActiveDirtyManagerService, { useClass: QuietDirtyManager }]);
  }

  protected override _initializeWithOverride(): void {
    this._injector.add([LexerTreeBuilder, { useClass: LexerTreeBuilder }]);
    this._injector.add([ICalculateFormulaService, { useClass: CalculateFormulaService }]);
    this._injector.add([IDependencyManagerService, { useClass: KeptDependencyManager }]);
    this._injector.add([IFormulaDependencyGenerator, { useClass: KeptDependencyGenerator }]);
  }
}
