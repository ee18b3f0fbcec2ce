// From a workbook's cells to its figures: survey, candidates, parts and totals, choice. Pure: no Excel, no clock.
import { contextOf, type SheetContext } from "./candidates/sheetContext";
import { readOneWay } from "./candidates/crossTables";
import { withoutNetProfits } from "./candidates/afterCosts";
import { payByDepartment } from "./candidates/departmentPay";
import { fromLabels } from "./candidates/fromLabels";
import { fromLedger } from "./candidates/fromLedger";
import { fromLists } from "./candidates/fromLists";
import { fromNotes } from "./candidates/fromNotes";
import { fromNames } from "./candidates/fromNames";
import { fromRoster } from "./candidates/fromRoster";
import { fromQuotes } from "./candidates/fromQuotes";
import { fromPayments } from "./candidates/payments/fromPayments";
import { groupParts } from "./candidates/parts";
import type { Candidate } from "./candidates/types";
import { choose, reasonDetails } from "./choose/choose";
import { addressOf, findingOf } from "./choose/finding";
import { cellAddress } from "./grid/address";
import { isKnownLanguage } from "./language";
import {
  COST_FIGURES,
  QUOTE_FIGURES,
  STORE_FIGURES,
  type FigureId,
  type Finding,
  type WorkbookGrid,
} from "./types";

/** The best finding for each figure that the workbook holds, in the order of the figures. */
export function recognise(grid: WorkbookGrid): Finding[] {
  if (!isKnownLanguage(grid)) return [];
  const contexts = contextsOf(grid);
  const byFigure = new Map<FigureId, Candidate[]>();
  const found = [...fromNames(grid.names, contexts), ...contexts.flatMap(candidatesOf)];
  for (const candidate of settle(payByDepartment(withoutNetProfits(readOneWay(found))))) {
    const list = byFigure.get(candidate.figure);
    if (list) list.push(candidate);
    else byFigure.set(candidate.figure, [candidate]);
  }
  return [...STORE_FIGURES, ...QUOTE_FIGURES].flatMap((figure) => {
    const candidates = byFigure.get(figure);
    return candidates ? findingsOf(candidates, contexts, grid) : [];
  });
}

function candidatesOf(context: SheetContext): Candidate[] {
  const list = fromLists(context);
  const ledger = list ? null : fromLedger(context);
  const payments = list || (ledger && ledger.candidates.length > 0) ? null : fromPayments(context);
  const roster = list ? null : fromRoster(context);
  const isTaken = (row: number): boolean =>
    row === list?.headerRow ||
    row === roster?.headerRow ||
    [ledger, payments].some((rows) => rows !== null && row >= rows.first && row <= rows.last);
  return [
    ...fromLabels(context, isTaken),
    ...fromNotes(context, isTaken),
    ...(list?.candidates ?? []),
    ...(ledger?.candidates ?? []),
    ...(payments?.candidates ?? []),
    ...(roster?.candidates ?? []),
    ...fromQuotes(context),
  ];
}

/** Labels of a sheet so long that not all its rows were kept are entries of a list, most of them. */
const LIST_WEIGHT = 2;

function contextsOf({ sheets, tables }: WorkbookGrid): SheetContext[] {
  let met = 0;
  return sheets.map((sheet, index) => {
    const context = contextOf(sheet, index, tables, met);
    met += context.survey.labels.length * (context.view.isWhole() ? 1 : LIST_WEIGHT);
    return context;
  });
}

/** A number belongs to one figure: the one whose label names it best. */
function settle(candidates: readonly Candidate[]): Candidate[] {
  const strongest = new Map<string, Candidate>();
  // How many cells there are is another number than what they come to.
  const keyOf = ({ sheet, reduce, cells: [cell] }: Candidate): string =>
    `${sheet}|${cell?.row}|${cell?.column}|${reduce === "count" ? "count" : ""}`;
  for (const candidate of candidates) {
    const known = strongest.get(keyOf(candidate));
    if (!known || weight(candidate) > weight(known)) strongest.set(keyOf(candidate), candidate);
  }
  const settled = candidates.filter((candidate) => {
    const winner = strongest.get(keyOf(candidate));
    return !winner || winner.figure === candidate.figure;
  });
  return settled.map((candidate) =>
    mixes(candidate, settled) ? { ...candidate, strength: candidate.strength * MIXED } : candidate,
  );
}

const COSTS: ReadonlySet<FigureId> = new Set(COST_FIGURES);

/** Left of a total that adds up another figure too: "Razem logistyka" over couriers and packaging. */
const MIXED = 0.75;

function mixes(
  { figure, sheet, sums, direction, quote, cells: [cell] }: Candidate,
  all: readonly Candidate[],
): boolean {
  if (!sums || direction !== "row" || quote || !COSTS.has(figure)) return false;
  return all.some(
    (other) =>
      other.figure !== figure &&
      other.sheet === sheet &&
      other.direction === "row" &&
      other.strength >= 0.85 &&
      other.cells[0]?.column === cell?.column &&
      other.labelAt.row >= sums.top &&
      other.labelAt.row <= sums.bottom,
  );
}

const weight = ({ strength, distance }: Candidate): number => strength - distance * 0.004;

function findingsOf(
  candidates: readonly Candidate[],
  contexts: readonly SheetContext[],
  grid: WorkbookGrid,
): Finding[] {
  const all: Candidate[] = [];
  const covered = new Set<Candidate>();
  for (const { index } of contexts) {
    const grouped = groupParts(candidates.filter(({ sheet }) => sheet === index));
    all.push(...grouped.candidates);
    grouped.covered.forEach((candidate) => covered.add(candidate));
  }
  const choice = choose(all, covered);
  if (!choice) return [];
  const sheetOf = ({ sheet }: Candidate) => grid.sheets[sheet];
  const at = (candidate: Candidate): string => {
    const sheet = sheetOf(candidate);
    return sheet ? `${sheet.name}!${addressOf(candidate, sheet)}` : "";
  };
  const sheet = sheetOf(choice.best);
  if (!sheet) return [];
  const labelAt = cellAddress(sheet.top + choice.best.labelAt.row, sheet.left + choice.best.labelAt.column);
  const why = reasonDetails(choice.reason, choice.best, choice.why, at, labelAt, sheet.name);
  const alternatives = choice.others.flatMap(({ candidate, confidence }) => {
    const home = sheetOf(candidate);
    return home ? [findingOf(candidate, home, confidence, why)] : [];
  });
  return [{ ...findingOf(choice.best, sheet, choice.confidence, why), alternatives }];
}
