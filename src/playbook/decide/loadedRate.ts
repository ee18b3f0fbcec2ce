// What an hour of one's own people costs, as a row of the plan's figures: said by the user, else from what people on
// staff cost, else the rate of the owner's hours, else missing.
import type { Reason } from "../../figures/types";
import type { Answers } from "../answers";
import type { Origin, PlanFigure } from "../decision";
import { HOURS_A_MONTH, PEOPLE_COSTS } from "../hiddenCosts";
import type { FigureSet } from "./figures";

export function loadedRateRow({ loadedRate, business }: Answers, figures: FigureSet): PlanFigure {
  if (loadedRate !== undefined) return row({ kind: "typed" }, loadedRate, null, figures);
  const derived = fromStaff(figures);
  if (derived !== null) {
    const why = { code: "loaded_rate_from_staff", details: { hours: HOURS_A_MONTH } };
    return row({ kind: "assumed", why }, derived, why, figures);
  }
  const owner = business?.ownerHours?.rate;
  if (owner) {
    const why = { code: "loaded_rate_of_owner", details: {} };
    return row({ kind: "assumed", why }, owner, why, figures);
  }
  return row({ kind: "missing", why: { code: "no_loaded_rate", details: {} } }, null, null, figures);
}

/** Null where no cost of people is known, or how many they are. */
function fromStaff({ value }: FigureSet): number | null {
  const costs = PEOPLE_COSTS.map(value).filter((cost): cost is number => cost !== null);
  const staff = value("staff") ?? 0;
  const sum = costs.reduce((at, cost) => at + cost, 0);
  return sum > 0 && staff > 0 ? sum / staff / HOURS_A_MONTH : null;
}

function row(origin: Origin, value: number | null, note: Reason | null, { currency }: FigureSet): PlanFigure {
  return { id: "loaded_rate", origin, raw: value, period: "month", value, factor: 1, unit: currency, note };
}
