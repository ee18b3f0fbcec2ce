// What each compared option's provider asks a month: the user's amount, else the quote found for the area.
import type { FigureId } from "../../figures/types";
import type { Answers } from "../answers";
import type { FeeId, PlanFigure } from "../decision";
import { feeId } from "./feeId";
import type { AreaId } from "../types";
import type { FigureSet } from "./figures";
import { giveItAPeriod, monthRow } from "./figures";
import type { FoundQuote } from "../quote/find/types";
import { firstQuote, quotedFee, quoteFor, type QuotedFee } from "./quotes";
import { missing, readAmount } from "./reading";
import { quotedOption, type Line } from "./today";

/** One row for each option of the area that does not run today, with the quote it is priced by where there is one. */
export function feeRows(
  area: AreaId,
  lines: readonly Line[],
  answers: Answers,
  figures: FigureSet,
  found: readonly FoundQuote[],
): QuotedFee[] {
  const today = lines.find((line) => line.today)?.option.id ?? "";
  const quoted = quotedOption(area, today);
  const amounts = answers.areas?.[area]?.costs ?? {};
  return lines
    .filter((line) => !line.today)
    .map(({ option }) => {
      const id = feeId(option.id);
      const amount = amounts[option.id];
      if (!amount)
        return (
          (option.id === quoted ? foundFee(area, option.id, figures, found) : null) ??
          noFee(id, option.id, figures)
        );
      if (amount.kind === "quote") return quotedFee(option.id, quoteFor(amount, found), figures, amount);
      const reading = giveItAPeriod(id, readAmount(amount, "", true), figures.periodOn, figures.warnings);
      const row = monthRow(id, reading, figures.orders, figures.currency, figures.warnings);
      return { row, quote: null };
    });
}

/** The area's rate card, which says how its fees move with the volumes; else a total that was found. */
function foundFee(
  area: AreaId,
  option: string,
  figures: FigureSet,
  found: readonly FoundQuote[],
): QuotedFee | null {
  const card = firstQuote(area, found);
  if (card) return quotedFee(option, card, figures);
  const total = quoteRow(area, feeId(option), figures);
  return total && { row: total, quote: null };
}

/** The found quote under the option's own name; its origin still says which figure it is. */
function quoteRow(area: AreaId, id: FeeId, figures: FigureSet): PlanFigure | null {
  const quote = figures.rows.find((row) => row.id === (`quote_${area}` as FigureId));
  return quote ? { ...quote, id } : null;
}

function noFee(id: FeeId, option: string, figures: FigureSet): QuotedFee {
  const reading = missing("no_fee", { option });
  return { row: monthRow(id, reading, figures.orders, figures.currency, figures.warnings), quote: null };
}
