// A range given where a function takes a single value: Excel with dynamic arrays calculates it for each cell of the
// range, repeats single rows and columns, and answers #N/A where lengths do not fit.
import type { FunctionMetadata, FunctionParameter } from "../types";
import { CellError, type Given, type Scalar } from "./arguments";

interface Lifted {
  rows: number;
  columns: number;
  /** The arguments of the call for one place of the result. */
  at(row: number, column: number): Given[];
}

/** null: no argument has to be taken apart. */
export function lift({ parameters }: FunctionMetadata, args: readonly Given[]): Lifted | null {
  const takenApart = args.map(
    (arg, index) => isRange(arg) && parameterAt(parameters, index)?.dimensionality !== "matrix",
  );
  const ranges = args.filter((arg, index): arg is Cells => takenApart[index] === true && isRange(arg));
  if (ranges.length === 0) return null;
  return {
    rows: Math.max(...ranges.map((range) => range.length)),
    columns: Math.max(...ranges.map((range) => range[0]?.length ?? 0)),
    at: (row, column) =>
      args.map((arg, index) => (takenApart[index] && isRange(arg) ? pick(arg, row, column) : arg)),
  };
}

type Cells = (Scalar | CellError)[][];

const isRange = (arg: Given): arg is Cells =>
  Array.isArray(arg) && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);

function pick(range: Cells, row: number, column: number): Given {
  const line = range[range.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? new CellError("#N/A") : value;
}

/** Repeating parameters stand at the end and go round. */
function parameterAt(parameters: readonly FunctionParameter[], index: number): FunctionParameter | undefined {
  const repeating = parameters.filter((parameter) => parameter.repeating);
  const fixed = parameters.length - repeating.length;
  return index < fixed || repeating.length === 0
    ? parameters[index]
    : repeating[(index - fixed) % repeating.length];
}
