// The add-in's functions as functions of the formula engine. Nothing they throw gets past here: in Node it would end
// the process, in the grid it would stop the whole calculation.
import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CellNotes } from "../calculation/cellNotes";
import type { FunctionError, FunctionMetadata, LoadedFunctions } from "../types";
import { ArgumentError, bind, given } from "./arguments";

export function registerFunctions(
  injector: Injector,
  functions: LoadedFunctions,
  errors: CellNotes<FunctionError>,
): void {
  const service = injector.get(IFunctionService);
  for (const metadata of functions.metadata) {
    service.registerExecutors(new AddInFunction(metadata, functions, errors));
  }
  injector.get(IDescriptionService).registerDescriptions(functions.metadata.map(describe));
}

function describe({ name, description, parameters }: FunctionMetadata) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: description ?? "",
    abstract: description ?? "",
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  };
}

class AddInFunction extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly functions: LoadedFunctions,
    private readonly errors: CellNotes<FunctionError>,
  ) {
    super(metadata.name.toUpperCase());
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { subUnitId, row, column } = this;
    const fail = (code: string, message: string) => {
      if (subUnitId) this.errors.set(subUnitId, row, column, { code, message });
      return ErrorValueObject.create(code as ErrorType);
    };
    if (subUnitId) this.errors.clear(subUnitId, row, column);
    try {
      const args = bind(this.metadata, variants.map(given));
      return this.toValue(this.functions.call(this.metadata.id, args), fail);
    } catch (problem) {
      if (problem instanceof ArgumentError) return ErrorValueObject.create(problem.code as ErrorType);
      const told = this.functions.errorOf(problem);
      return told ? fail(told.code, told.message) : fail("#VALUE!", "");
    }
  }

  private toValue(
    result: unknown,
    fail: (code: string, message: string) => BaseValueObject,
  ): BaseValueObject {
    if (!Array.isArray(result)) return this.toSingle(result, fail);
    const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
    const width = rows[0]?.length ?? 0;
    // Excel refuses an empty or ragged array.
    if (width === 0 || rows.some((row) => row.length !== width)) return fail("#VALUE!", "");
    if (rows.length === 1 && width === 1) return this.toSingle(rows[0]?.[0], fail);
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map((value) => this.toSingle(value, fail))),
      rowCount: rows.length,
      columnCount: width,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  private toSingle(
    value: unknown,
    fail: (code: string, message: string) => BaseValueObject,
  ): BaseValueObject {
    const told = this.functions.errorOf(value);
    if (told) return fail(told.code, told.message);
    // Excel shows null and undefined as 0, and a number that is none as #NUM!.
    if (value === null || value === undefined) return primitive(0);
    if (typeof value === "number" && !Number.isFinite(value))
      return ErrorValueObject.create("#NUM!" as ErrorType);
    if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
      return primitive(value);
    }
    return fail("#VALUE!", "");
  }
}

/** Not through Univer's factory, which takes "1" for a number, "TRUE" for a boolean and "{1,2}" for an array. */
function primitive(value: number | string | boolean): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
