// Figures of an order list, where one row is one order: their number and their worth, for the months that the dates cover.
import { type Extent, extentOf, filledIn, kindsIn, sumIn, type Rows } from "../lines/columnTotals";
import { windowOf } from "../lines/window";
import type { Span } from "../labels/periods";
import type { LineCell } from "../lines/types";
import type { SheetView } from "../grid/sheetView";
import { dateColumn, headersOf, type Column } from "../grid/tableHead";
import { unitOf } from "./units";
import type { SheetContext } from "./sheetContext";
import type { Candidate, Place } from "./types";

/** Fewer rows are a small table, not a list of orders. */
const FEWEST_ROWS = 8;
/** Blank rows within a list. */
const MOST_BLANK = 1;

interface OrderList {
  id: Column;
  date: Column | null;
  amount: Column | null;
  first: number;
  last: number;
  /** A row for each product of an order. */
  repeats: boolean;
}

export interface OrderListFigures {
  candidates: Candidate[];
  /** Row of the list's headers: its other columns are what customers paid or where they live, no figures of the store. */
  headerRow: number;
}

export function fromLists(context: SheetContext): OrderListFigures | null {
  const list = findList(context);
  if (!list) return null;
  const window =
    list.date === null ? null : windowOf(context.view, list.date.place.column, list.first, list.last);
  const rows = { first: window?.first ?? list.first, last: window?.last ?? list.last };
  const period = window?.period ?? null;
  const found: Candidate[] = [];
  const counted = list.repeats ? oncePerOrder(context, list, rows) : list.id;
  const count = counted && countOf(context, { ...list, id: counted }, rows, period);
  if (count) found.push(count);
  const worth = list.amount && sumOf(context, list, list.amount, rows, period);
  if (worth) found.push(worth);
  return { candidates: found, headerRow: list.id.place.row };
}

/** Rows of headers in which a column identifies an order. */
function findList({ view, survey }: SheetContext): OrderList | null {
  for (const place of survey.labels) {
    const label = view.label(place.row, place.column);
    if (!label?.orderId || place.row > 30) continue;
    const columns = headersOf(view, place.row);
    const heads = columns.map((column) => view.folded(column.place.row, column.place.column));
    if (
      heads.some((head) => FROM_SUPPLIERS.test(head)) ||
      (view.folded(place.row, place.column) === "name" && !heads.some((head) => SHOP_EXPORT.test(head)))
    )
      continue;
    const date = dateColumn(view, columns);
    const amount = amountOf(view, columns);
    // A name alone ("Name", "Order") says too little; a list of orders has dates or amounts.
    if (!date && !amount) continue;
    const extent = listUnder(view, place);
    if (!extent || extent.last - place.row < FEWEST_ROWS) continue;
    return { id: { place, label }, date, amount, first: place.row + 1, ...extent };
  }
  return null;
}

/** Orders placed with suppliers are no sales. */
const FROM_SUPPLIERS = /supplier|vendor|dostawc|purchase|eta\b|received/;
/** A shop system calls the order's number "Name"; its export has these columns too. */
const SHOP_EXPORT = /financial status|fulfillment status|lineitem/;

const AMOUNT =
  /^(order |grand |cart )?(total|amount|value|subtotal|net (total|sales|amount)|sales|revenue|price total|total (price|sales|amount|paid|net))\b|^(wartosc|kwota|suma|razem|do zaplaty|przychod|sprzedaz)( zamowienia| netto| brutto| calkowita| razem)?/;
const NO_AMOUNT =
  /tax|vat|podat|discount|rabat|refund|zwrot|shipping|wysyl|dostaw|cost|koszt|qty|ilosc|fee|prowizj|balance|weight|waga|count|liczba|marz/;

/** The column of what the order is worth: "Total" before "Subtotal", the first of equals. */
function amountOf(view: SheetView, columns: readonly Column[]): Column | null {
  const fitting = columns.filter(({ place }) => {
    const folded = view.folded(place.row, place.column);
    return (
      AMOUNT.test(folded) && !NO_AMOUNT.test(folded) && view.numeric(place.row + 1, place.column) !== null
    );
  });
  return fitting.find(({ label }) => label.total) ?? fitting[0] ?? null;
}

/** The rows under the header of orders; the products of an order follow each other. */
function listUnder(view: SheetView, { row, column }: Place): Extent | null {
  const extent = extentOf(view, column, row + 1, MOST_BLANK);
  if (!extent) return null;
  // A row of totals under the list is no order.
  let { last } = extent;
  while (last > row && view.saysTotal(last, column)) last -= 1;
  return { ...extent, last };
}

/** In a list with a row for each product, a column that is filled once an order: it can be counted where the number cannot. */
function oncePerOrder({ view }: SheetContext, { id, date, amount }: OrderList, rows: Rows): Column | null {
  const orders = kindsIn(view, id.place.column, rows);
  if (orders === null) return null;
  const once = (column: Column | null): boolean =>
    column !== null && filledIn(view, column.place.column, rows) === orders;
  return [amount, date].find(once) ?? null;
}

function countOf(
  context: SheetContext,
  { id, first }: OrderList,
  rows: Rows,
  period: Span | null,
): Candidate | null {
  const count = filledIn(context.view, id.place.column, rows);
  if (count === null) return null;
  return {
    ...base(context, id, rows, period),
    figure: "orders",
    reduce: "count",
    value: count,
    unit: "orders",
    kind: "orders",
    unitKnown: true,
    strength: first === id.place.row + 1 ? 0.95 : 0.9,
  };
}

function sumOf(
  context: SheetContext,
  list: OrderList,
  column: Column,
  rows: Rows,
  period: Span | null,
): Candidate | null {
  const { view } = context;
  const found = base(context, column, rows, period);
  const [cell] = found.cells;
  const sum = sumIn(view, column.place.column, rows);
  if (!cell || sum === null) return null;
  const unit = unitOf(view, cell, column.label, []);
  return {
    ...found,
    figure: "revenue",
    reduce: "sum",
    value: sum,
    unit: unit.currency || context.currency,
    kind: "amount",
    unitKnown: unit.currency !== "",
    strength: list.repeats ? 0.8 : 0.9,
  };
}

function base(context: SheetContext, { place, label }: Column, rows: Rows, period: Span | null) {
  const { view } = context;
  const { column } = place;
  // Where the first row was not kept, the first of the list shows how its numbers are written.
  const shown = view.isKept(rows.first) ? rows.first : place.row + 1;
  const number = view.number(shown, column);
  const cell: LineCell = {
    row: shown,
    column,
    value: number?.value ?? 0,
    fromText: number?.fromText ?? false,
    scaled: false,
    currency: number?.currency ?? "",
    tail: "",
    percent: false,
    header: label.text,
    mark: null,
    label,
    upper: null,
    upperMark: null,
    formula: false,
  };
  return {
    sheet: context.index,
    // A list may have a million rows: its first cell stands for them, `area` for all.
    cells: [cell],
    area: { top: rows.first, left: column, bottom: rows.last, right: column },
    period,
    months: null,
    scale: 1,
    label: label.text,
    labelAt: place,
    column: label.text,
    direction: "column" as const,
    quality: 1,
    distance: 0,
    total: false,
    part: false,
    extra: 0,
    version: context.version,
    year: null,
    when: context.when,
    hidden: !view.grid.visible,
    summary: false,
    quote: context.quote,
    source: "list" as const,
    perRow: true,
    section: "",
    sectionRow: -1,
    sums: null,
    parts: [],
  };
}
