import fc from "fast-check";
import { factorText, figureFormula } from "../../src/matrix/figureFormula";
import { decide } from "../../src/playbook/decide";
import type { Finding } from "../../src/figures/types";
import { finding } from "./support/findings";

test.each([
  [1, ""],
  [1 / 12, "/12"],
  [1 / 3, "/3"],
  [52 / 12, "*52/12"],
  [52 / 12 / 10, "*52/12/10"],
  [1000, "*1000"],
  [1000 / 12, "*1000/12"],
  [0.37, "*0.37"],
])("a factor of %p is written %p", (factor, text) => {
  expect(factorText(factor)).toBe(text);
});

test("whatever is written comes to the factor", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (factor) => {
      const [, ...steps] = `1${factorText(factor)}`.split(/(?=[*/])/);
      const value = steps.reduce(
        (at, step) => (step.startsWith("*") ? at * Number(step.slice(1)) : at / Number(step.slice(1))),
        1,
      );
      expect(Math.abs(value / factor - 1)).toBeLessThan(1e-8);
    }),
  );
});

const orders = finding("orders", "B2", 1200, { unit: "orders", kind: "orders" });

test.each<[string, Finding, string]>([
  ["a yearly cost", finding("it", "C5", 1200, { period: "year" }), "IF(ISNUMBER(Costs!C5),Costs!C5,1200)/12"],
  [
    "twelve months in a row",
    finding("it", "B5:M5", 1200, { period: "year", reduce: "sum" }),
    "IF(COUNT(Costs!B5:M5)>0,IFERROR(SUM(Costs!B5:M5),1200),1200)/12",
  ],
  [
    "an average of months",
    finding("it", "B5:M5", 100, { reduce: "average" }),
    "IF(COUNT(Costs!B5:M5)>0,IFERROR(AVERAGE(Costs!B5:M5),100),100)",
  ],
  [
    "cells that add up",
    finding("it", "B5,B9", 100, { reduce: "sum" }),
    "IF(COUNT(Costs!B5,Costs!B9)=2,SUM(Costs!B5,Costs!B9),100)",
  ],
  [
    "a negative cost",
    finding("it", "E17", 1200, { period: "year", sign: -1, sheet: "P&L" }),
    "-IF(ISNUMBER('P&L'!E17),'P&L'!E17,-1200)/12",
  ],
  ["a weekly cost", finding("it", "C5", 30, { period: "week" }), "IF(ISNUMBER(Costs!C5),Costs!C5,30)*52/12"],
  ["a cost per order", finding("it", "C5", 2, { period: "order" }), "IF(ISNUMBER(Costs!C5),Costs!C5,2)*$B$9"],
  [
    "thousands",
    finding("it", "C5", 12, { period: "year", scale: 1000, perMonth: 1000 }),
    "IF(ISNUMBER(Costs!C5),Costs!C5,12)*1000/12",
  ],
  [
    "a list over seven months",
    finding("it", "C5:C90", 700, { reduce: "sum", perMonth: 100 }),
    "IF(COUNT(Costs!C5:C90)>0,IFERROR(SUM(Costs!C5:C90),700),700)/7",
  ],
  [
    "text for a number",
    finding("it", "C5", 12.5, { fromText: true }),
    "IF(ISNUMBER(Costs!C5),Costs!C5,12.5)",
  ],
])("%s", (_, found, formula) => {
  const figure = decide([orders, found], { version: 1 }).figures.find(({ id }) => id === "it");
  expect(figure && figureFormula(figure, "$B$9", null)).toBe(formula);
});

test("pieces follow the items per order", () => {
  const pieces = finding("orders", "B2", 30000, { unit: "items", kind: "units", period: "year" });
  const items = finding("items_per_order", "B3", 2.5, { kind: "size", period: "unknown" });
  const figure = decide([pieces, items], { version: 1 }).figures.find(({ id }) => id === "orders");
  expect(figure && figureFormula(figure, "$B$9", "$B$12")).toBe(
    "IF(ISNUMBER(Costs!B2),Costs!B2,30000)/12/$B$12",
  );
  expect(figure?.value).toBe(1000);
});
