// What stores and marketplaces export, and what sellers make of it. Invented stores.
import { flat, seasonal, summed, type UnseenBook } from "../../support/unseenBook";

const two = (value: number): string => String(value).padStart(2, "0");
const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join("\n");

export const sellers: UnseenBook[] = [
  {
    id: "en shop export with several lines an order",
    drawing: `
== orders_export_1
Name | Email | Financial Status | Paid at | Fulfillment Status | Currency | Subtotal | Shipping | Taxes | Total | Discount Code | Lineitem quantity | Lineitem name | Lineitem price | Created at
${lines(30, (n) => {
  const order = `#${4100 + n} | a${n}@example.com | paid | @2025-05-${two(1 + n)} | fulfilled | USD | ${48 + n}.00 | 6.00 | 4.10 | ${58 + n}.10 |  | 1 | Mug | 24 | @2025-05-${two(1 + n)}`;
  return n % 3 === 0
    ? `${order}\n#${4100 + n} | a${n}@example.com |  |  |  |  |  |  |  |  |  | 2 | Saucer | 12 | @2025-05-${two(1 + n)}`
    : order;
})}
`,
    expected: `
orders | A2:A41 | 30 / 31 | C2:C41; G2:G41; J2:J41
revenue | J2:J41 | 2178 / 1875 | G2:G41; G2:J41`,
    traps: `
H2:H41
L2:L41
N2:N41`,
  },
  {
    id: "en plugin export: one row an order, order number, status, totals",
    drawing: `
== orders-2025-02
Order Number,,
Order ID | Order Date | Order Status | Customer Note | First Name (Billing) | City (Billing) | Payment Method Title | Cart Discount Amount | Order Subtotal Amount | Shipping Method Title | Order Shipping Amount | Order Total Amount | Order Total Tax Amount
${lines(42, (n) => `${18801 + n * 3} | @2025-02-${two(1 + (n % 28))} | ${n % 14 === 5 ? "Cancelled" : "Completed"} |  | Ann | Leeds | Card | 0 | ${(31 + ((n * 11) % 60)).toFixed(2)} | Royal Mail 48 | 3.95 | ${(34.95 + ((n * 11) % 60)).toFixed(2)} | 5.2`)}
`,
    expected: `
orders | A3:A44 | 42 / 39
revenue | L3:L44 | - | I3:I44`,
    traps: `
K3:K44
M3:M44`,
  },
  {
    id: "en marketplace settlement summary by month, fees negative",
    drawing: `
== Amazon P&L
Amazon US - Seller P&L (all amounts USD)
Metric | 2025-01 | 2025-02 | 2025-03 | Total
Sessions | 18200 | 17750 | 19940 | 55890
Unit session percentage | 11.2% | 11.5% | 10.9% | 11.2%
Units ordered | 2038 | 2041 | 2173 | 6252
Orders | 1862 | 1871 | 1990 | 5723
Product sales | 48912.4 | 49101.15 | 52033.7 | 150047.25
Promotional rebates | -822.1 | -790.55 | -1010.2 | -2622.85
Refunds | -1467.3 | -1521 | -1612.9 | -4601.2
Referral fees | -7336.86 | -7365.17 | -7805.06 | -22507.09
FBA fulfillment fees | -9885.2 | -9902.4 | -10544.1 | -30331.7
FBA storage fees | -612.4 | -598.1 | -604.7 | -1815.2
Sponsored Products (PPC) | -5380.36 | -5401.1 | -5723.7 | -16505.16
COGS | -15652.8 | -15712.4 | -16650.8 | -48016
Inbound shipping | -1210 | -980 | -1330 | -3520
Virtual assistant | -900 | -900 | -900 | -2700
Helium 10 subscription | -99 | -99 | -99 | -297
Net profit | 5546.38 | 5831.43 | 5753.24 | 17131.05
`,
    expected: `
orders | E{Orders} | 1907.67 | B{Orders}:D{Orders}
revenue | E{Product sales} | 50015.75 | B{Product sales}:D{Product sales}
marketing | E{Sponsored Products (PPC)} | 5501.72 | B{Sponsored Products (PPC)}:D{Sponsored Products (PPC)}`,
    ambiguous: `
E{FBA fulfillment fees}
B{FBA fulfillment fees}:D{FBA fulfillment fees}
E{FBA storage fees}
B{FBA storage fees}:D{FBA storage fees}
E{Virtual assistant}
B{Virtual assistant}:D{Virtual assistant}
E{Helium 10 subscription}
B{Helium 10 subscription}:D{Helium 10 subscription}`,
    traps: `
