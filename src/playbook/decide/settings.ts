// The rows of the plan's figures that are no figures of the workbook: orders a day, the promise, the owner's time.
import type { Answers } from "../answers";
import type { PlanFigure } from "../decision";

const DAYS_A_MONTH = 365 / 12;

export function settingRows(answers: Answers, orders: number | null, currency: string): PlanFigure[] {
  const { ordersPerDay, deliveryHours, ownerHours } = answers.business ?? {};
  const rows: PlanFigure[] = [];
  if (ordersPerDay) rows.push(typed("orders_per_day", ordersPerDay, "orders"));
  else if (orders !== null) rows.push(dailyOrders(orders));
  if (deliveryHours) rows.push(typed("delivery_hours", deliveryHours, "hours"));
  if (ownerHours) rows.push(typed("owner_time", ownerHours.hours * ownerHours.rate, currency));
  return rows;
}

function dailyOrders(orders: number): PlanFigure {
  const why = { code: "orders_a_day_from_month", details: { figure: "orders_per_day" } };
  const factor = 1 / DAYS_A_MONTH;
  const origin = { kind: "assumed" as const, why };
  return {
    id: "orders_per_day",
    origin,
    raw: orders,
    period: "month",
    value: orders * factor,
    factor,
    unit: "orders",
    note: why,
  };
}

function typed(id: PlanFigure["id"], value: number, unit: string): PlanFigure {
  return { id, origin: { kind: "typed" }, raw: value, period: "month", value, factor: 1, unit, note: null };
}
