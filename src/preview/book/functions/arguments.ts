// What a formula hands to a custom function, as Excel on the web does: a value for a scalar parameter, a matrix for a
// matrix parameter, null for what is omitted or blank. Source: "Custom functions parameter options" and "Handle and
// return errors from your custom function" in Microsoft's add-in documentation.
import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionMetadata, FunctionParameter } from "../types";

export type Scalar = number | string | boolean | null;

/** A cell's error on its way into a function that may not see errors. */
export class ArgumentError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** One argument as the engine has it: a single value or a rectangle of them. */
export type Given = Scalar | CellError | (Scalar | CellError)[][];

export class CellError {
  constructor(readonly code: string) {}
}

type Outcome = ReturnType<BaseFunction["calculate"]>;

export const isArray = (variant: Outcome): variant is ArrayValueObject =>
  variant.isValueObject() && variant.isArray();

export function given(variant: BaseValueObject): Given {
  if (!isArray(variant)) return single(variant);
  return Array.from({ length: variant.getRowCount() }, (_, row) =>
    Array.from({ length: variant.getColumnCount() }, (_, column) => {
      const value = variant.get(row, column);
      return value ? single(value) : null;
    }),
  );
}

function single(value: BaseValueObject): Scalar | CellError {
  if (value.isError()) return new CellError(String(value.getValue()));
  if (value.isNull()) return null;
  const plain: unknown = value.getValue();
  return typeof plain === "number" || typeof plain === "string" || typeof plain === "boolean" ? plain : null;
}

/** The arguments in the order of the parameters; repeating ones are gathered in one list at the end. */
export function bind(
  { parameters, allowErrorForDataTypeAny }: FunctionMetadata,
  args: readonly Given[],
): unknown[] {
  const convert = (parameter: FunctionParameter, arg: Given | undefined) =>
    argumentFor(parameter, arg, allowErrorForDataTypeAny === true);
  const single = parameters.filter(({ repeating }) => !repeating);
  const repeating = parameters.filter((parameter) => parameter.repeating);
  const bound = single.map((parameter, index) => convert(parameter, args[index]));
  if (repeating.length === 0) {
    if (args.length > single.length) throw new ArgumentError("#VALUE!");
    return bound;
  }
  const rest = args.slice(single.length);
  // One repeating parameter is passed as a list; several repeat as a group, each with a list of its own.
  const lists = repeating.map((parameter, offset) =>
    rest.filter((_, index) => index % repeating.length === offset).map((arg) => convert(parameter, arg)),
  );
  return [...bound, ...lists];
}

function argumentFor(parameter: FunctionParameter, arg: Given | undefined, seesErrors: boolean): unknown {
  const mayBeError = seesErrors && (parameter.type ?? "any") === "any";
  const matrix = parameter.dimensionality === "matrix";
  if (arg === undefined || arg === null) {
    if (arg === null && matrix) return [[null]];
    return null;
  }
  if (arg instanceof CellError || !Array.isArray(arg)) {
    const value = checked(arg, parameter, mayBeError);
    return matrix ? [[value]] : value;
  }
  const values = arg.map((row) => row.map((value) => checked(value, parameter, mayBeError)));
  if (matrix) return values;
  const only = values.length === 1 && values[0]?.length === 1;
  if (!only) throw new ArgumentError("#VALUE!");
  return values[0]?.[0] ?? null;
}

/** Excel converts to the parameter's type where it can, and answers #VALUE! itself where it cannot. */
function checked(value: Scalar | CellError, { type }: FunctionParameter, mayBeError: boolean): unknown {
  if (value instanceof CellError) {
    if (!mayBeError) throw new ArgumentError(value.code);
    return { type: "Error", basicType: "Error", basicValue: value.code };
  }
  if (value === null) return null;
  if (type === "number") return toNumber(value);
  if (type === "string") return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
  if (type === "boolean") return toBoolean(value);
  return value;
}

function toNumber(value: number | string | boolean): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number)) throw new ArgumentError("#VALUE!");
  return number;
}

function toBoolean(value: number | string | boolean): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new ArgumentError("#VALUE!");
}
