// The formula of the loaded rate: what people on staff cost over their number and their hours, live on the figures.
import { HOURS_A_MONTH, PEOPLE_COSTS } from "../../playbook/hiddenCosts";
import type { PlanFigure } from "../../playbook/decision";
import type { Context } from "../context";

/** Null where the rate was typed, or follows no figures. */
export function loadedRateFormula({ layout, names }: Context, { note }: PlanFigure): string | null {
  if (note?.code !== "loaded_rate_from_staff") return null;
  const { block } = layout.figures;
  const costs = PEOPLE_COSTS.filter((id) => block.has(id)).map((id) => block.abs(id, "value"));
  const staff = block.abs("staff", "value");
  const missing = `"${names.t("sheet.words.missing")}"`;
  return `IF(N(${staff})>0,SUM(${costs.join(",")})/${staff}/${HOURS_A_MONTH},${missing})`;
}