E{Units ordered}
E{Inbound shipping}
E{Sessions}
E{Referral fees}`,
  },
  {
    id: "en daily store tracker, one row a day",
    drawing: `
== Daily P&L
Date | Sessions | Orders | Gross sales | Discounts | Refunds | Net sales | COGS | Ad spend | Shipping cost | Transaction fees | Profit
${lines(31, (n) => `@2025-07-${two(n + 1)} | ${900 + ((n * 37) % 200)} | ${20 + ((n * 7) % 9)} | ${1500 + n * 10} | ${40 + n} | 25 | ${1435 + n * 9} | ${560 + n * 4} | ${210 + (n % 7) * 10} | ${150 + (n % 9) * 5} | ${45 + n} | 400`)}
`,
    expected: `
orders | C2:C32 | 738
revenue | G2:G32 | 48670 | D2:D32
marketing | I2:I32 | -
delivery | J2:J32 | -`,
    traps: `
B2:B32
K2:K32
H2:H32`,
  },
  {
    id: "en sales by channel report: online store, wholesale, pop-up, grand total",
    drawing: `
== Channels
Sales by channel, calendar 2024
Sales channel | Orders | Units sold | Gross sales | Net sales | AOV | Returns %
Online Store | 14210 | 31262 | $923,650 | $889,540 | $62.60 | 4.1%
Amazon | 6020 | 7224 | $210,700 | $199,870 | $33.20 | 6.0%
Wholesale | 212 | 18900 | $302,400 | $302,400 | $1,426.42 | 0.4%
Pop-up shop | 940 | 1410 | $39,480 | $39,010 | $41.50 | 1.0%
Grand Total | 21382 | 58796 | $1,476,230 | $1,430,820 | $66.92 | 3.6%
`,
    expected: `
orders | B{Grand Total} | 1781.83
revenue | E{Grand Total} | 119235 / 123019.17 | D{Grand Total}`,
    traps: `
C{Grand Total}
B{Wholesale}
F{Grand Total}`,
  },
  {
    id: "en pivot output: row labels, sums, grand total, fiscal months",
    drawing: `
== Pivot
Year | (All)
Status | (Multiple Items)

Row Labels | Sum of Order Total | Count of Order ID | Sum of Shipping Charged | Average of Order Total
Jan | 41230.5 | 702 | 3510 | 58.73
Feb | 39871.25 | 688 | 3440 | 57.95
Mar | 45110 | 764 | 3820 | 59.04
Apr | 44020.75 | 749 | 3745 | 58.77
May | 46990.1 | 801 | 4005 | 58.66
Jun | 45875.4 | 780 | 3900 | 58.81
Grand Total | 263098 | 4484 | 22420 | 58.67
`,
    expected: `
orders | C{Grand Total} | 747.33 | C{Jan}:C{Jun}
revenue | B{Grand Total} | 43849.67 | B{Jan}:B{Jun}`,
    traps: `
D{Grand Total}
E{Grand Total}`,
  },
  {
    id: "en KPI dashboard cards with change to last month",
    drawing: `
== Dashboard
STORE KPI DASHBOARD |  |  |  |  | Aug-25
Revenue |  | Orders |  | AOV |  | Conversion rate
$71,904 |  | 1,204 |  | $59.72 |  | 2.31%
▲ 6.2% vs Jul |  | ▲ 4.0% vs Jul |  | ▲ 2.1% |  | ▼ 0.1 pp
 |  |  |  |  |  |
New customers |  | Returning customers |  | Ad spend |  | Shipping cost
792 |  | 412 |  | $9,880 |  | $8,307
▲ 3.0% |  | ▲ 5.9% |  | ▲ 8.8% |  | ▲ 3.7%
`,
    expected: `
revenue | A3 | 71904
orders | C3 | 1204
marketing | E7 | 9880
delivery | G7 | 8307`,
    traps: `
E3
A7
C7`,
  },
  {
    id: "en order lines from an ERP: item rows, header date, quantity, line value",
    drawing: `
== SO Lines
Doc No. | Line | Posting Date | Customer | Item No. | Description | Qty | Unit price | Line amount | Currency
${lines(48, (n) => `SO-${10200 + Math.floor(n / 2)} | ${(n % 2) + 1}0000 | @2025-04-${two(1 + Math.floor(n / 2))} | Walk-in web | IT${100 + (n % 9)} | Lamp | ${1 + (n % 3)} | 20 | ${20 * (1 + (n % 3))} | EUR`)}
`,
    expected: `
