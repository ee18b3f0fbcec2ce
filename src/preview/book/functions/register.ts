// The add-in's functions as functions of the formula engine. Nothing they throw gets past here: in Node it would end
// the process, in the grid it would stop the whole calculation.
import { BooleanNumber, type Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CellNotes } from "../calculation/cellNotes";
import type { FunctionError, FunctionMetadata, LoadedFunctions } from "../types";
import { ArgumentError, bind, given, isArray, type Given } from "./arguments";
import { lift } from "./lift";

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
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/** Takes down an error's message for the cell so far below and beside the formula. */
type Fail = (code: string, message: string, down: number, right: number) => BaseValueObject;

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
    const formula = { sheetId: subUnitId ?? "", row, column };
    this.errors.clear(formula);
    const fail: Fail = (code, message, down, right) => {
      this.errors.set(formula, { code, message }, down, right);
      return errorValue(code);
    };
    const args = variants.map(given);
    const lifted = lift(this.metadata, args);
    if (!lifted) return this.call(args, fail);
    return table(lifted.rows, lifted.columns, (down, right) => {
      const result = this.call(lifted.at(down, right), (code, message) => fail(code, message, down, right));
      return isArray(result) ? (result.get(0, 0) ?? primitive(0)) : result;
    });
  }

  private call(args: Given[], fail: Fail): BaseValueObject {
    try {
      const bound = bind(this.metadata, args);
      return this.toValue(this.functions.call(this.metadata.id, bound), fail);
    } catch (problem) {
      if (problem instanceof ArgumentError) return errorValue(problem.code);
      const told = this.functions.errorOf(problem);
      return told ? fail(told.code, told.message, 0, 0) : fail("#VALUE!", "", 0, 0);
    }
  }

  private toValue(result: unknown, fail: Fail): BaseValueObject {
    if (!Array.isArray(result)) return this.toSingle(result, fail, 0, 0);
    const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
    const width = rows[0]?.length ?? 0;
    // Excel refuses an empty or ragged array.
    if (width === 0 || rows.some((row) => row.length !== width)) return fail("#VALUE!", "", 0, 0);
    if (rows.length === 1 && width === 1) return this.toSingle(rows[0]?.[0], fail, 0, 0);
    return table(rows.length, width, (down, right) => this.toSingle(rows[down]?.[right], fail, down, right));
  }

  private toSingle(value: unknown, fail: Fail, down: number, right: number): BaseValueObject {
    const told = this.functions.errorOf(value);
    if (told) return fail(told.code, told.message, down, right);
    // Excel shows null and undefined as 0, and a number that is none as #NUM!.
    if (value === null || value === undefined) return primitive(0);
    if (typeof value === "number" && !Number.isFinite(value)) return errorValue(ErrorType.NUM);
    if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
      return primitive(value);
    return fail("#VALUE!", "", down, right);
  }
}

function table(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => BaseValueObject,
): ArrayValueObject {
  const indices = (count: number) => Array.from({ length: count }, (_, index) => index);
  return ArrayValueObject.create({
    calculateValueList: indices(rows).map((row) => indices(columns).map((column) => cell(row, column))),
    rowCount: rows,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const ERRORS: readonly string[] = Object.values(ErrorType);
const isError = (code: string): code is ErrorType => ERRORS.includes(code);
const errorValue = (code: string) => ErrorValueObject.create(isError(code) ? code : ErrorType.VALUE);

/** Not through Univer's factory, which takes "1" for a number, "TRUE" for a boolean and "{1,2}" for an array. */
function primitive(value: number | string | boolean): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
