// Workbooks whose dates count from 1904, as those of older Macs: cells hold such serial numbers, in the file and here.
// Univer's functions and formats count from 1900, and are given and asked for the difference.
// https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
import {
  CellValueType,
  InterceptorEffectEnum,
  numfmt,
  type ICellData,
  type IDisposable,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { isArray } from "../functions/arguments";

/** Days from the one first day to the other. */
export const DAYS_1904 = 1462;

/** Which arguments are dates, and whether the result is one. */
const DATES: Readonly<Record<string, { arguments?: readonly number[]; result?: true }>> = {
  DATE: { result: true },
  DATEVALUE: { result: true },
  NOW: { result: true },
  TODAY: { result: true },
  YEAR: { arguments: [0] },
  MONTH: { arguments: [0] },
  DAY: { arguments: [0] },
  WEEKDAY: { arguments: [0] },
  WEEKNUM: { arguments: [0] },
  ISOWEEKNUM: { arguments: [0] },
  DATEDIF: { arguments: [0, 1] },
  DAYS360: { arguments: [0, 1] },
  YEARFRAC: { arguments: [0, 1] },
  EDATE: { arguments: [0], result: true },
  EOMONTH: { arguments: [0], result: true },
  WORKDAY: { arguments: [0, 2], result: true },
  "WORKDAY.INTL": { arguments: [0, 3], result: true },
  NETWORKDAYS: { arguments: [0, 1, 2] },
  "NETWORKDAYS.INTL": { arguments: [0, 1, 3] },
};

/** Shows a day of the calendar: times and durations are the same in both systems. */
export function showsDay(pattern: string): boolean {
  const { year, month, day } = numfmt.getFormatDateInfo(pattern);
  return year || month || day;
}

export function countFrom1904(injector: Injector): IDisposable {
  const functions = injector.get(IFunctionService);
  for (const [name, dates] of Object.entries(DATES)) {
    const executor = functions.getExecutor(name);
    if (executor) translate(executor, (index) => dates.arguments?.includes(index) ?? false, dates.result);
  }
  const text = functions.getExecutor("TEXT");
  if (text) translateText(text);
  const cells = injector.get(SheetInterceptorService);
  const shown = cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // Before Univer's own, which makes the text.
    priority: 100,
    effect: InterceptorEffectEnum.Value,
    handler(cell, location, next) {
      const style = cell?.s ? location.workbook.getStyles().getStyleByCell(cell) : undefined;
      const pattern = style?.n?.pattern;
      const isDate = cell?.t === CellValueType.NUMBER && pattern !== undefined && showsDay(pattern);
      return next(isDate ? { ...cell, v: Number(cell.v) + DAYS_1904 } : cell);
    },
  });
  // Before and after Univer's own, which makes a number of the text.
  let entry = "";
  const typing = cells.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler(cell, _context, next) {
      entry = textOf(cell);
      return next(cell);
    },
  });
  const typed = cells.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: -0.5,
    handler: (cell, _context, next) => next(typedDate(entry, cell)),
  });
  return {
    dispose() {
      shown.dispose();
      typing();
      typed();
    },
  };
}

const textOf = (cell: Nullable<ICellData>): string =>
  cell?.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, "") : String(cell?.v ?? "");

function typedDate(text: string, cell: Nullable<ICellData>): Nullable<ICellData> {
  const pattern = numfmt.parseValue(text)?.z;
  const isDate = cell?.t === CellValueType.NUMBER && pattern !== undefined && showsDay(pattern);
  if (!isDate) return cell;
  const serial = Number(cell.v) - DAYS_1904;
  // Before the first day it is text, as what lies before 1900 otherwise.
  return serial < 0 ? { ...cell, v: text, t: CellValueType.STRING } : { ...cell, v: serial };
}

function translate(
  executor: BaseFunction,
  isDate: (index: number) => boolean,
  result: true | undefined,
): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...variants) => {
    const answer = calculate(
      ...variants.map((variant, index) => (isDate(index) ? each(variant, to1900) : variant)),
    );
    return result && isValue(answer) ? each(answer, to1904) : answer;
  };
}

/** TEXT shows a day where its format does. */
function translateText(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...variants) => {
    const [value, format] = variants;
    const pattern = format && !isArray(format) ? String(format.getValue()) : "";
    if (!value || !showsDay(pattern)) return calculate(...variants);
    return calculate(each(value, to1900), ...variants.slice(1));
  };
}

type Outcome = ReturnType<BaseFunction["calculate"]>;

const isValue = (variant: Outcome): variant is BaseValueObject =>
  variant.isValueObject() || variant.isArray();

const each = (
  variant: BaseValueObject,
  change: (value: BaseValueObject) => BaseValueObject,
): BaseValueObject => (isArray(variant) ? variant.map(change) : change(variant));

/** A blank cell is the first day, as any other 0. Dates as text name their year themselves. */
function to1900(value: BaseValueObject): BaseValueObject {
  if (!value.isNumber() && !value.isNull()) return value;
  return NumberValueObject.create(Number(value.getValue()) + DAYS_1904, value.getPattern());
}

/** What lies before 1904 is no date. */
function to1904(value: BaseValueObject): BaseValueObject {
  if (!value.isNumber()) return value;
  const serial = Number(value.getValue()) - DAYS_1904;
  return serial < 0
    ? ErrorValueObject.create(ErrorType.NUM)
    : NumberValueObject.create(serial, value.getPattern());
}
