// A list of people by its headers: which column names them, which holds their pay, and which rows are people.
import type { SheetView } from "../grid/sheetView";
import { headersOf, type Column } from "../grid/tableHead";
import { fold } from "../text/fold";
import type { SheetContext } from "./sheetContext";

export interface Roster {
  headerRow: number;
  name: Column;
  pay: Column;
  /** Rows of people, from top to bottom. */
  people: number[];
  /** The row that adds them up, or null. */
  totalRow: number | null;
}

/** Rows of headers tried on a sheet, and people on a list: fewer are an example, more no store's. */
const MOST_TRIED = 12;
const FEWEST = 3;
const MOST = 2000;
/** People without pay in their row: on leave, to be hired. */
const LEAST_PAID = 0.7;

const NAME =
  /^(employee|staff member|worker)( name)?$|^(full |first |last )?name$|^surname$|^(imie|nazwisko|imie i nazwisko|nazwisko i imie|pracownik|imie nazwisko)$/;
/** What an employer pays in all, before what is agreed as gross pay, before base pay. */
const PAY: readonly RegExp[] = [
  /koszt\w* pracodawcy|(laczny|calkowity) koszt|koszt (laczny|calkowity)|total (employer |employment )?cost|employer.{0,3} (total )?cost|cost to company|\bctc\b|fully loaded/,
  /^(razem|suma|lacznie|ogolem) brutto|(razem|suma|lacznie|ogolem)( brutto)?$|^total (gross|pay|salary|wages)|^gross (pay|salary|wages?|earnings)|^gross\b|^wynagrodzenie brutto|^brutto\b|^placa brutto|^pensja brutto/,
  /\bsalary\b|^(monthly|annual) (pay|wages?)\b|^(pay|wages?)\b|^(wynagrodzenie|placa|pensja)\b/,
];
const NO_PAY =
  /\b(net|netto|hour\w*|hourly|rate|stawk\w*|godz\w*|ytd|bonus|premi\w*|deduct\w*|tax\w*|podat\w*|date|data|grade|band|type|day|dzien|mode|method|pracownika|increase|podwyzk\w*|old|previous|poprzedni\w*|proposed|new|currency|waluta|account|konto)\b/;
/** Who has gone is paid no more. */
const GONE = /\b(left|leavers?|former|terminated|resigned|zwolnien\w*|byli|odeszli|zakonczen\w*)\b/;

export function rosterOf({ view, survey, kinds }: SheetContext): Roster | null {
  const heads = survey.titles.filter(({ texts }) => texts >= 3).slice(0, MOST_TRIED);
  for (const { row } of heads) {
    if (kinds.kindOf(row) !== "people") continue;
    const columns = headersOf(view, row);
    const name = columns.find((column) => NAME.test(headOf(view, column)));
    const pay = PAY.map((shape) => columns.find((column) => isPay(view, column, shape))).find(Boolean);
    if (!name || !pay) continue;
    const roster = { headerRow: row, name, pay, ...rowsOf(view, row, name, pay) };
    if (isWhole(view, roster)) return roster;
  }
  return null;
}

const headOf = (view: SheetView, { place }: Column): string => view.folded(place.row, place.column);

const isPay = (view: SheetView, column: Column, shape: RegExp): boolean => {
  const head = headOf(view, column);
  return shape.test(head) && !NO_PAY.test(head);
};

function rowsOf(
  view: SheetView,
  header: number,
  name: Column,
  pay: Column,
): Pick<Roster, "people" | "totalRow"> {
  const people: number[] = [];
  let blanks = 0;
  for (let row = header + 1; row < view.rows && people.length <= MOST; row += 1) {
    // Of a sheet so long that not all rows were kept nobody knows all people.
    if (!view.isKept(row)) return { people: [], totalRow: null };
    if (view.isEmptyRow(row)) {
      if ((blanks += 1) > 1) break;
      continue;
    }
    if (isTotal(view, row, pay.place.column)) {
      // A sum of one team stands over further people; the sum of all comes last.
      if (view.number(row, pay.place.column) && addsUp(view, row, people, pay.place.column))
        return { people, totalRow: row };
      continue;
    }
    const person = view.words(row, name.place.column) !== null && hasMore(view, row, name.place.column);
    // Under a blank row the next list begins, of people who have left, or of something else.
    if (!person && (blanks > 0 || GONE.test(fold(String(view.grid.values[row]?.find(Boolean) ?? ""))))) break;
    if (person && blanks > 0 && people.length > 0) break;
    if (person) people.push(row);
  }
  return { people, totalRow: null };
}

const hasMore = (view: SheetView, row: number, name: number): boolean =>
  (view.grid.values[row] ?? []).some((value, at) => at !== name && value !== "");

function isTotal(view: SheetView, row: number, pay: number): boolean {
  for (let column = 0; column < pay; column += 1) if (view.saysTotal(row, column)) return true;
  return false;
}

function addsUp(view: SheetView, row: number, people: readonly number[], pay: number): boolean {
  const sum = people.reduce((all, at) => all + view.amount(at, pay), 0);
  return Math.abs(view.amount(row, pay) - sum) <= 0.005 * Math.abs(sum);
}

/** Each person once, nearly all of them paid: a register of many pay days names them again and again. */
function isWhole(view: SheetView, { people, name, pay }: Roster): boolean {
  if (people.length < FEWEST || people.length > MOST) return false;
  const names = new Set(people.map((row) => rowText(view, row, name, pay)));
  const paid = people.filter((row) => view.number(row, pay.place.column)).length;
  return names.size === people.length && paid >= people.length * LEAST_PAID;
}

/** Two people may share a surname; what stands beside it tells them apart, but not one person on two pay days. */
const rowText = (view: SheetView, row: number, name: Column, pay: Column): string =>
  [name.place.column, name.place.column + 1]
    .filter((column) => column !== pay.place.column)
    .map((column) => view.folded(row, column))
    .join("|");
