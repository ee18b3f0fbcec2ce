// Further drawn workbooks: order lists, defined names, tables, ledgers, odd layouts, both languages. Invented stores.
import type { DrawnCase } from "../support/drawnCase";

const at = (sheet: string, figure: string, address: string, range?: string) => ({
  figure,
  sheet,
  address,
  ...(range ? { also_right: [{ sheet, range }] } : {}),
});

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Orders of one month, one row each. */
const shopifyOrders = Array.from(
  { length: 60 },
  (_, n) =>
    `#${1200 + n} | @2025-03-${twoDigits(1 + (n % 30))} | paid | fulfilled | ${(30 + ((n * 7) % 90)).toFixed(2)} | 4.95 | ${(34.95 + ((n * 7) % 90)).toFixed(2)} | Standard Delivery`,
).join("\n");

const allegroOrders = Array.from(
  { length: 36 },
  (_, n) =>
    `ZAM/${2000 + n} | @2024-${twoDigits(1 + Math.floor(n / 3))}-${twoDigits(3 + ((n * 5) % 24))} | klient${n} | "${80 + ((n * 13) % 140)},50 zł | 12.99 | InPost`,
).join("\n");

export const more: DrawnCase[] = [
  {
    id: "en shop export, one row an order, one month",
    drawing: `
== orders_export
Name | Created at | Financial Status | Fulfillment Status | Subtotal | Shipping | Total | Shipping Method
${shopifyOrders}
`,
    expected: [at("orders_export", "orders", "A2:A61"), at("orders_export", "revenue", "G2:G61", "E2:G61")],
    traps: [{ sheet: "orders_export", address: "F2:F61" }],
  },
  {
    id: "pl lista zamówień za rok, kwoty jako tekst",
    drawing: `
== Zamówienia 2024
Eksport zamówień
Nr zamówienia | Data zamówienia | Kupujący | Wartość | Koszt dostawy | Metoda
${allegroOrders}
`,
    expected: [at("Zamówienia 2024", "orders", "A3:A38"), at("Zamówienia 2024", "revenue", "D3:D38")],
    traps: [{ sheet: "Zamówienia 2024", address: "E3:E38" }],
  },
  {
    id: "en purchase orders are no orders",
    drawing: `
== Purchase orders
PO number | Supplier | Order date | ETA | Amount
PO-1 | Acme | @2025-01-04 | @2025-02-01 | 4200
PO-2 | Acme | @2025-01-09 | @2025-02-01 | 1800
PO-3 | Bolt | @2025-01-15 | @2025-02-11 | 960
PO-4 | Bolt | @2025-01-19 | @2025-02-13 | 2210
PO-5 | Coil | @2025-01-22 | @2025-02-18 | 3105
PO-6 | Coil | @2025-01-25 | @2025-02-20 | 730
PO-7 | Acme | @2025-01-27 | @2025-02-22 | 1490
PO-8 | Acme | @2025-01-28 | @2025-02-24 | 2680
PO-9 | Bolt | @2025-01-30 | @2025-02-26 | 3300
Open orders | | | | 4
Back orders | | | | 2
Reorder point | | | | 120
Delivery time (days) | | | | 14
Total | | | | 20475
`,
    expected: [],
    traps: [
      { sheet: "Purchase orders", address: "E11" },
      { sheet: "Purchase orders", address: "E12" },
      { sheet: "Purchase orders", address: "E14" },
    ],
  },
  {
    id: "en defined names beat labels",
    drawing: `
== Inputs
Assumption | Value
Volume | 2150
Site | 6400 {"$"#,##0}
Team cost | 18900 {"$"#,##0}
Parcels out | 13700 {"$"#,##0}
`,
    names: [
      { name: "OrdersPerMonth", sheet: "Inputs", address: "B2" },
      { name: "Monthly_Rent", sheet: "Inputs", address: "B3" },
      { name: "MonthlyPayroll", sheet: "Inputs", address: "B4" },
      { name: "shipping_cost_monthly", sheet: "Inputs", address: "B5" },
    ],
    expected: [
      at("Inputs", "orders", "B2"),
      at("Inputs", "facility", "B3"),
      at("Inputs", "labor", "B4"),
      at("Inputs", "delivery", "B5"),
    ],
  },
  {
    id: "en Excel table of costs with totals row",
    drawing: `
== Costs
 | Month | Rent | Wages | Carrier | Ads | Apps
 | Jan | 2000 | 8000 | 3100 | 2500 | 240
 | Feb | 2000 | 8000 | 3000 | 2400 | 240
 | Mar | 2000 | 8200 | 3350 | 2700 | 260
 | Total | 6000 | 24200 | 9450 | 7600 | 740
`,
    tables: [{ name: "CostTable", sheet: "Costs", address: "B1:G5", hasHeader: true, hasTotals: true }],
    expected: [
      at("Costs", "facility", "C2:C4", "C2:C4"),
      at("Costs", "labor", "D2:D4", "D2:D4"),
      at("Costs", "delivery", "E2:E4", "E2:E4"),
      at("Costs", "marketing", "F2:F4", "F2:F4"),
      at("Costs", "it", "G2:G4", "G2:G4"),
    ],
  },
  {
    id: "pl koszty w kolumnach, lata w wierszach",
    drawing: `
== Dane
Rok | Przychody | Liczba zamówień | Wynagrodzenia | Najem | Wysyłka | Reklama | Marża %
2021 | 812000 | 7100 | 142000 | 48000 | 99000 | 61000 | 0.31
2022 | 934000 | 8050 | 156000 | 51000 | 113000 | 70000 | 0.3
2023 | 1046000 | 8930 | 171000 | 54000 | 127000 | 79000 | 0.32
`,
    expected: [
      at("Dane", "revenue", "B4", "B2:B4"),
      at("Dane", "orders", "C4", "C2:C4"),
      at("Dane", "labor", "D4", "D2:D4"),
      at("Dane", "facility", "E4", "E2:E4"),
      at("Dane", "delivery", "F4", "F2:F4"),
      at("Dane", "marketing", "G4", "G2:G4"),
    ],
    traps: [{ sheet: "Dane", address: "A4" }],
  },
  {
    id: "en agency and accountant offers beside own costs",
    drawing: `
== Agency proposal
BrightClick Digital - Proposal
Deliverable | Monthly fee
PPC management | 1200
SEO retainer | 900
Content | 450
Total monthly retainer | 2550
Setup fee (one-off) | 800
== Accountant quote
Ledger & Co. - accounting quote
Bookkeeping | $250 / month
Payroll filing | $60 / month
Total per month | $310
== P&L
Month: April 2025
Sales | $61,400
Google Ads | $5,200
In-house marketing salary | $3,900
Bookkeeper (part-time) | $900
Rent | $2,450
Shipping | $6,730
`,
    expected: [
      at("Agency proposal", "quote_marketing", "B6"),
      at("Accountant quote", "quote_finance_admin", "B4"),
      at("P&L", "revenue", "B2"),
      at("P&L", "marketing", "B3"),
      at("P&L", "labor", "B4"),
      at("P&L", "finance_admin", "B5"),
      at("P&L", "facility", "B6"),
      at("P&L", "delivery", "B7"),
    ],
    traps: [
      { sheet: "Agency proposal", address: "B7" },
      { sheet: "Agency proposal", address: "B3" },
    ],
  },
  {
    id: "pl plan kwartalny z sumą roczną",
    drawing: `
== Plan 2025
Plan finansowy sklepu 2025 (PLN netto)
Pozycja | I kw. | II kw. | III kw. | IV kw. | Rok 2025
Sprzedaż | 420000 | 395000 | 410000 | 690000 | 1915000
Koszt zakupu towaru | 231000 | 217000 | 225000 | 379000 | 1052000
Wynagrodzenia z narzutami | 78000 | 78000 | 78000 | 86000 | 320000
Czynsz i media | 27000 | 24000 | 23500 | 28000 | 102500
Koszty wysyłki | 50400 | 47400 | 49200 | 82800 | 229800
Opakowania | 7600 | 7100 | 7400 | 12400 | 34500
Reklama i marketing | 37800 | 35600 | 36900 | 62100 | 172400
Obsługa księgowa | 5400 | 5400 | 5400 | 5400 | 21600
Oprogramowanie i hosting | 4200 | 4200 | 4200 | 4200 | 16800
Prowizje Allegro | 21000 | 19750 | 20500 | 34500 | 95750
Zamówienia (szt.) | 3300 | 3100 | 3220 | 5400 | 15020
`,
    expected: [
      at("Plan 2025", "revenue", "F3", "B3:F3"),
      at("Plan 2025", "labor", "F5", "B5:F5"),
      at("Plan 2025", "facility", "F6", "B6:F6"),
      at("Plan 2025", "delivery", "F7", "B7:F7"),
      at("Plan 2025", "supplies", "F8", "B8:F8"),
      at("Plan 2025", "marketing", "F9", "B9:F9"),
      at("Plan 2025", "finance_admin", "F10", "B10:F10"),
      at("Plan 2025", "it", "F11", "B11:F11"),
      at("Plan 2025", "orders", "F13", "B13:F13"),
    ],
    traps: [{ sheet: "Plan 2025", address: "F4" }],
  },
  {
    id: "en scenario sheets and hidden backup",
    drawing: `
== Summary
Metric | Base case | Best case | Worst case
Monthly orders | 3200 | 4100 | 2500
Monthly fulfillment labor ($) | 14200 | 17000 | 12100
Monthly warehouse rent ($) | 6100 | 6100 | 6100
Monthly postage ($) | 22400 | 28700 | 17500
== (hidden) Backup 2022
Monthly orders | 1800
Monthly warehouse rent ($) | 4100
`,
    expected: [
      at("Summary", "orders", "B2"),
      at("Summary", "labor", "B3"),
      at("Summary", "facility", "B4"),
      at("Summary", "delivery", "B5"),
    ],
    traps: [
      { sheet: "Summary", address: "C2" },
      { sheet: "Summary", address: "D2" },
      { sheet: "Backup 2022", address: "B1" },
    ],
  },
  {
    id: "en costs per order only are no monthly totals",
    drawing: `
== Unit economics
Per order
Average order value | 64.5
Product cost per order | 28.1
Shipping cost per order | 7.35
Packaging per order | 1.1
Payment fee per order | 2.1
Marketing cost per order (CAC) | 9.8
Contribution per order | 16.05
`,
    expected: [],
    ambiguous: [
      { sheet: "Unit economics", address: "B4" },
      { sheet: "Unit economics", address: "B5" },
    ],
    traps: [
      { sheet: "Unit economics", address: "B2" },
      { sheet: "Unit economics", address: "B7" },
      { sheet: "Unit economics", address: "B8" },
    ],
  },
  {
    id: "pl arkusz właścicielki, wszystko w dwóch kolumnach obok siebie",
    drawing: `
== Arkusz1
SKLEP – koszty/miesiąc |  |  | Sprzedaż/miesiąc |
czynsz | 3 400 zł | | zamówienia | 640
prąd + woda | 520 zł | | obrót | 83 200 zł
pensje (2 os.) | 11 900 zł | | śr. koszyk | 130 zł
ZUS | 2 350 zł | | zwroty | 5%
paczki - InPost | 8 100 zł | |
kartony i folia | 1 050 zł | |
FB + Google | 6 000 zł | |
Shoper | 299 zł | |
księgowa | 600 zł | |
`,
    expected: [
      {
        figure: "facility",
        sheet: "Arkusz1",
        address: "B2",
        components: [{ address: "B2" }, { address: "B3" }],
      },
      {
        figure: "labor",
        sheet: "Arkusz1",
        address: "B4",
        components: [{ address: "B4" }, { address: "B5" }],
      },
      at("Arkusz1", "delivery", "B6"),
      at("Arkusz1", "supplies", "B7"),
      at("Arkusz1", "it", "B9"),
      at("Arkusz1", "finance_admin", "B10"),
      at("Arkusz1", "orders", "E2"),
      at("Arkusz1", "revenue", "E3"),
    ],
    ambiguous: [{ sheet: "Arkusz1", address: "B8" }],
    traps: [
      { sheet: "Arkusz1", address: "E4" },
      { sheet: "Arkusz1", address: "E5" },
    ],
  },
  {
    id: "en cash flow with opening balances and loan",
    drawing: `
== Cash flow
 | Jan-25 | Feb-25 | Mar-25 | Apr-25 | May-25 | Jun-25
Opening balance | 12000 | 14310 | 15980 | 18240 | 20110 | 22390
Cash in
Receipts from customers | 48200 | 47100 | 51900 | 50300 | 52800 | 51700
Loan received | 0 | 0 | 0 | 0 | 0 | 0
Cash out
Suppliers | 21400 | 20900 | 23100 | 22400 | 23500 | 23000
Payroll | 9800 | 9800 | 9900 | 9900 | 10000 | 10000
Rent | 3100 | 3100 | 3100 | 3100 | 3100 | 3100
Carriers | 6100 | 5950 | 6560 | 6360 | 6680 | 6540
Advertising | 4300 | 4200 | 4600 | 4500 | 4700 | 4600
Software | 390 | 390 | 390 | 390 | 390 | 390
Tax | 800 | 1090 | 1990 | 1780 | 2150 | 1900
Closing balance | 14310 | 15980 | 18240 | 20110 | 22390 | 24560
`,
    expected: [
      at("Cash flow", "labor", "B8:G8", "B8:G8"),
      at("Cash flow", "facility", "B9:G9", "B9:G9"),
      at("Cash flow", "delivery", "B10:G10", "B10:G10"),
      at("Cash flow", "marketing", "B11:G11", "B11:G11"),
      at("Cash flow", "it", "B12:G12", "B12:G12"),
    ],
    ambiguous: [{ sheet: "Cash flow", address: "B4:G4" }],
    traps: [{ sheet: "Cash flow", address: "B7:G7" }],
  },
  {
    id: "en balance sheet and ratios hold no running costs",
    drawing: `
== Balance sheet
 | 2024 | 2023
Inventory | 64100 | 58200
Accounts receivable | 9100 | 8700
Prepaid rent | 2400 | 2400
Office equipment | 11800 | 9900
Wages payable | 3900 | 3600
Deferred revenue | 1200 | 900
Rent deposit | 7200 | 7200
== Ratios
 | 2024 | 2023
Inventory turnover | 3.4 | 3.1
Revenue growth | 0.12 | 0.09
Marketing as % of revenue | 0.11 | 0.1
Labor cost ratio | 0.19 | 0.2
Revenue per employee | 101000 | 98000
Orders per day | 46 | 41
`,
    expected: [],
    ambiguous: [{ sheet: "Ratios", address: "B7" }],
    traps: [
      { sheet: "Balance sheet", address: "B4" },
      { sheet: "Balance sheet", address: "B6" },
      { sheet: "Balance sheet", address: "B7" },
      { sheet: "Balance sheet", address: "B8" },
      { sheet: "Ratios", address: "B2" },
      { sheet: "Ratios", address: "B3" },
      { sheet: "Ratios", address: "B5" },
      { sheet: "Ratios", address: "B6" },
    ],
  },
  {
    id: "pl budżet z kategoriami i sumami częściowymi",
    drawing: `
== Budżet
BUDŻET MIESIĘCZNY – marzec 2025
Kategoria | Kwota (zł)
LOKAL
Czynsz | 4800
Media | 950
Ochrona | 200
Razem lokal | 5950
LUDZIE
Pensje netto | 14200
ZUS + podatek | 6900
Razem ludzie | 21100
LOGISTYKA
Kurierzy | 11200
Materiały do pakowania | 1740
Razem logistyka | 12940
MARKETING
Google Ads | 4200
Meta Ads | 3100
Agencja SEO | 1800
Razem marketing | 9100
ADMINISTRACJA
Księgowość | 900
Prawnik | 300
Razem administracja | 1200
RAZEM KOSZTY | 50290
`,
    expected: [
      at("Budżet", "facility", "B7"),
      {
        figure: "labor",
        sheet: "Budżet",
        address: "B11",
        components: [{ address: "B9" }, { address: "B10" }],
        also_right: [{ sheet: "Budżet", range: "B11" }],
      },
      at("Budżet", "delivery", "B13"),
      at("Budżet", "supplies", "B14"),
      at("Budżet", "marketing", "B20"),
      at("Budżet", "finance_admin", "B24"),
    ],
    ambiguous: [
      { sheet: "Budżet", address: "B15" },
      { sheet: "Budżet", address: "B19" },
    ],
    traps: [{ sheet: "Budżet", address: "B25" }],
  },
  {
    id: "de German accounts stay silent",
    drawing: `
== GuV
Gewinn- und Verlustrechnung für das Jahr 2024
Umsatz mit der Ware | 512000
Miete und Nebenkosten | 36000
Löhne und Gehälter der Mitarbeiter | 98000
Marketing | 41000
Hosting und Software | 7200
Kosten von Versand und Verpackung | 61000
Summe der Ausgaben | 243200
`,
    expected: [],
    traps: [{ sheet: "GuV", address: "B5" }],
  },
  {
    id: "en metrics by channel with total column",
    drawing: `
== Channels FY2024
Channel | Own site | Amazon | eBay | Total
Orders | 9100 | 5200 | 1400 | 15700
Net revenue | 512000 | 241000 | 58000 | 811000
Ad spend | 61000 | 33000 | 2000 | 96000
Shipping costs | 64000 | 39000 | 9800 | 112800
Conversion rate | 0.024 | 0.11 | 0.05 | 0.04
`,
    expected: [
      at("Channels FY2024", "orders", "E2"),
      at("Channels FY2024", "revenue", "E3"),
      at("Channels FY2024", "marketing", "E4"),
      at("Channels FY2024", "delivery", "E5"),
    ],
    traps: [
      { sheet: "Channels FY2024", address: "B2" },
      { sheet: "Channels FY2024", address: "E6" },
    ],
  },
  {
    id: "en ledger of payments by category over a quarter",
    drawing: `
== Expenses
Date | Category | Description | Amount
@2025-01-03 | Rent | January | 2000
@2025-01-10 | Shipping | UPS | 830
@2025-01-20 | Shipping | UPS | 640
@2025-01-31 | Wages | Jan | 5200
@2025-02-03 | Rent | February | 2000
@2025-02-12 | Shipping | UPS | 910
@2025-02-28 | Wages | Feb | 5300
@2025-03-03 | Rent | March | 2000
@2025-03-15 | Marketing | FB | 700
@2025-03-31 | Wages | Mar | 5300
`,
    expected: [
      at("Expenses", "facility", "D2,D6,D9"),
      at("Expenses", "labor", "D5,D8,D11"),
      at("Expenses", "delivery", "D3,D4,D7"),
      at("Expenses", "marketing", "D10"),
    ],
  },
  {
    id: "pl arkusz na miesiąc: najnowszy wygrywa",
    drawing: `
== styczeń 2025
Czynsz | 4000 zł
Wynagrodzenia | 15000 zł
Zamówienia | 810
== luty 2025
Czynsz | 4000 zł
Wynagrodzenia | 15400 zł
Zamówienia | 790
== marzec 2025
Czynsz | 4100 zł
Wynagrodzenia | 15200 zł
Zamówienia | 920
`,
    expected: [
      { figure: "orders", sheet: "marzec 2025", address: "B3" },
      { figure: "facility", sheet: "marzec 2025", address: "B1" },
      { figure: "labor", sheet: "marzec 2025", address: "B2" },
    ],
  },
  {
    id: "en an invoice, a survey and working hours are no costs of the store",
    drawing: `
== Invoice
INVOICE
Invoice number | 10023
Date | @2025-04-01
Description | Qty | Unit price | Amount
Shipping boxes | 500 | 0.8 | 400
Delivery | 1 | 35 | 35
Total | | | 435
== Survey
Question | Q1 | Q2 | Q3 | Q4
Delivery | 4.2 | 4.1 | 4.5 | 4.4
Customer service | 3.9 | 4.0 | 4.2 | 4.3
== Hours
Department | Jan | Feb | Mar
Marketing | 160 | 152 | 168
Customer service | 320 | 304 | 336
`,
    expected: [],
    ambiguous: [
      { sheet: "Invoice", address: "D5" },
      { sheet: "Survey", address: "B2:E2" },
      { sheet: "Hours", address: "B2:D2" },
      { sheet: "Hours", address: "B3:D3" },
    ],
    traps: [
      { sheet: "Invoice", address: "D6" },
      { sheet: "Survey", address: "B2:E2" },
      { sheet: "Hours", address: "B2:D2" },
    ],
  },
];