orders | A2:A49 | 24 / 30 / 31
revenue | I2:I49 | -`,
    ambiguous: `
G2:G49`,
    traps: `
H2:H49`,
  },
  {
    id: "en several marketplaces on sheets, a consolidated sheet in front",
    drawing: `
== Consolidated
Consolidated P&L | | |
2024 | Store | Marketplaces | Total
Orders | 9120 | 7744 | 16864
Net revenue | 574560 | 325248 | 899808
Cost of goods | 241315 | 143109 | 384424
Fulfilment wages | 52000 | 44000 | 96000
Postage | 66576 | 48013 | 114589
Packaging | 10488 | 7744 | 18232
Advertising | 80438 | 39030 | 119468
Rent | | | 38400
Systems | | | 11760
Accountancy | | | 6600
== eBay
eBay 2024
Orders | 3020
Net revenue | 118000
Postage | 17516
== Etsy
Etsy 2024
Orders | 4724
Net revenue | 207248
Postage | 30497
`,
    expected: `
orders | Consolidated!D{Orders} | 1405.33
revenue | Consolidated!D{Net revenue} | 74984
labor | Consolidated!D{Fulfilment wages} | 8000
delivery | Consolidated!D{Postage} | 9549.08
supplies | Consolidated!D{Packaging} | 1519.33
marketing | Consolidated!D{Advertising} | 9955.67
facility | Consolidated!D{Rent} | 3200
it | Consolidated!D{Systems} | 980
finance_admin | Consolidated!D{Accountancy} | 550`,
    traps: `
Consolidated!B{Orders}
eBay!B{Orders}
Etsy!B{Orders}`,
  },
  {
    id: "en mixed currencies: same costs in pounds and in euros",
    drawing: `
