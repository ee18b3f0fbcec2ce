// Findings by hand: a small store whose figures stand in one column of a sheet "Costs".
import type { FigureId, Finding } from "../../../src/figures/types";
import type { Answers } from "../../../src/playbook/answers";

type Some = Partial<Omit<Finding, "figure" | "address" | "value">>;

export function finding(figure: FigureId, address: string, value: number, some: Some = {}): Finding {
  return {
    figure,
    sheet: "Costs",
    address,
    value,
    reduce: "cell",
    sign: 1,
    unit: "PLN",
    period: "month",
    perMonth: null,
    label: figure,
    labelAddress: "A1",
    confidence: 1,
    assumed: false,
    kind: "amount",
    fromText: false,
    why: { code: "only", details: {} },
    alternatives: [],
    ...some,
  };
}

/** The cells of the sheet "Costs", row by row, that the findings point at. */
export const COSTS: (string | number)[][] = [
  ["Store", "A year", "A month"],
  ["Orders", 14400, ""],
  ["Gross profit", "", 74000],
  ["Warehouse rent", "", 6200],
  ["Warehouse wages", -216000, ""],
  ["Packaging per order", "", 2.35],
  ["Courier, first half", "", 9000],
  ["Courier, second half", "", 5100.5],
  ["Marketing", 61200, ""],
  ["Customer service", "", 6900],
  ["IT", "", 1349],
  ["Accounting", "", 2150],
  ["3PL quote per order", "", 27.4],
  ["Office and warehouse cleaning", 1200, 900],
];

export const FINDINGS: Finding[] = [
  finding("orders", "B2", 14400, { unit: "orders", period: "year", kind: "orders" }),
  finding("gross_profit", "C3", 74000),
  finding("facility", "C4", 6200, { label: "Rent" }),
  finding("labor", "B5", 216000, { period: "year", sign: -1, label: "Warehouse wages" }),
  finding("supplies", "C6", 2.35, { period: "order" }),
  finding("delivery", "C7:C8", 14100.5, { reduce: "sum" }),
  finding("marketing", "B9", 61200, { period: "year" }),
  finding("customer_service", "C10", 6900),
  finding("it", "C11", 1349),
  finding("finance_admin", "C12", 2150),
  finding("quote_fulfillment", "C13", 27.4, { period: "order" }),
];

export const ANSWERS: Answers = {
  version: 1,
  areas: {
    marketing: {
      costs: {
        marketing_agency: { kind: "typed", value: 4200, period: "month" },
        marketing_hybrid: { kind: "typed", value: 56000, period: "year" },
      },
    },
    customer_service: {
      costs: { customer_service_call_center: { kind: "typed", value: 3.2, period: "order" } },
    },
    facilities: { today: "facilities_leased", compare: ["facilities_serviced"] },
    fulfillment: { costs: { fulfillment_own_partial: { kind: "typed", value: 39000, period: "month" } } },
    finance_admin: {
      costs: { finance_admin_firm: { kind: "typed", value: 1500, period: "month" } },
    },
  },
};
