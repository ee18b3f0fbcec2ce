// Univer's formula engine with dependencies that are kept from one calculation to the next.
import {
  CalculateFormulaService,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { KeptDependencyGenerator } from "./generator";
import { KeptDependencyManager } from "./manager";

/** Takes the place of Univer's own plugin. */
export class FormulaEngine extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    this._injector.add([LexerTreeBuilder, { useClass: LexerTreeBuilder }]);
    this._injector.add([ICalculateFormulaService, { useClass: CalculateFormulaService }]);
    this._injector.add([IDependencyManagerService, { useClass: KeptDependencyManager }]);
    this._injector.add([IFormulaDependencyGenerator, { useClass: KeptDependencyGenerator }]);
  }
}