== Costs
Monthly running costs
Cost | Supplier | GBP | EUR
Unit rent | Segro | 3200 {[$£-809]#,##0} | 3744 {[$€-2] #,##0}
Business rates | Council | 640 {[$£-809]#,##0} | 749 {[$€-2] #,##0}
Packers' wages | - | 8100 {[$£-809]#,##0} | 9477 {[$€-2] #,##0}
Employer's NI | HMRC | 790 {[$£-809]#,##0} | 924 {[$€-2] #,##0}
Royal Mail & DPD | - | 7460 {[$£-809]#,##0} | 8728 {[$€-2] #,##0}
Jiffy bags & cartons | Kite | 905 {[$£-809]#,##0} | 1059 {[$€-2] #,##0}
Klaviyo + Shopify | - | 512 {[$£-809]#,##0} | 599 {[$€-2] #,##0}
Accountant | J Shaw | 240 {[$£-809]#,##0} | 281 {[$€-2] #,##0}
Rate used | | 1 | 1.17
`,
    expected: `
facility | C{Unit rent}+C{Business rates} | 3200 / 3840
labor | C{Packers' wages}+C{Employer's NI} | 8100 / 8890
delivery | C{Royal Mail & DPD} | 7460
supplies | C{Jiffy bags & cartons} | 905
it | C{Klaviyo + Shopify} | 512
finance_admin | C{Accountant} | 240`,
    traps: `
D{Rate used}
D{Packers' wages}`,
  },
  {
    id: "en bank transactions with categories, year of rows",
    drawing: `
== Bank
Date | Description | Category | Money in | Money out | Balance
${lines(60, (n) => {
  const month = two(1 + Math.floor(n / 5));
  const kind = n % 5;
  if (kind === 0) return `@2024-${month}-02 | STRIPE PAYOUT | Sales | ${14000 + n * 10} |  | 20000`;
  if (kind === 1) return `@2024-${month}-03 | ACME PROPERTIES | Rent |  | 1900 | 18000`;
  if (kind === 2) return `@2024-${month}-10 | DHL INVOICE | Shipping |  | ${2400 + n} | 15000`;
  if (kind === 3) return `@2024-${month}-15 | GOOGLE ADS | Advertising |  | ${1500 + n} | 13000`;
  return `@2024-${month}-28 | PAYROLL RUN | Wages |  | 5200 | 8000`;
})}
`,
    expected: `
facility | E2:E61 | 1900 | E1:E61
delivery | E2:E61 | - | E1:E61
marketing | E2:E61 | - | E1:E61
labor | E2:E61 | 5200 | E1:E61`,
    ambiguous: `
D2:D61`,
    traps: `
F2:F61`,
  },
  {
    id: "en prior-year comparison with cumulative column",
    drawing: `
== Sales by month
Month | Orders 2023 | Orders 2024 | Revenue 2023 | Revenue 2024 | Cumulative revenue 2024 | Growth
${lines(12, (n) => {
  const now = seasonal(820)[n] ?? 0;
  const sum = seasonal(820)
    .slice(0, n + 1)
    .reduce((total, one) => total + one, 0);
  return `${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][n] ?? ""} | ${now - 60} | ${now} | ${(now - 60) * 50} | ${now * 52} | ${sum * 52} | 8%`;
})}
`,
    expected: `
orders | C2:C13 | 820
revenue | E2:E13 | 42640`,
    traps: `
B2:B13
F2:F13
F13`,
  },
  {
    id: "en subscription box: subscribers, boxes shipped, per-box and monthly costs",
    drawing: `
== Model
Assumptions | Value | Unit
Active subscribers | 2400 | people
Churn | 0.06 | monthly
Boxes shipped per month | 2350 | orders/month
Items per box | 5 | items
Box weight | 2.1 | lb
Price per box | 39 | $
Revenue | 91650 | $ / month
Pick & pack per box | 2.85 | $
Postage per box | 8.4 | $
Postage | 19740 | $ / month
Boxes, tissue, inserts | 4230 | $ / month
Studio lease | 3600 | $ / month
Team (4 FTE) | 14200 | $ / month
Influencers & ads | 11800 | $ / month
Cratejoy + email tools | 640 | $ / month
`,
    expected: `
orders | B{Boxes shipped per month} | 2350
items_per_order | B{Items per box} | -
parcel_weight | B{Box weight} | -
revenue | B{Revenue} | 91650
delivery | B{Postage} | 19740
supplies | B{Boxes, tissue, inserts} | 4230
facility | B{Studio lease} | 3600
labor | B{Team (4 FTE)} | 14200
marketing | B{Influencers & ads} | 11800
it | B{Cratejoy + email tools} | 640`,
    traps: `
B{Active subscribers}
B{Postage per box}
B{Price per box}`,
  },
  {
    id: "en monthly summary table with defined names and a table of months",
    drawing: `
== Inputs
Store inputs |
Warehouse (sq ft) | 4200
Staff (FTE) | 7.5
Avg items / order | 1.9
Avg parcel (lb) | 2.4
== Data
Month | Orders | Sales | Carrier cost | Packing | Payroll
${lines(6, (n) => `@2025-${two(n + 1)}-01 {mmm-yy} | ${1500 + n * 20} | ${90000 + n * 1000} | ${10500 + n * 140} | ${1800 + n * 20} | 21500`)}
`,
    tables: [{ name: "tblMonths", sheet: "Data", address: "A1:F7", hasHeader: true, hasTotals: false }],
    names: [{ name: "StorageArea", sheet: "Inputs", address: "B2" }],
    expected: `
storage_space | Inputs!B2 | -
staff | Inputs!B3 | -
items_per_order | Inputs!B4 | -
parcel_weight | Inputs!B5 | -
orders | Data!B2:B7 | 1550
revenue | Data!C2:C7 | 92500
delivery | Data!D2:D7 | 10850
supplies | Data!E2:E7 | 1850
labor | Data!F2:F7 | 21500`,
  },
  {
    id: "en year plan in a grid with a blank row between every line and units aside",
    drawing: `
== Plan
 | Unit |  | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Total
 |  |  |
${["Orders|#", "Sales|£"].map((label, at) => `${label.replace("|", " | ")} | | ${(at ? seasonal(52000) : seasonal(980)).join(" | ")} | ${(at ? seasonal(52000) : seasonal(980)).reduce((a, b) => a + b, 0)}`).join("\n |  |\n")}
 |  |
${summed("Staff costs | £ |", flat(8800))}
 |  |
${summed("Premises | £ |", flat(2600))}
 |  |
${summed("Delivery to customer | £ |", seasonal(6370))}
`,
    expected: `
orders | P{Orders} | 980 | D{Orders}:O{Orders}
revenue | P{Sales} | 52000 | D{Sales}:O{Sales}
labor | P{Staff costs} | 8800 | D{Staff costs}:O{Staff costs}
facility | P{Premises} | 2600 | D{Premises}:O{Premises}
delivery | P{Delivery to customer} | 6370 | D{Delivery to customer}:O{Delivery to customer}`,
  },
];
