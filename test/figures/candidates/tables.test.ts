// Words of costs that are none where they stand: on lists of people and products, in what customers pay, after all costs.
import { recognise, type FigureId, type Finding } from "../../../src/figures";
import { drawBook } from "../support/drawBook";

const found = (drawing: string): Map<FigureId, Finding> =>
  new Map(recognise(drawBook(drawing)).map((finding) => [finding.figure, finding]));
const at = (drawing: string, figure: FigureId): string | undefined => found(drawing).get(figure)?.address;

test("a team on a list of staff is no cost, and the total under the list is pay", () => {
  const drawing = `
== Team
Employee | Department | Annual salary
Amy | Warehouse | 46000
Dan | Marketing | 34000
Lee | Customer service | 33500
Total | | 113500
Headcount | | 3`;
  expect([...found(drawing).keys()]).toEqual(["labor", "staff"]);
  expect(at(drawing, "labor")).toBe("C5");
});

test("a box on a list of stock is no packaging", () => {
  expect(
    recognise(
      drawBook(`
== Stock
SKU | Product | On hand | Unit cost
BX-1 | Shipping boxes | 2200 | 0.61
TP-1 | Packing tape | 640 | 0.94`),
    ),
  ).toEqual([]);
});

test("shipping in an export of sales is what customers paid", () => {
  const months = [1, 2, 3].map(
    (month) => `2025-0${month} | 600 | 38000 | -2000 | 36000 | 2900 | 2200 | 41100`,
  );
  const drawing = `
== Sales
Month | Orders | Gross sales | Discounts | Net sales | Shipping | Taxes | Total sales
${months.join("\n")}`;
  expect(at(drawing, "orders")).toBe("B2:B4");
  expect(found(drawing).has("delivery")).toBe(false);
});

test("pay of the customer service is its cost where other pay is named, and labor where it is all there is", () => {
  const both = `
== Koszty miesięczne
Płace magazyn | 18000
Płace BOK | 6000`;
  expect(at(both, "labor")).toBe("B1");
  expect(at(both, "customer_service")).toBe("B2");
  expect(at("== Koszty miesięczne\nPłace BOK | 6000", "labor")).toBe("B1");
  const totalled = `${both}\nPłace razem | 24000`;
  expect(at(totalled, "labor")).toBe("B3");
  expect(found(totalled).has("customer_service")).toBe(false);
});

test("profit on sales after running costs is no gross profit", () => {
  const after = `
== RZiS 2024
Przychody netto ze sprzedaży | 500000
Wynagrodzenia | 60000
Wartość sprzedanych towarów | 300000
Zysk ze sprzedaży | 140000`;
  expect(found(after).has("gross_profit")).toBe(false);
  const before = `
== RZiS 2024
Przychody netto ze sprzedaży | 500000
Wartość sprzedanych towarów | 300000
Zysk ze sprzedaży | 200000
Wynagrodzenia | 60000`;
  expect(at(before, "gross_profit")).toBe("B3");
});

test("a text of another unit under or beside a number tells about it, and adds nothing", () => {
  const card = `
== Dashboard May 2025
Shipping cost | | Fulfillment payroll
36880 | | 27400
$9.60 / order | | $7.13 / order`;
  expect(at(card, "delivery")).toBe("A2");
  expect(at("== Oct 2025\nPackaging | ₹1,19,475 | ₹15/order", "supplies")).toBe("B1");
});

test("the period that a cell itself says comes before that of cells over it", () => {
  const drawing = `
== Co płacimy
kurierzy | 9,8 tys. zł/mies.
hosting sklepu | 1 900 zł rocznie`;
  expect(found(drawing).get("it")?.perMonth).toBeCloseTo(1900 / 12);
  expect(found(drawing).get("delivery")?.perMonth).toBe(9800);
});

test("letters that number staff or abbreviate names tell no language", () => {
  const staff = Array.from({ length: 8 }, (_, at) => `E-0${at} | Alvarez, E | ${40000 + at}`);
  expect(
    found(`== Payroll\nCode | Who | Annual salary\n${staff.join("\n")}\nTotal | | 320028`).has("labor"),
  ).toBe(true);
});

test("a column of units beside dates leaves them the headers of their columns", () => {
  const drawing = `
== Assumptions
Dec-YE | Unit | @2024-12-31 | @2025-12-31
Occupancy costs | $ | 24000 | 25200`;
  expect(found(drawing).get("facility")).toMatchObject({ address: "C2", period: "year" });
});

test("a month without a number is nothing where the total says so, and else leaves doubt", () => {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const row = (label: string, of: (month: number) => number | string, total: number | string): string =>
    [label, ...months.map((_, at) => of(at)), total].join(" | ");
  const costs = (total: number | string): string =>
    [
      "== Costs",
      row("", (at) => months[at] ?? "", "Total"),
      row("Rent", () => 1000, 12000),
      row("Accounting", (at) => (at === 2 ? 1200 : ""), total),
    ].join("\n");
  expect(found(costs(1200)).get("finance_admin")?.perMonth).toBe(100);
  expect(found(costs("")).get("finance_admin")?.confidence).toBeLessThan(0.9);
});

test("targets and what came back are never sure", () => {
  for (const drawing of [
    "== Targets\nKPI targets 2026\nOrders per month | 3000\nRevenue per month | 240000",
    "== Zwroty 08.2025\nPowód | Liczba | Koszt dostawy\nUszkodzenie | 14 | 210\nRazem | 14 | 210",
  ])
    for (const { confidence } of recognise(drawBook(drawing))) expect(confidence).toBeLessThan(0.9);
});

test("a size beside amounts keeps its unit, whatever currency heads the column", () => {
  const drawing = `
== Overview
Company | Wren | | Currency | GBP
Rent / month | 3,400 | | Warehouse sq ft | 5,200
Wages / month | 14,800 | | Staff (FTE) | 6.5
Orders / month | 2,150 | | Items / order | 2.2`;
  expect(at(drawing, "facility")).toBe("B2");
  expect(found(drawing).get("storage_space")).toMatchObject({ address: "E2", unit: "sq ft" });
  expect(at(drawing, "staff")).toBe("E3");
  expect(at(drawing, "labor")).toBe("B3");
  expect(at(drawing, "items_per_order")).toBe("E4");
});
