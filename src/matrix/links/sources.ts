// Notes for each figure which cells stand behind it, so that they are found again after the user has moved them, and what
// they came to, for the day they are gone.
import { MONTHS_IN } from "../../figures/types";
import type { PlanFigure, QuoteDecision } from "../../playbook/decision";
import { feeId } from "../../playbook/decide/feeId";
import type { Context } from "../context";
import { liveCellsOf } from "../figureFormula";
import { tierKey } from "../layout";
import { countsTexts } from "./partLeft";
import type { PlanSource } from "../types";

export function noteSources({ canvas, decision }: Pick<Context, "canvas" | "decision">): void {
  for (const figure of decision.figures) {
    const place = { id: figure.id, table: "PlanFigures", row: figure.id, columns: ["value", "source"] };
    const quote = decision.quotes.find(({ option }) => feeId(option) === figure.id);
    note(canvas, figure, { ...place, ...(quote && { fees: feesOf(quote) }) });
  }
  for (const { id, bounds } of decision.risk.ranges)
    for (const side of ["low", "high"] as const) {
      const place = { id: `range:${id}:${side}`, table: "PlanRanges", row: id, columns: [side] };
      if (bounds[side]) note(canvas, bounds[side], place);
    }
}

/** All references of its rows are to cells of their own: each tells when its cell is gone. */
const feesOf = (quote: QuoteDecision): NonNullable<PlanSource["fees"]> => ({
  table: "VendorQuotes",
  rows: quote.fees.flatMap((fee) => fee.tiers.map((_, tier) => tierKey(quote, fee, tier))),
  columns: ["rate", "volume", "included", "upTo"],
});

function note(
  canvas: Context["canvas"],
  figure: PlanFigure,
  place: Pick<PlanSource, "id" | "table" | "row" | "columns" | "fees">,
): void {
  const { origin } = figure;
  const live = liveCellsOf(figure);
  if (origin.kind === "quote") {
    const { sheet, address, volumes } = origin;
    const last = figure.value === null ? null : { value: figure.value, period: "month" as const };
    const cells = [{ sheet, address }, ...(volumes ? [volumes] : [])];
    canvas.source({ ...place, columns: ["source"], cells, last, plain: false });
  } else if (live) {
    const { sheet, address, extent } = live;
    const size = extent && { extent: { ...extent, texts: countsTexts(live) } };
    const last = lastOf(figure);
    canvas.source({ ...place, cells: [{ sheet, address }], last, plain: isPlain(figure), ...size });
  }
}

/** In the cells' own period where nothing else was done to them, else as it counts in a month. */
function lastOf(figure: PlanFigure): PlanSource["last"] {
  const { raw, value, period, origin } = figure;
  if (raw === null || value === null) return null;
  if (isPlain(figure)) return { value: raw, period };
  const scale = origin.kind === "cells" ? (origin.finding.scale ?? 1) : 1;
  if (period === "order") return { value: raw * scale, period };
  return { value, period: MONTHS_IN[period] === undefined ? period : "month" };
}

/** Cells that are read and added up, and divided by the months of their period: no text, no thousands, no pieces. */
function isPlain({ origin, period, factor }: PlanFigure): boolean {
  if (origin.kind !== "cells") return origin.kind === "cell";
  const { reduce, fromText, scale = 1 } = origin.finding;
  const months = MONTHS_IN[period] ?? 1;
  const usual = period === "order" || Math.abs(factor * months - 1) < 1e-9;
  return (reduce === "cell" || reduce === "sum") && !fromText && scale === 1 && usual;
}
