// Hand-made findings for tests of the wizard.
import type { FigureId, Finding } from "../../src/figures/types";

export function finding(figure: FigureId, value: number, more: Partial<Finding> = {}): Finding {
  return {
    figure,
    sheet: "Costs",
    address: "C5",
    value,
    reduce: "cell",
    sign: 1,
    unit: "PLN",
    period: "month",
    perMonth: value,
    label: figure,
    labelAddress: "A5",
    confidence: 0.95,
    assumed: false,
    kind: "amount",
    fromText: false,
    why: { code: "only", details: { label: figure, labelAddress: "A5" } },
    alternatives: [],
    ...more,
  };
}

export const orders = (value: number): Finding =>
  finding("orders", value, { unit: "orders", kind: "orders", sheet: "Orders", address: "B2" });
