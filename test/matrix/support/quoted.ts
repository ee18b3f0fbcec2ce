// A quote with every way of charging, its volumes beside it, as a sheet and as what is found on it.
import type { SheetGrid, WorkbookGrid } from "../../../src/figures/types";
import type { FoundQuote } from "../../../src/playbook/quote/find/types";
import { findQuotes } from "../../../src/playbook/quote/find/findQuotes";

export const QUOTE: (string | number)[][] = [
  ["Northgate Logistics: quote", "", "", "", "", "", "", "", ""],
  ["", "", "", "", "", "", "", "", ""],
  ["Fee", "Rate", "Per", "Included", "Up to", "Tier", "", "", ""],
  ["Account", 45, "week", "", "", "", "", "Driver", "Quantity a month"],
  ["Storage", 0.4, "pallet day", 3, "", "", "", "pallet", 40],
  ["Pick", 3.1, "order", 100, 400, "graduated", "", "parcel", 1250],
  ["Pick", 2.6, "order", "", 900, "graduated", "", "parcel", 40],
  ["Pick", 2.2, "order", "", "", "graduated", "", "return", 88],
  ["Cartons", 1.1, "parcel", "", 1000, "all units", "", "item", 2500],
  ["Cartons", 0.9, "parcel", "", "", "all units", "", "order", 1200],
  ["Extra items", 0.5, "item", "1 per order", 700, "graduated by order", "", "", ""],
  ["Extra items", 0.35, "item", "", "", "", "", "", ""],
  ["More", 0.2, "extra item", "", "", "", "", "", ""],
  ["Insurance", 0.004, "% of order value", "", "", "", "", "", ""],
  ["Returns", 3.5, "return", 10, 200, "", "", "", ""],
  ["Onboarding", 2400, "one-off", "", "", "", "", "", ""],
];

export function sheetOf(name: string, values: (string | number)[][], top = 0, left = 0): SheetGrid {
  const numberFormats = values.map((row) => row.map(() => "General"));
  return { name, visible: true, top, left, values, formulas: values, numberFormats };
}

export function gridOf(...sheets: SheetGrid[]): WorkbookGrid {
  return { sheets, tables: [], names: [] };
}

export function quotesOn(values: (string | number)[][]): FoundQuote[] {
  return findQuotes(gridOf(sheetOf("3PL quote", values)));
}
