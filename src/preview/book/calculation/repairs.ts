// Faults of Univer's functions that are mended here, each with what is wrong with it.
import type { Injector } from "@univerjs/core";
import {
  IFunctionService,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { isArray } from "../functions/arguments";
import type { CellNotes } from "./cellNotes";

/** These sort the array they are given in place; it is cached and shared, so other formulas on that range go wrong. */
const SORTS_IN_PLACE = ["SORT", "SORTBY"];

/** `links` takes down where the formulas with HYPERLINK lead to. */
export function repairFunctions(injector: Injector, links: CellNotes<string>): void {
  const functions = injector.get(IFunctionService);
  const repair = (name: string, mend: (executor: BaseFunction) => void) => {
    const executor = functions.getExecutor(name);
    if (executor) mend(executor);
  };
  for (const name of SORTS_IN_PLACE) repair(name, copyArguments);
  repair("EDATE", endInTheMonth);
  repair("HYPERLINK", (executor) => giveFriendlyName(executor, links));
}

function copyArguments(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...variants) =>
    calculate(...variants.map((variant) => (isArray(variant) ? variant.map((value) => value) : variant)));
}

/** EDATE of January 31st and 1 is the last of February; Univer goes on into March. */
function endInTheMonth(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (start, months) => {
    const result = calculate(start, months);
    if (isArray(result)) {
      return result.map((value, row, column) =>
        clamped(value, at(start, row, column), at(months, row, column)),
      );
    }
    return isValue(result) ? clamped(result, at(start, 0, 0), at(months, 0, 0)) : result;
  };
}

type Outcome = ReturnType<BaseFunction["calculate"]>;

const isValue = (variant: Outcome): variant is BaseValueObject => variant.isValueObject();

/** The value for that place of a result: a single value is repeated, as is a single row or column. */
function at(variant: BaseValueObject, row: number, column: number): number {
  if (!isArray(variant)) return Number(variant.getValue());
  const [rows, columns] = [variant.getRowCount(), variant.getColumnCount()];
  return Number(variant.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column)?.getValue() ?? 0);
}

const DAY = 86_400_000;
/** Serial date 0 in Excel's calendar, for dates from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

function clamped(result: BaseValueObject, start: number, months: number): BaseValueObject {
  if (!result.isNumber() || !Number.isFinite(start) || !Number.isFinite(months)) return result;
  const date = new Date(EPOCH + Math.floor(start) * DAY);
  const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months) + 1, 0);
  const lastSerial = (last - EPOCH) / DAY;
  return Number(result.getValue()) > lastSerial
    ? NumberValueObject.create(lastSerial, result.getPattern())
    : result;
}

/** Univer turns the cell into formatted text without a value; in Excel it is the name, a number where that is one. */
function giveFriendlyName(executor: BaseFunction, links: CellNotes<string>): void {
  executor.calculate = (...variants: BaseValueObject[]) => {
    const [target, name] = variants.map(first);
    const failed = [target, name].find((value) => value?.isError());
    if (failed) return failed;
    const { subUnitId, row, column } = executor;
    const formula = { sheetId: subUnitId ?? "", row, column };
    links.clear(formula);
    links.set(formula, String(target?.getValue() ?? ""));
    const shown = variants.length > 1 ? name : target;
    return shown && !shown.isNull() ? shown : NumberValueObject.create(0);
  };
}

const first = (value: BaseValueObject): BaseValueObject | null =>
  isArray(value) ? (value.get(0, 0) ?? null) : value;
