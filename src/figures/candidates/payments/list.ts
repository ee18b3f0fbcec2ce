// A list of payments without categories: an account history, a cash book. Finds its columns and its dated rows.
import { dateColumn, headersOf, type Column } from "../../grid/tableHead";
import type { SheetView } from "../../grid/sheetView";
import { dayOf, serialOf } from "../../labels/timeMarks";
import { windowOf, type Window } from "../../lines/window";
import { amountOf } from "../fromLedger";

export interface PaymentList {
  headerRow: number;
  amount: Column;
  /** Columns of words, the description before the payee. */
  texts: Column[];
  /** Null where the list is too long for its payments to be told apart. */
  window: Window | null;
  /** Rows of the list, whose texts describe single payments. */
  first: number;
  last: number;
}

const HEADER_ROWS = 16;
const FEWEST_ROWS = 8;
const BLANK_ROWS = 2;
/** More rows are a bank's archive: none of its payments is a figure. */
const MOST_ROWS = 5000;

const ROWS_TRIED = 30;
const FEWEST_KINDS = 0.25;

const DESCRIPTION =
  /^(transaction )?(description|details|narrative|memo|particulars|reference)\b|^(opis|tytul|szczegoly|za co|dotyczy)\b/;
const PAYEE =
  /^(payee|counterparty|merchant|vendor|supplier|beneficiary|paid to|name)\b|^(kontrahent|odbiorca|nadawca|nazwa kontrahenta|dane kontrahenta|strona)\b/;
/** The first and the last day that a whole month may have its first and last payment on. */
const EARLY = 10;
const LATE = 21;

export function paymentList(view: SheetView): PaymentList | null {
  for (let row = 0; row < Math.min(view.rows, HEADER_ROWS); row += 1) {
    if (!hasDescription(view, row)) continue;
    const columns = headersOf(view, row);
    const texts = [DESCRIPTION, PAYEE].flatMap((shape) =>
      columns.filter(
        ({ place }) => shape.test(view.folded(place.row, place.column)) && tellsApart(view, place),
      ),
    );
    const dates = dateColumn(view, columns) ?? datedBelow(view, columns);
    const amount = amountOf(view, columns);
    if (texts.length === 0 || !dates || !amount) continue;
    const rows = datedRows(view, row, dates.place.column);
    if (!rows || rows.last - rows.first + 1 < FEWEST_ROWS) continue;
    if (!rows.single) return { ...rows, headerRow: row, amount, texts, window: null };
    const window = windowOf(view, dates.place.column, rows.first, rows.last);
    if (window?.period && isWhole(view, dates.place.column, window, rows))
      return { headerRow: row, amount, texts, window, ...rows };
  }
  return null;
}

/** Cheap for rows of other sheets, which are most rows. */
const hasDescription = ({ grid }: SheetView, row: number): boolean =>
  grid.values[row]?.some((value) => typeof value === "string" && WORDS.test(value)) ?? false;
const WORDS =
  /descr|detail|narrat|memo|partic|refer|payee|counterp|merch|vendor|suppl|benef|paid|name|opis|tytu|szczeg|co|dotycz|kontrah|odbior|nadaw|strona/i;

/** "DEBIT", "CREDIT": a column that says the same again and again describes nothing. */
function tellsApart(view: SheetView, { row, column }: Column["place"]): boolean {
  const kinds = new Set<string>();
  let filled = 0;
  for (let at = row + 1; at <= row + ROWS_TRIED; at += 1) {
    const text = view.folded(at, column);
    if (text === "") continue;
    filled += 1;
    kinds.add(text);
  }
  return kinds.size > filled * FEWEST_KINDS;
}

/** A form numbers its columns under the headers, so that the first date stands further down. */
const datedBelow = (view: SheetView, columns: readonly Column[]): Column | null =>
  columns.find(({ place }) => [2, 3].every((step) => isDay(view, place.row + step, place.column))) ?? null;

const isDay = (view: SheetView, row: number, column: number): boolean =>
  view.mark(row, column)?.kind === "date";

/** `single`: false where the payments are not known one by one, as their rows were not kept or are too many. */
interface DatedRows {
  first: number;
  last: number;
  single: boolean;
}

function datedRows(view: SheetView, header: number, column: number): DatedRows | null {
  // Told by one cell, before any other is read.
  if (view.isKept(header + MOST_ROWS) && isDay(view, header + MOST_ROWS, column))
    return { first: header + 1, last: view.rows - 1, single: false };
  let first = -1;
  let last = -1;
  for (let row = header + 1; row < view.rows; row += 1) {
    if (!view.isKept(row) || row - header > MOST_ROWS)
      return first < 0 ? null : { first, last: view.rows - 1, single: false };
    if (isDay(view, row, column)) {
      if (first < 0) first = row;
      last = row;
    } else if (row - Math.max(last, header) > BLANK_ROWS) break;
  }
  return first < 0 ? null : { first, last, single: true };
}

/** Where the list begins and ends within its months, these have to be whole ones. */
function isWhole(
  view: SheetView,
  column: number,
  window: Window,
  rows: { first: number; last: number },
): boolean {
  if (window.first !== rows.first || window.last !== rows.last) return true;
  const days = [rows.first, rows.last].map((row) => dayInMonth(view, row, column));
  return Math.min(...days) <= EARLY && Math.max(...days) >= LATE;
}

function dayInMonth(view: SheetView, row: number, column: number): number {
  const serial = Math.floor(view.mark(row, column)?.index ?? 0);
  const { year, month } = dayOf(serial);
  return serial - serialOf(year, month, 1) + 1;
}
