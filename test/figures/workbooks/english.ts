// Workbooks as English-speaking analysts write them, each with the cells that an analyst would name. Invented stores.
import type { DrawnCase } from "../support/drawnCase";

const ledger = (sheet: string, figure: string, address: string, range?: string) => ({
  figure,
  sheet,
  address,
  ...(range ? { also_right: [{ sheet, range }] } : {}),
});

export const english: DrawnCase[] = [
  {
    id: "en profit and loss by month with totals",
    drawing: `
== P&L 2024
Harbour Candle Co. |
Profit & Loss, January - December 2024 | | | | | | | | | | | | |
 | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | FY 2024
Income
Product sales | 41200 | 39800 | 43100 | 42000 | 45600 | 44100 | 40900 | 41700 | 47800 | 52300 | 78400 | 91200 | 608100
Shipping income | 2100 | 2000 | 2150 | 2120 | 2300 | 2250 | 2010 | 2080 | 2400 | 2600 | 3900 | 4500 | 30410
Less: refunds | -812 | -790 | -860 | -840 | -910 | -880 | -815 | -830 | -960 | -1040 | -1560 | -1820 | -12117
Total income | 42488 | 41010 | 44390 | 43280 | 46990 | 45470 | 42095 | 42950 | 49240 | 53860 | 80740 | 93880 | 626393
Cost of goods sold | 16400 | 15900 | 17200 | 16800 | 18200 | 17600 | 16300 | 16700 | 19100 | 20900 | 31300 | 36400 | 242800
Gross profit | 26088 | 25110 | 27190 | 26480 | 28790 | 27870 | 25795 | 26250 | 30140 | 32960 | 49440 | 57480 | 383593
Operating expenses
Wages | 7900 | 7900 | 7900 | 7900 | 7900 | 8100 | 8100 | 8100 | 8100 | 8600 | 9900 | 10400 | 100800
Rent | 2400 | 2400 | 2400 | 2400 | 2400 | 2400 | 2400 | 2400 | 2400 | 2400 | 2400 | 2400 | 28800
Advertising | 4100 | 3900 | 4300 | 4200 | 4500 | 4400 | 4000 | 4100 | 4800 | 5300 | 8200 | 9100 | 60900
Postage & courier | 5200 | 5000 | 5400 | 5300 | 5750 | 5560 | 5150 | 5260 | 6030 | 6600 | 9880 | 11500 | 76630
Packaging | 980 | 940 | 1020 | 990 | 1080 | 1040 | 970 | 990 | 1130 | 1240 | 1860 | 2160 | 14400
Software subscriptions | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 3720
Accountancy | 250 | 250 | 250 | 250 | 250 | 250 | 250 | 250 | 250 | 250 | 250 | 250 | 3000
Bank charges | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 1140
Depreciation | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 1800
Total expenses | 21385 | 20945 | 21825 | 21595 | 22435 | 22305 | 21425 | 21655 | 23265 | 24945 | 33045 | 36365 | 291190
Net profit | 4703 | 4165 | 5365 | 4885 | 6355 | 5565 | 4370 | 4595 | 6875 | 8015 | 16395 | 21115 | 92403
`,
    expected: [
      ledger("P&L 2024", "revenue", "N8", "B8:N8"),
      ledger("P&L 2024", "gross_profit", "N10", "B10:N10"),
      ledger("P&L 2024", "labor", "N12", "B12:N12"),
      ledger("P&L 2024", "facility", "N13", "B13:N13"),
      ledger("P&L 2024", "marketing", "N14", "B14:N14"),
      ledger("P&L 2024", "delivery", "N15", "B15:N15"),
      ledger("P&L 2024", "supplies", "N16", "B16:N16"),
      ledger("P&L 2024", "it", "N17", "B17:N17"),
      {
        figure: "finance_admin",
        sheet: "P&L 2024",
        address: "N18",
        components: [{ address: "N18" }, { address: "N19" }],
      },
    ],
  },
  {
    id: "en owner's notes, value beside label, units between",
    drawing: `
== Sheet1
Shop numbers (rough)
 |
Orders / month | # | 1150
Avg order value | $ | 54.2
Items per order | # | 2.3
Return rate | % | 0.07
 |
Monthly costs
Warehouse rent | $ | 3200
Electricity & heating | $ | 410
2 packers + me (wages) | $ | 6800
Boxes, tape, void fill | $ | 890
UPS + USPS | $ | 8100
Google & Meta ads | $ | 3900
Shopify + apps | $ | 420
Bookkeeper | $ | 300
 |
Square footage | sq ft | 2400
Average parcel weight | lb | 3.1
`,
    expected: [
      ledger("Sheet1", "orders", "C3"),
      ledger("Sheet1", "items_per_order", "C5"),
      {
        figure: "facility",
        sheet: "Sheet1",
        address: "C9",
        components: [{ address: "C9" }, { address: "C10" }],
      },
      ledger("Sheet1", "labor", "C11"),
      ledger("Sheet1", "supplies", "C12"),
      ledger("Sheet1", "delivery", "C13"),
      ledger("Sheet1", "marketing", "C14"),
      ledger("Sheet1", "it", "C15"),
      ledger("Sheet1", "finance_admin", "C16"),
      ledger("Sheet1", "storage_space", "C18"),
      ledger("Sheet1", "parcel_weight", "C19"),
    ],
    traps: [{ sheet: "Sheet1", address: "C4" }],
  },
  {
    id: "en budget against actual by line",
    drawing: `
== Budget vs Actual
Q3 FY25 budget vs actuals (USD)
Line item | Budget | Actual | Variance | Var %
Net sales | 410000 | 398200 | -11800 | -0.029
Payroll | 62000 | 64150 | 2150 | 0.035
Facility lease | 19500 | 19500 | 0 | 0
Outbound freight | 71000 | 74820 | 3820 | 0.054
Packing supplies | 11200 | 10940 | -260 | -0.023
Marketing | 48000 | 52300 | 4300 | 0.09
Customer support | 9000 | 9120 | 120 | 0.013
IT & software | 7200 | 7410 | 210 | 0.029
Accounting & legal | 4500 | 4380 | -120 | -0.027
Recruiting | 1500 | 2100 | 600 | 0.4
Orders shipped | 8600 | 8412 | -188 | -0.022
`,
    expected: [
      ledger("Budget vs Actual", "revenue", "C3"),
      ledger("Budget vs Actual", "labor", "C4"),
      ledger("Budget vs Actual", "facility", "C5"),
      ledger("Budget vs Actual", "delivery", "C6"),
      ledger("Budget vs Actual", "supplies", "C7"),
      ledger("Budget vs Actual", "marketing", "C8"),
      ledger("Budget vs Actual", "customer_service", "C9"),
      ledger("Budget vs Actual", "it", "C10"),
      ledger("Budget vs Actual", "finance_admin", "C11"),
      ledger("Budget vs Actual", "hr", "C12"),
      ledger("Budget vs Actual", "orders", "C13"),
    ],
    traps: [
      { sheet: "Budget vs Actual", address: "D4" },
      { sheet: "Budget vs Actual", address: "B3" },
    ],
  },
  {
    id: "en trial balance with account numbers",
    drawing: `
== TB
Trial balance as at 31 December 2024
Account | Name | Debit | Credit
1000 | Cash at bank | 18250 |
1100 | Accounts receivable | 9120 |
1200 | Inventory | 64300 |
2000 | Accounts payable | | 21870
2200 | Wages payable | | 3120
4000 | Sales | | 512400
4100 | Sales returns | 11230 |
5000 | Cost of goods sold | 221600 |
6000 | Salaries and wages | 96400 |
6010 | Payroll taxes | 8200 |
6100 | Rent expense | 30000 |
6110 | Utilities | 4920 |
6200 | Advertising expense | 38700 |
6300 | Freight out | 61200 |
6310 | Freight in | 9800 |
6400 | Packaging supplies | 12850 |
6500 | Office supplies | 1430 |
6600 | Software and hosting | 6900 |
6700 | Professional fees | 5200 |
6800 | Depreciation expense | 4100 |
`,
    expected: [
      ledger("TB", "revenue", "D8"),
      { figure: "labor", sheet: "TB", address: "C11", components: [{ address: "C11" }, { address: "C12" }] },
      {
        figure: "facility",
        sheet: "TB",
        address: "C13",
        components: [{ address: "C13" }, { address: "C14" }],
      },
      ledger("TB", "marketing", "C15"),
      ledger("TB", "delivery", "C16"),
      ledger("TB", "supplies", "C18"),
      ledger("TB", "it", "C20"),
      {
        figure: "finance_admin",
        sheet: "TB",
        address: "C21",
        components: [{ address: "C21" }, { address: "C19" }],
      },
    ],
    traps: [
      { sheet: "TB", address: "C9" },
      { sheet: "TB", address: "C17" },
    ],
  },
  {
    id: "en key metrics across, header above, months down without total",
    drawing: `
== KPIs
Month | Sessions | Conversion rate | Orders | Revenue ($) | AOV | Ad spend | CAC | Shipping cost | Returns
Jan 2025 | 41200 | 0.021 | 865 | 51900 | 60 | 7100 | 8.2 | 6920 | 41
Feb 2025 | 39900 | 0.022 | 878 | 53200 | 60.6 | 7250 | 8.3 | 7010 | 44
Mar 2025 | 43800 | 0.021 | 920 | 55800 | 60.7 | 7500 | 8.2 | 7350 | 39
Apr 2025 | 45100 | 0.022 | 992 | 60100 | 60.6 | 7900 | 8 | 7900 | 51
May 2025 | 46200 | 0.023 | 1063 | 64000 | 60.2 | 8300 | 7.8 | 8480 | 48
`,
    expected: [
      ledger("KPIs", "orders", "D2:D6", "D2:D6"),
      ledger("KPIs", "revenue", "E2:E6", "E2:E6"),
      ledger("KPIs", "marketing", "G2:G6", "G2:G6"),
      ledger("KPIs", "delivery", "I2:I6", "I2:I6"),
    ],
    traps: [{ sheet: "KPIs", address: "F2:F6" }],
  },
  {
    id: "en several sheets: old copy, budget, hidden rates, live costs",
    drawing: `
== Costs (old)
Item | Per month
Rent | 2100
Salaries | 9000
Courier | 3000
== Costs
Item | Supplier | Per month | Per year
Rent | Bright Estates | 2650 | 31800
Business rates | Council | 310 | 3720
Salaries | | 11200 | 134400
Pension contributions | | 560 | 6720
Courier | Evri / Royal Mail | 4380 | 52560
Packaging materials | Kite | 720 | 8640
Marketing agency | Bloom | 1500 | 18000
Facebook ads | Meta | 2200 | 26400
Google Ads | Google | 1900 | 22800
Website hosting | | 180 | 2160
Accountant | | 240 | 2880
Loan repayment | | 900 | 10800
== Volumes
 | 2023 | 2024 | 2025
Orders | 14200 | 16900 | 19300
Units sold | 31000 | 38200 | 44100
Turnover | 702000 | 851000 | 968000
== (hidden) Lookups
Rent | 1
Orders | 5
`,
    expected: [
      {
        figure: "facility",
        sheet: "Costs",
        address: "C2",
        components: [{ address: "C2:C3" }, { address: "D2:D3" }],
      },
      {
        figure: "labor",
        sheet: "Costs",
        address: "C4",
        components: [{ address: "C4:C5" }, { address: "D4:D5" }],
      },
      ledger("Costs", "delivery", "C6", "C6:D6"),
      ledger("Costs", "supplies", "C7", "C7:D7"),
      { figure: "marketing", sheet: "Costs", address: "C9,C10", components: [{ address: "C8:C10" }] },
      ledger("Costs", "it", "C11", "C11:D11"),
      ledger("Costs", "finance_admin", "C12", "C12:D12"),
      ledger("Volumes", "orders", "D2", "B2:D2"),
      ledger("Volumes", "revenue", "D4", "B4:D4"),
    ],
    ambiguous: [{ sheet: "Costs", address: "C8" }],
    traps: [
      { sheet: "Costs (old)", address: "B2" },
      { sheet: "Lookups", address: "B1" },
      { sheet: "Lookups", address: "B2" },
    ],
  },
  {
    id: "en 3PL comparison with text amounts",
    drawing: `
== 3PL quote
ShipSwift Fulfillment - proposal for Fern & Fox
Service | Rate | Unit | Est. volume | Est. monthly cost
Receiving | "$35.00 | pallet | 6 | 210
Storage | "$18.50 | pallet / month | 40 | 740
Pick & pack (first item) | "$2.75 | order | 1300 | 3575
Additional item | "$0.40 | item | 1500 | 600
Shipping labels | "$7.20 | parcel | 1300 | 9360
Monthly account fee | "$150.00 | month | 1 | 150
Total estimated monthly cost | | | | 14635
Onboarding fee (one-time) | "$1,500.00
== Current
Fulfillment in-house (monthly)
Warehouse lease | "$2,950.00
Warehouse labor | "$7,400.00
Packing supplies | "$1,120.00
Carrier invoices (shipping) | "$9,870.00
Orders per month | 1300
`,
    expected: [
      ledger("3PL quote", "quote_fulfillment", "E9"),
      ledger("Current", "facility", "B2"),
      ledger("Current", "labor", "B3"),
      ledger("Current", "supplies", "B4"),
      ledger("Current", "delivery", "B5"),
      ledger("Current", "orders", "B6"),
    ],
    traps: [
      { sheet: "3PL quote", address: "B7" },
      { sheet: "3PL quote", address: "E7" },
    ],
  },
  {
    id: "en five-year plan in thousands, no store words in some rows",
    drawing: `
== Model
Business plan - Oakline Home
USD in thousands
 | FY2025 | FY2026 | FY2027 | FY2028 | FY2029
Revenue | 1250 | = 1560 | = 1900 | = 2280 | = 2700
growth, % | | 0.25 | 0.22 | 0.2 | 0.18
COGS | -510 | = -636 | = -775 | = -930 | = -1100
Gross profit | 740 | = 924 | = 1125 | = 1350 | = 1600
Gross margin, % | 0.592 | 0.592 | 0.592 | 0.592 | 0.592
Personnel | -210 | = -240 | = -280 | = -320 | = -360
Rent & occupancy | -48 | = -49 | = -51 | = -52 | = -54
Fulfillment & shipping | -160 | = -200 | = -244 | = -292 | = -346
Sales & marketing | -140 | = -170 | = -200 | = -235 | = -270
G&A | -52 | = -54 | = -57 | = -60 | = -63
EBITDA | 130 | = 211 | = 293 | = 391 | = 507
Number of orders, k | 18.4 | = 22.6 | = 27.1 | = 32 | = 37.5
Average basket, USD | 68 | 69 | 70 | 71 | 72
`,
    expected: [
      ledger("Model", "revenue", "B4", "B4:F4"),
      ledger("Model", "gross_profit", "B7", "B7:F7"),
      ledger("Model", "labor", "B9", "B9:F9"),
      ledger("Model", "facility", "B10", "B10:F10"),
      ledger("Model", "delivery", "B11", "B11:F11"),
      ledger("Model", "marketing", "B12", "B12:F12"),
      ledger("Model", "finance_admin", "B13", "B13:F13"),
      ledger("Model", "orders", "B15", "B15:F15"),
    ],
    traps: [
      { sheet: "Model", address: "C5" },
      { sheet: "Model", address: "B8" },
      { sheet: "Model", address: "B16" },
    ],
  },
  {
    id: "en cards with the number under the label",
    drawing: `
== Dashboard
 | Revenue | | Orders | | AOV | | Headcount
 | 84300 {"$"#,##0} | | 1412 | | 59.7 {"$"0.00} | | 7
 |
March 2025
`,
    expected: [
      ledger("Dashboard", "revenue", "B2"),
      ledger("Dashboard", "orders", "D2"),
      ledger("Dashboard", "staff", "H2"),
    ],
    traps: [{ sheet: "Dashboard", address: "F2" }],
  },
  {
    id: "en nothing of a store: school timetable and inventory list",
    drawing: `
== Timetable
Class | Room | Hours
Marketing 101 | 12 | 3
Accounting basics | 14 | 4
IT lab | 2 | 6
HR management | 7 | 2
== Stock
SKU | Name | Qty on hand | Unit price
A-1 | Delivery van toy | 12 | 19.9
A-2 | Shipping box small | 400 | 0.45
A-3 | Office desk | 3 | 149
`,
    expected: [],
    traps: [
      { sheet: "Timetable", address: "B2" },
      { sheet: "Timetable", address: "C4" },
      { sheet: "Stock", address: "C3" },
    ],
  },
  {
    id: "en quarterly statement with negative costs and subtotals",
    drawing: `
== Income statement
(GBP) | Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024 | 2024
Turnover | 151000 | 148500 | 162300 | 231900 | 693700
Cost of sales | -70100 | -69200 | -75400 | -107800 | -322500
Gross profit | 80900 | 79300 | 86900 | 124100 | 371200
Staff costs
Warehouse wages | -14200 | -14200 | -14800 | -17900 | -61100
Office salaries | -11900 | -11900 | -11900 | -11900 | -47600
Employer NI & pension | -2600 | -2600 | -2700 | -3000 | -10900
Total staff costs | -28700 | -28700 | -29400 | -32800 | -119600
Premises
Rent & rates | -9300 | -9300 | -9300 | -9300 | -37200
Light & heat | -1400 | -900 | -800 | -1500 | -4600
Total premises | -10700 | -10200 | -10100 | -10800 | -41800
Distribution costs | -16800 | -16500 | -18000 | -25900 | -77200
Advertising and promotion | -9100 | -9000 | -10200 | -14800 | -43100
Administrative expenses | -5200 | -5100 | -5300 | -5600 | -21200
Operating profit | 10400 | 9800 | 13900 | 34200 | 68300
`,
    expected: [
      ledger("Income statement", "revenue", "F2", "B2:F2"),
      ledger("Income statement", "gross_profit", "F4", "B4:F4"),
      ledger("Income statement", "labor", "F9", "B9:F9"),
      ledger("Income statement", "facility", "F13", "B13:F13"),
      ledger("Income statement", "delivery", "F14", "B14:F14"),
      ledger("Income statement", "marketing", "F15", "B15:F15"),
      ledger("Income statement", "finance_admin", "F16", "B16:F16"),
    ],
    traps: [{ sheet: "Income statement", address: "F3" }],
  },
  {
    id: "en rent once and rent monthly",
    drawing: `
== Start-up costs
One-off costs
Rent deposit | 7500
Website development | 12000
Racking and shelving | 4300
Initial marketing campaign | 3000
Monthly running costs
Rent | 2500
Utilities | 300
Salaries | 5400
Marketing | 900
Shipping | 2750
Insurance | 120
== Year 1
 | Month 1 | Month 2 | Month 3 | Month 4 | Month 5 | Month 6 | Month 7 | Month 8 | Month 9 | Month 10 | Month 11 | Month 12
Orders | 80 | 110 | 150 | 190 | 230 | 260 | 290 | 320 | 360 | 400 | 520 | 610
Sales | 4400 | 6050 | 8250 | 10450 | 12650 | 14300 | 15950 | 17600 | 19800 | 22000 | 28600 | 33550
`,
    expected: [
      {
        figure: "facility",
        sheet: "Start-up costs",
        address: "B7",
        components: [{ address: "B7" }, { address: "B8" }],
      },
      ledger("Start-up costs", "labor", "B9"),
      ledger("Start-up costs", "marketing", "B10"),
      ledger("Start-up costs", "delivery", "B11"),
      ledger("Year 1", "orders", "B2:M2", "B2:M2"),
      ledger("Year 1", "revenue", "B3:M3", "B3:M3"),
    ],
    ambiguous: [{ sheet: "Start-up costs", address: "B12" }],
    traps: [
      { sheet: "Start-up costs", address: "B2" },
      { sheet: "Start-up costs", address: "B5" },
      { sheet: "Start-up costs", address: "B3" },
    ],
  },
];
