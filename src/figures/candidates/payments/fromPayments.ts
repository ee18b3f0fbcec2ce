// Figures of an account history: payments whose description or payee names a running cost, over whole months. Never
// sure, as what stays unread may belong to a figure too.
import { bareCell } from "../../lines/bareCell";
import type { SheetView } from "../../grid/sheetView";
import { silentLabel } from "../../labels/readLabel";
import type { LineCell, Reduced } from "../../lines/types";
import type { Window } from "../../lines/window";
import { fold } from "../../text/fold";
import type { CostFigure } from "../../types";
import { candidateOf } from "../candidate";
import type { SheetContext } from "../sheetContext";
import type { Candidate } from "../types";
import { costOf } from "./classify";
import { paymentList, type PaymentList } from "./list";

const STRENGTH = 0.93;
const QUALITY = 0.87;
/** More payments of one kind make no address that anybody could follow. */
const MOST_CELLS = 60;
const LONGEST_CURRENCY = 6;

export interface PaymentFigures {
  candidates: Candidate[];
  first: number;
  last: number;
}

export function fromPayments(context: SheetContext): PaymentFigures | null {
  const list = paymentList(context.view);
  if (!list) return null;
  const { window, first, last } = list;
  if (!window) return { candidates: [], first, last };
  const candidates = [...paymentsOf(context, list, window)].flatMap(([figure, cells]) =>
    candidate(context, list, window, figure, cells),
  );
  return { candidates, first, last };
}

/** What was paid, by figure: of amounts with both signs the negative ones. */
function paymentsOf(context: SheetContext, list: PaymentList, window: Window): Map<CostFigure, LineCell[]> {
  const { view } = context;
  const payments = new Map<CostFigure, LineCell[]>();
  const sign = signOfPayments(view, list);
  if (sign === 1 && saysIncome(context)) return payments;
  for (let row = window.first; row <= window.last; row += 1) {
    const number = view.number(row, list.amount.place.column);
    if (!number || Math.sign(number.value) !== sign) continue;
    const figure = costOf(list.texts.flatMap(({ place }) => view.text(row, place.column) ?? []));
    if (!figure) continue;
    const known = payments.get(figure) ?? [];
    known.push(bareCell(number));
    payments.set(figure, known);
  }
  return payments;
}

const INCOME =
  /\b(wplyw\w*|uznani\w*|przychod\w*|receipts|incoming|income|deposits|received|payouts|sales|sprzedaz\w*)\b/;

/** "Przychody i rozchody" holds both. */
const OUTGO = /\b(rozchod\w*|wydat\w*|koszt\w*|obciazeni\w*|costs?|expens\w*|payments|spend\w*|paid)\b/;

/** Amounts without a sign came in where the sheet's name or title says so. */
function saysIncome({ view, titles }: SheetContext): boolean {
  const said = fold([view.grid.name, ...titles.head().map(({ text }) => text)].join(" "));
  return INCOME.test(said) && !OUTGO.test(said);
}

function signOfPayments(view: SheetView, { first, last, amount }: PaymentList): 1 | -1 {
  for (let row = first; row <= last; row += 1) if (view.amount(row, amount.place.column) < 0) return -1;
  return 1;
}

/** "-5 600,00 | PLN": the currency may stand in a column of its own. */
function besideOf(view: SheetView, { row, column }: LineCell): string[] {
  const text = view.words(row, column + 1)?.trim() ?? "";
  return text.length <= LONGEST_CURRENCY && text !== "" ? [text] : [];
}

function candidate(
  context: SheetContext,
  { texts, headerRow }: PaymentList,
  window: Window,
  figure: CostFigure,
  cells: LineCell[],
): Candidate[] {
  const [first] = cells;
  const [described] = texts;
  if (!first || !described || cells.length > MOST_CELLS) return [];
  const place = { row: first.row, column: described.place.column };
  const text = context.view.text(place.row, place.column) ?? described.label.text;
  const result: Reduced = {
    cells,
    reduce: cells.length === 1 ? "cell" : "sum",
    value: cells.reduce((sum, { value }) => sum + value, 0),
    period: window.period,
    months: null,
    column: described.label.text,
    quality: QUALITY,
    version: null,
    year: null,
  };
  const line = { direction: "column" as const, cells, distance: 0, beside: besideOf(context.view, first) };
  const around = context.titles.over(headerRow, place.column);
  const match = { figure, strength: STRENGTH, part: false, extra: 0 };
  return candidateOf({ context, place, label: silentLabel(text), line, around }, match, result).map(
    (found) => ({ ...found, source: "list" as const }),
  );
}
