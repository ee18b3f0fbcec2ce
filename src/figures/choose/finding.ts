// A candidate, written as the finding that the other stations read.
import { cellAddress, type Area } from "../grid/address";
import type { Candidate } from "../candidates/types";
import { measureOf } from "../candidates/units";
import type { Finding, Period, Reason, SheetGrid } from "../types";
import { perMonthOf } from "./choose";

type Plain = Omit<Finding, "alternatives">;

export function findingOf(candidate: Candidate, sheet: SheetGrid, confidence: number, why: Reason): Plain {
  const measure = measureOf(candidate.figure);
  const flow = measure === "money" || measure === "orders";
  const negative = candidate.value < 0;
  const period: Period =
    candidate.period === null || candidate.period === "day" ? "unknown" : candidate.period;
  const perMonth = flow ? perMonthOf(candidate) : null;
  return {
    figure: candidate.figure,
    sheet: sheet.name,
    address: addressOf(candidate, sheet),
    value: Math.abs(candidate.value),
    reduce: candidate.reduce,
    sign: negative ? -1 : 1,
    unit: candidate.unit,
    period: flow ? period : "unknown",
    perMonth: perMonth === null ? null : Math.abs(perMonth),
    label: candidate.label,
    labelAddress: cellAddress(sheet.top + candidate.labelAt.row, sheet.left + candidate.labelAt.column),
    confidence: Math.round(confidence * 1000) / 1000,
    assumed: flow && perMonth === null && period === "unknown",
    kind: candidate.kind,
    ...(candidate.scale === 1 ? {} : { scale: candidate.scale }),
    fromText: candidate.cells.some(({ fromText }) => fromText) && candidate.reduce !== "count",
    why,
  };
}

/** Neighbours become ranges: "B3:M3"; the rest is joined by commas. */
export function addressOf({ cells, area }: Candidate, sheet: SheetGrid): string {
  const runs: Area[] = area ? [area] : [];
  for (const { row, column } of area ? [] : cells) {
    const last = runs[runs.length - 1];
    if (row === last?.top && row === last.bottom && column === last.right + 1) last.right = column;
    else if (column === last?.left && column === last.right && row === last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs
    .map(({ top, left, bottom, right }) => {
      const from = cellAddress(sheet.top + top, sheet.left + left);
      return top === bottom && left === right
        ? from
        : `${from}:${cellAddress(sheet.top + bottom, sheet.left + right)}`;
    })
    .join(",");
}
