// Workbooks in the shape of widespread templates and exports: accounting packages, bank plans, budgets. Invented numbers.
import type { DrawnCase } from "../support/drawnCase";

const at = (sheet: string, figure: string, address: string, range?: string) => ({
  figure,
  sheet,
  address,
  ...(range ? { also_right: [{ sheet, range }] } : {}),
});

export const templates: DrawnCase[] = [
  {
    id: "en accounting package export, one total column",
    drawing: `
== Profit and Loss
Willow & Wool LLC
Profit and Loss
January - December 2024
 | Total
Income |
Sales of Product Income | 486210.55
Shipping Income | 21033.1
Discounts given | -8120.4
Total Income | 499123.25
Cost of Goods Sold |
Cost of Goods Sold | 201440.2
Freight In | 9012.44
Total Cost of Goods Sold | 210452.64
Gross Profit | 288670.61
Expenses |
Advertising & Marketing | 51230.8
Bank Charges & Fees | 612.35
Contractors | 12400
Insurance | 3210
Legal & Professional Services | 4850
Merchant Processing Fees | 14320.77
Office Supplies & Software | 6921.14
Payroll Expenses |
Taxes | 7012.9
Wages | 88410
Total Payroll Expenses | 95422.9
Rent & Lease | 31200
Shipping, Freight & Delivery | 68210.45
Shipping Supplies | 11240.9
Utilities | 4688.2
Total Expenses | 304306.51
Net Operating Income | -15635.9
Net Income | -15635.9
`,
    expected: [
      at("Profit and Loss", "revenue", "B9", "B6:B9"),
      at("Profit and Loss", "gross_profit", "B14"),
      at("Profit and Loss", "marketing", "B16"),
      at("Profit and Loss", "labor", "B26"),
      {
        figure: "facility",
        sheet: "Profit and Loss",
        address: "B27",
        components: [{ address: "B27" }, { address: "B30" }],
      },
      at("Profit and Loss", "delivery", "B28"),
      at("Profit and Loss", "supplies", "B29"),
    ],
    ambiguous: [
      { sheet: "Profit and Loss", address: "B22" },
      { sheet: "Profit and Loss", address: "B17,B20" },
      { sheet: "Profit and Loss", address: "B20" },
      { sheet: "Profit and Loss", address: "B17,B19:B20" },
    ],
    traps: [
      { sheet: "Profit and Loss", address: "B12" },
      { sheet: "Profit and Loss", address: "B24" },
      { sheet: "Profit and Loss", address: "B31" },
    ],
  },
  {
    id: "en twelve-month bank plan",
    drawing: `
== 12-month P&L
Twelve-month profit and loss projection
 | Ind. % | Mar-25 | % | Apr-25 | % | May-25 | %
Revenue (Sales) | 
Category 1 | | 21000 | 0.7 | 22000 | 0.71 | 23500 | 0.71
Category 2 | | 9000 | 0.3 | 9100 | 0.29 | 9600 | 0.29
Total Revenue (Sales) | 1 | 30000 | 1 | 31100 | 1 | 33100 | 1
Cost of Sales |
Total Cost of Sales | 0.45 | 13500 | 0.45 | 14000 | 0.45 | 14900 | 0.45
Gross Profit | 0.55 | 16500 | 0.55 | 17100 | 0.55 | 18200 | 0.55
Expenses |
Salary expenses | 0.2 | 6000 | 0.2 | 6000 | 0.193 | 6000 | 0.181
Payroll expenses | 0.02 | 700 | 0.023 | 700 | 0.023 | 700 | 0.021
Supplies (office and operating) | | 350 | 0.012 | 350 | 0.011 | 380 | 0.011
Repairs and maintenance | | 100 | 0.003 | 100 | 0.003 | 100 | 0.003
Advertising | | 2400 | 0.08 | 2500 | 0.08 | 2600 | 0.079
Car, delivery and travel | | 400 | 0.013 | 400 | 0.013 | 400 | 0.012
Accounting and legal | | 300 | 0.01 | 300 | 0.01 | 300 | 0.009
Rent | | 1800 | 0.06 | 1800 | 0.058 | 1800 | 0.054
Telephone | | 90 | 0.003 | 90 | 0.003 | 90 | 0.003
Utilities | | 210 | 0.007 | 200 | 0.006 | 190 | 0.006
Insurance | | 150 | 0.005 | 150 | 0.005 | 150 | 0.005
Total Expenses | | 12500 | 0.417 | 12590 | 0.405 | 12710 | 0.384
`,
    expected: [
      at("12-month P&L", "revenue", "C6,E6,G6"),
      at("12-month P&L", "gross_profit", "C9,E9,G9"),
      {
        figure: "labor",
        sheet: "12-month P&L",
        address: "C11,E11,G11",
        components: [{ address: "C11:C12" }, { address: "E11:E12" }, { address: "G11:G12" }],
      },
      at("12-month P&L", "marketing", "C15,E15,G15"),
      {
        figure: "facility",
        sheet: "12-month P&L",
        address: "C18,E18,G18",
        components: [
          { address: "C18" },
          { address: "C20" },
          { address: "C14" },
          { address: "E18" },
          { address: "E20" },
          { address: "E14" },
          { address: "G18" },
          { address: "G20" },
          { address: "G14" },
        ],
      },
      {
        figure: "finance_admin",
        sheet: "12-month P&L",
        address: "C17,E17,G17",
        components: [
          { address: "C17" },
          { address: "C21" },
          { address: "E17" },
          { address: "E21" },
          { address: "G17" },
          { address: "G21" },
        ],
      },
    ],
    ambiguous: [
      { sheet: "12-month P&L", address: "C13,E13,G13" },
      { sheet: "12-month P&L", address: "C16,E16,G16" },
    ],
    traps: [
      { sheet: "12-month P&L", address: "B11" },
      { sheet: "12-month P&L", address: "D11" },
    ],
  },
  {
    id: "pl księga przychodów i rozchodów, miesiące w wierszach",
    drawing: `
== KPiR 2024
Podsumowanie KPiR
Miesiąc | Wartość sprzedanych towarów i usług | Pozostałe przychody | Razem przychód | Zakup towarów handlowych | Koszty uboczne zakupu | Wynagrodzenia w gotówce i w naturze | Pozostałe wydatki | Razem wydatki
styczeń | 61200 | 0 | 61200 | 33100 | 1100 | 9200 | 11800 | 21000
luty | 58900 | 120 | 59020 | 31800 | 1050 | 9200 | 11400 | 20600
marzec | 64100 | 0 | 64100 | 34600 | 1150 | 9200 | 12100 | 21300
kwiecień | 60300 | 0 | 60300 | 32500 | 1080 | 9400 | 11700 | 21100
maj | 66800 | 300 | 67100 | 36100 | 1200 | 9400 | 12600 | 22000
czerwiec | 57200 | 0 | 57200 | 30900 | 1020 | 9400 | 11100 | 20500
lipiec | 55800 | 0 | 55800 | 30100 | 1000 | 9400 | 10900 | 20300
sierpień | 59400 | 0 | 59400 | 32100 | 1060 | 9400 | 11500 | 20900
wrzesień | 71200 | 0 | 71200 | 38400 | 1280 | 9400 | 13200 | 22600
październik | 80100 | 0 | 80100 | 43200 | 1440 | 9800 | 14500 | 24300
listopad | 112300 | 0 | 112300 | 60600 | 2010 | 11200 | 19800 | 31000
grudzień | 131900 | 210 | 132110 | 71200 | 2370 | 12100 | 22900 | 35000
RAZEM | 879200 | 630 | 879830 | 474600 | 15760 | 117700 | 163500 | 281200
`,
    expected: [at("KPiR 2024", "revenue", "D15", "B3:D15"), at("KPiR 2024", "labor", "G15", "G3:G15")],
    traps: [
      { sheet: "KPiR 2024", address: "C15" },
      { sheet: "KPiR 2024", address: "E15" },
    ],
  },
  {
    id: "en department budget with personnel block",
    drawing: `
== FY26 Budget
Operating budget FY2026 ($)
Category | Q1 | Q2 | Q3 | Q4 | FY26
PERSONNEL
Salaries | 61000 | 61000 | 63000 | 63000 | 248000
Benefits | 9100 | 9100 | 9400 | 9400 | 37000
Subtotal personnel | 70100 | 70100 | 72400 | 72400 | 285000
OFFICE & WAREHOUSE
Rent | 15000 | 15000 | 15000 | 15000 | 60000
Utilities | 1900 | 1500 | 1400 | 1800 | 6600
Cleaning | 600 | 600 | 600 | 600 | 2400
Subtotal office & warehouse | 17500 | 17100 | 17000 | 17400 | 69000
MARKETING
Advertising | 21000 | 22000 | 24000 | 36000 | 103000
Influencers | 4000 | 4000 | 4000 | 6000 | 18000
Subtotal marketing | 25000 | 26000 | 28000 | 42000 | 121000
SHIPPING
Outbound parcels | 38000 | 39500 | 41000 | 66000 | 184500
Boxes & mailers | 4200 | 4300 | 4500 | 7200 | 20200
IT
Shopify Plus | 6900 | 6900 | 6900 | 6900 | 27600
Other SaaS | 2100 | 2100 | 2100 | 2100 | 8400
Subtotal IT | 9000 | 9000 | 9000 | 9000 | 36000
TOTAL | 163800 | 166000 | 171900 | 214000 | 715700
`,
    expected: [
      at("FY26 Budget", "labor", "F6", "B6:F6"),
      at("FY26 Budget", "facility", "F11", "B11:F11"),
      at("FY26 Budget", "marketing", "F15", "B15:F15"),
      at("FY26 Budget", "delivery", "F17", "B17:F17"),
      at("FY26 Budget", "supplies", "F18", "B18:F18"),
      at("FY26 Budget", "it", "F22", "B22:F22"),
    ],
    traps: [{ sheet: "FY26 Budget", address: "F23" }],
  },
  {
    id: "en sales register by product, no orders",
    drawing: `
== Sales
Date | Product | Region | Units | Unit price | Sales | Commission
@2025-01-03 | Lamp | North | 4 | 45 | 180 | 9
@2025-01-05 | Lamp | South | 2 | 45 | 90 | 4.5
@2025-01-09 | Vase | North | 7 | 22 | 154 | 7.7
@2025-01-12 | Vase | West | 3 | 22 | 66 | 3.3
@2025-01-15 | Rug | West | 1 | 210 | 210 | 10.5
@2025-01-18 | Rug | North | 2 | 210 | 420 | 21
@2025-01-22 | Lamp | East | 5 | 45 | 225 | 11.25
@2025-01-25 | Vase | East | 6 | 22 | 132 | 6.6
@2025-01-29 | Lamp | North | 3 | 45 | 135 | 6.75
`,
    expected: [at("Sales", "revenue", "F2:F10")],
    traps: [
      { sheet: "Sales", address: "E2:E10" },
      { sheet: "Sales", address: "F2" },
    ],
  },
  {
    id: "pl zestawienie dla właściciela: etykiety z dwukropkami i jednostkami po prawej",
    drawing: `
== Podsumowanie
Podsumowanie miesiąca: marzec 2025
Liczba zamówień: | 1 284 | szt.
Przychód netto: | 187 450,20 | zł
Koszt towaru: | 98 230,00 | zł
Marża handlowa: | 89 220,20 | zł
 |
Koszty:
- czynsz za magazyn: | 6 800,00 | zł
- energia i ogrzewanie: | 1 120,00 | zł
- wynagrodzenia z ZUS: | 22 340,00 | zł
- opakowania: | 2 870,40 | zł
- wysyłka (InPost, DPD): | 15 980,10 | zł
- reklama: | 11 200,00 | zł
- księgowość: | 1 200,00 | zł
- hosting i oprogramowanie: | 980,00 | zł
Koszt na zamówienie: | 48,67 | zł
Średnia waga paczki: | 1,8 | kg
Produktów w zamówieniu: | 2,1 | szt.
`,
    expected: [
      at("Podsumowanie", "orders", "B2"),
      at("Podsumowanie", "revenue", "B3"),
      at("Podsumowanie", "gross_profit", "B5"),
      {
        figure: "facility",
        sheet: "Podsumowanie",
        address: "B8",
        components: [{ address: "B8" }, { address: "B9" }],
      },
      at("Podsumowanie", "labor", "B10"),
      at("Podsumowanie", "supplies", "B11"),
      at("Podsumowanie", "delivery", "B12"),
      at("Podsumowanie", "marketing", "B13"),
      at("Podsumowanie", "finance_admin", "B14"),
      at("Podsumowanie", "it", "B15"),
      at("Podsumowanie", "parcel_weight", "B17"),
      at("Podsumowanie", "items_per_order", "B18"),
    ],
    traps: [
      { sheet: "Podsumowanie", address: "B4" },
      { sheet: "Podsumowanie", address: "B16" },
    ],
  },
  {
    id: "en startup worksheet: one-off and monthly side by side",
    drawing: `
== Worksheet
Start-up expenses worksheet
Expense | One-time | Monthly
Rent (incl. deposit) | 6000 | 2000
Equipment | 8500 |
Payroll | | 7400
Marketing and advertising | 2500 | 1800
Website | 4000 | 250
Packaging supplies | 900 | 600
Shipping | | 3900
Professional fees (legal, accounting) | 1800 | 350
`,
    expected: [
      at("Worksheet", "facility", "C3"),
      at("Worksheet", "labor", "C5"),
      at("Worksheet", "marketing", "C6"),
      at("Worksheet", "it", "C7"),
      at("Worksheet", "supplies", "C8"),
      at("Worksheet", "delivery", "C9"),
      at("Worksheet", "finance_admin", "C10"),
    ],
    traps: [
      { sheet: "Worksheet", address: "B3" },
      { sheet: "Worksheet", address: "B6" },
      { sheet: "Worksheet", address: "B8" },
    ],
  },
  {
    id: "en staff plan with head counts and pay",
    drawing: `
== Headcount
Role | FTE | Annual salary | Total
Warehouse associate | 4 | 34000 | 136000
Customer support | 2 | 38000 | 76000
Marketing manager | 1 | 62000 | 62000
Operations lead | 1 | 58000 | 58000
Total | 8 | | 332000
`,
    expected: [at("Headcount", "staff", "B6")],
    ambiguous: [{ sheet: "Headcount", address: "C2:C5" }],
    traps: [
      { sheet: "Headcount", address: "C6" },
      { sheet: "Headcount", address: "D3" },
      { sheet: "Headcount", address: "B3" },
    ],
  },
  {
    id: "pl porównanie ofert dwóch operatorów",
    drawing: `
== Oferty 3PL
Porównanie ofert operatorów logistycznych
Pozycja | MagExpert | LogiPol
Składowanie (zł/mies.) | 3100 | 2900
Kompletacja (zł/mies.) | 8200 | 8800
Wysyłka (zł/mies.) | 16800 | 16100
Obsługa zwrotów (zł/mies.) | 900 | 1050
Razem (zł/mies.) | 29000 | 28850
Wdrożenie (jednorazowo) | 4000 | 6500
`,
    expected: [at("Oferty 3PL", "quote_fulfillment", "B7", "B7:C7")],
    traps: [
      { sheet: "Oferty 3PL", address: "B5" },
      { sheet: "Oferty 3PL", address: "B8" },
    ],
  },
  {
    id: "en dashboards repeat figures of the data sheet",
    drawing: `
== Dashboard
Key figures 2024
Total orders | = 21450
Total revenue | = 1320000 {"$"#,##0}
Revenue per order | = 61.5 {"$"0.00}
Fulfillment cost per order | = 9.4 {"$"0.00}
== Data 2024
Month | Orders | Revenue | Warehouse rent | Warehouse payroll | Outbound shipping | Packaging
Jan | 1500 | 92000 | 5200 | 13100 | 11200 | 1600
Feb | 1480 | 90500 | 5200 | 13100 | 11050 | 1580
Mar | 1610 | 98800 | 5200 | 13400 | 12000 | 1710
Apr | 1590 | 97500 | 5200 | 13400 | 11850 | 1690
May | 1680 | 103000 | 5200 | 13400 | 12500 | 1790
Jun | 1600 | 98200 | 5200 | 13400 | 11900 | 1700
Jul | 1520 | 93100 | 5200 | 13400 | 11300 | 1620
Aug | 1560 | 95600 | 5200 | 13400 | 11600 | 1660
Sep | 1750 | 107500 | 5200 | 13900 | 13000 | 1860
Oct | 1940 | 119300 | 5200 | 13900 | 14400 | 2060
Nov | 2560 | 157900 | 5200 | 15600 | 19000 | 2720
Dec | 2660 | 166600 | 5200 | 16100 | 19800 | 2830
Total | 21450 | 1320000 | 62400 | 166100 | 159600 | 22820
`,
    expected: [
      {
        figure: "orders",
        sheet: "Data 2024",
        address: "B14",
        also_right: [{ sheet: "Dashboard", range: "B2" }],
      },
      {
        figure: "revenue",
        sheet: "Data 2024",
        address: "C14",
        also_right: [{ sheet: "Dashboard", range: "B3" }],
      },
      at("Data 2024", "facility", "D14"),
      at("Data 2024", "labor", "E14"),
      at("Data 2024", "delivery", "F14"),
      at("Data 2024", "supplies", "G14"),
    ],
    traps: [
      { sheet: "Dashboard", address: "B4" },
      { sheet: "Dashboard", address: "B5" },
    ],
  },
  {
    id: "pl umowy i opłaty stałe z częstotliwością w kolumnie",
    drawing: `
== Opłaty
Opłata | Kwota netto | Waluta | Częstotliwość
Czynsz najmu magazynu | 7200 | PLN | miesięcznie
Ubezpieczenie magazynu | 3600 | PLN | rocznie
Oprogramowanie magazynowe (WMS) | 1490 | PLN | miesięcznie
Hosting | 2400 | PLN | rocznie
Biuro rachunkowe | 1300 | PLN | miesięcznie
Abonament infolinii | 450 | PLN | miesięcznie
`,
    expected: [
      at("Opłaty", "facility", "B2"),
      { figure: "it", sheet: "Opłaty", address: "B4", components: [{ address: "B4" }, { address: "B5" }] },
      at("Opłaty", "finance_admin", "B6"),
      at("Opłaty", "customer_service", "B7"),
    ],
  },
  {
    id: "en inventory and sales by SKU",
    drawing: `
== SKU report
SKU | Description | On hand | Reorder point | Units sold | Price | Sales $ | Shipping weight (lb)
A-100 | Candle small | 320 | 80 | 1420 | 12 | 17040 | 0.8
A-200 | Candle large | 140 | 40 | 610 | 24 | 14640 | 1.9
B-100 | Diffuser | 95 | 30 | 480 | 31 | 14880 | 1.2
B-200 | Refill | 410 | 120 | 1980 | 9 | 17820 | 0.4
Total | | 965 | | 4490 | | 64380 |
`,
    expected: [at("SKU report", "revenue", "G6"), at("SKU report", "orders", "E6")],
    ambiguous: [{ sheet: "SKU report", address: "H2:H5" }],
    traps: [
      { sheet: "SKU report", address: "F2" },
      { sheet: "SKU report", address: "C6" },
      { sheet: "SKU report", address: "D2" },
    ],
  },
];
