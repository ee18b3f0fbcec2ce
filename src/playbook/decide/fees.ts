// What each compared option's provider asks a month: the user's amount, else the quote found for the area.
import type { FigureId } from "../../figures/types";
import type { Answers } from "../answers";
import type { FeeId, PlanFigure } from "../decision";
import type { AreaId } from "../types";
import type { FigureSet } from "./figures";
import { giveItAPeriod, monthRow } from "./figures";
import { missing, readAmount } from "./reading";
import { quotedOption, type Line } from "./today";

export function feeId(option: string): FeeId {
  return `cost:${option}`;
}

/** One row for each option of the area that does not run today. */
export function feeRows(
  area: AreaId,
  lines: readonly Line[],
  answers: Answers,
  figures: FigureSet,
): PlanFigure[] {
  const today = lines.find((line) => line.today)?.option.id ?? "";
  const quoted = quotedOption(area, today);
  const amounts = answers.areas?.[area]?.costs ?? {};
  return lines
    .filter((line) => !line.today)
    .map(({ option }) => {
      const id = feeId(option.id);
      const amount = amounts[option.id];
      if (!amount)
        return (option.id === quoted ? quoteRow(area, id, figures) : null) ?? noFee(id, option.id, figures);
      const reading = giveItAPeriod(id, readAmount(amount, "", true), figures.periodOn, figures.warnings);
      return monthRow(id, reading, figures.orders, figures.currency, figures.warnings);
    });
}

/** The found quote under the option's own name; its origin still says which figure it is. */
function quoteRow(area: AreaId, id: FeeId, figures: FigureSet): PlanFigure | null {
  const quote = figures.rows.find((row) => row.id === (`quote_${area}` as FigureId));
  return quote ? { ...quote, id } : null;
}

function noFee(id: FeeId, option: string, figures: FigureSet): PlanFigure {
  return monthRow(id, missing("no_fee", { option }), figures.orders, figures.currency, figures.warnings);
}
