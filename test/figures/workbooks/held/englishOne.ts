// Workbooks of English-speaking stores, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const englishOne: UnseenBook[] = [
  {
    id: "us quickbooks profit and loss by month with account numbers",
    drawing: `
== Profit and Loss
Tidewater Dog Supply LLC
Profit and Loss
January - June, 2025

 | Jan 2025 | Feb 2025 | Mar 2025 | Apr 2025 | May 2025 | Jun 2025 | Total
Income
4000 Online sales | 48210.55 | 45118.2 | 51077.9 | 52340.1 | 55871.35 | 54002.8 | = 306620.9
4050 Discounts/Refunds Given | -1905.4 | -1720 | -2211.3 | -2078.15 | -2390.6 | -2140.25 | = -12445.7
4100 Shipping Income | 2110 | 1988.5 | 2240 | 2301.75 | 2417 | 2366.5 | = 13423.75
Total Income | = 48415.15 | = 45386.7 | = 51106.6 | = 52563.7 | = 55897.75 | = 54229.05 | = 307598.95
Cost of Goods Sold
5000 Cost of Goods | 20340.2 | 19002.6 | 21388.7 | 22015 | 23490.4 | 22744.9 | = 128981.8
5050 Freight In | 1210 | 880 | 1322.5 | 1180 | 1405 | 1267.3 | = 7264.8
5100 Merchant Account Fees | 1422.3 | 1330.9 | 1506.8 | 1544 | 1648.2 | 1593.1 | = 9045.3
Total Cost of Goods Sold | = 22972.5 | = 21213.5 | = 24218 | = 24739 | = 26543.6 | = 25605.3 | = 145291.9
Gross Profit | = 25442.65 | = 24173.2 | = 26888.6 | = 27824.7 | = 29354.15 | = 28623.75 | = 162307.05
Expenses
6000 Advertising & Marketing | 5210 | 4880.5 | 5602 | 5740 | 6120.25 | 5933 | = 33485.75
6100 Shipping and Delivery Expense | 6044.1 | 5710.3 | 6390.8 | 6511 | 6904.7 | 6688.2 | = 38249.1
6150 Packaging Supplies | 910 | 455.2 | 1022 | 388 | 1150.6 | 702 | = 4627.8
6200 Payroll Expenses
6210 Wages | 7800 | 7800 | 7950 | 7950 | 8120 | 8120 | = 47740
6220 Taxes | 686.4 | 686.4 | 699.6 | 699.6 | 714.56 | 714.56 | = 4201.12
Total 6200 Payroll Expenses | = 8486.4 | = 8486.4 | = 8649.6 | = 8649.6 | = 8834.56 | = 8834.56 | = 51941.12
6300 Rent & Lease | 2450 | 2450 | 2450 | 2450 | 2450 | 2450 | = 14700
6310 Utilities | 312.4 | 340.8 | 288.1 | 240.5 | 228.7 | 301.9 | = 1712.4
6400 Software & Apps | 488 | 488 | 502 | 517 | 517 | 517 | = 3029
6500 Bookkeeping & CPA | 350 | 350 | 350 | 1150 | 350 | 350 | = 2900
6600 Business Insurance | 185 | 185 | 185 | 185 | 185 | 185 | = 1110
6700 Office Supplies | 64.2 | 22 | 81.75 | 40 | 12.3 | 55 | = 275.25
6800 Meals & Entertainment | 45 | 112.6 | 30.2 | 88 | 61 | 74 | = 410.8
Net Operating Income | 4118.2 | 3011.8 | 4020.4 | 2988 | 4507.1 | 4102.3 | = 22747.8
Thursday, Jul 10, 2025 03:14:22 PM GMT-4 - Accrual Basis
`,
    expected: `
revenue | H{Total Income} | 51266.49 | B{Total Income}:H{Total Income}
gross_profit | H{Gross Profit} | 27051.18 | B{Gross Profit}:H{Gross Profit}
marketing | H{6000 Advertising & Marketing} | 5580.96 | B{6000 Advertising & Marketing}:H{6000 Advertising & Marketing}
delivery | H{6100 Shipping and Delivery Expense} | 6374.85 | B{6100 Shipping and Delivery Expense}:H{6100 Shipping and Delivery Expense}
supplies | H{6150 Packaging Supplies} | 771.3 | B{6150 Packaging Supplies}:H{6150 Packaging Supplies}
labor | H{Total 6200 Payroll Expenses} | 8656.85 / 7956.67 | B{6210 Wages}:H{Total 6200 Payroll Expenses}
facility | H{6300 Rent & Lease}+H{6310 Utilities} | 2735.4 / 2450 | B{6300 Rent & Lease}:H{6310 Utilities}
it | H{6400 Software & Apps} | 504.83 | B{6400 Software & Apps}:H{6400 Software & Apps}
finance_admin | H{6500 Bookkeeping & CPA} | 483.33 / 668.33 / 714.21 / 529.21 | B{6500 Bookkeeping & CPA}:H{6700 Office Supplies}`,
    ambiguous: `
H{5100 Merchant Account Fees}
H{6600 Business Insurance}
H{6700 Office Supplies}`,
    traps: `
H{4100 Shipping Income}
H{5050 Freight In}
H{Total Cost of Goods Sold}
H{Net Operating Income}`,
  },
  {
    id: "au xero profit and loss with previous month and year to date",
    drawing: `
== Profit and Loss
Profit and Loss
Coastline Surf Wax Pty Ltd
For the month ended 31 March 2025
Cash Basis

Account | Mar 2025 | Feb 2025 | Year to date

Trading Income
Sales - Shopify | 31240.18 | 28877.05 | 268930.44
Sales - eBay | 4120.9 | 3877.3 | 37110.72
Shipping Charged | 2210 | 2044.5 | 19870.1
Total Trading Income | 37571.08 | 34798.85 | 325911.26

Cost of Sales
Purchases | 14022.8 | 12910.4 | 120440.3
Freight Inwards & Customs | 1875.5 | 0 | 9820.9
Total Cost of Sales | 15898.3 | 12910.4 | 130261.2

Gross Profit | 21672.78 | 21888.45 | 195650.06

Operating Expenses
Accounting Fees | 275 | 275 | 2475
Advertising - Social | 3640 | 3310.5 | 30918.4
Bank Fees | 38.5 | 38.5 | 346.5
Computer & Software | 412.7 | 412.7 | 3655.2
Courier & Postage (Sendle, AusPost) | 4466.1 | 4102.9 | 38540.8
Depreciation | 210 | 210 | 1890
Electricity | 188.4 | 176.2 | 1680.3
Packaging | 690.2 | 512 | 5911.7
Rent | 1950 | 1950 | 17550
Superannuation | 747.5 | 747.5 | 6727.5
Wages & Salaries | 6500 | 6500 | 58500
Total Operating Expenses | 19118.4 | 18235.3 | 168195.4

Net Profit | 2554.38 | 3653.15 | 27454.66
`,
    expected: `
revenue | B{Total Trading Income} | 37571.08 / 36212.36 / 30674.55 / 36184.97 / 34057.72 | B{Sales - Shopify}:D{Total Trading Income}
gross_profit | B{Gross Profit} | 21672.78 / 21738.9 / 21780.61 | B{Gross Profit}:D{Gross Profit}
finance_admin | B{Accounting Fees} | 275 / 313.5 | B{Accounting Fees}:D{Accounting Fees};B{Accounting Fees}:C{Accounting Fees},B{Bank Fees}:C{Bank Fees};B{Accounting Fees},B{Bank Fees};D{Accounting Fees},D{Bank Fees}
marketing | B{Advertising - Social} | 3640 / 3435.38 / 3475.25 | B{Advertising - Social}:D{Advertising - Social}
it | B{Computer & Software} | 412.7 / 406.13 | B{Computer & Software}:D{Computer & Software}
delivery | B{Courier & Postage (Sendle, AusPost)} | 4466.1 / 4282.31 / 4284.5 | B{Courier & Postage (Sendle, AusPost)}:D{Courier & Postage (Sendle, AusPost)}
facility | B{Rent}+B{Electricity} | 2138.4 / 1950 / 2136.7 / 2132.3 | B{Electricity}:D{Electricity},B{Rent}:D{Rent}
supplies | B{Packaging} | 690.2 / 656.86 / 601.1 | B{Packaging}:D{Packaging}
labor | B{Wages & Salaries}+B{Superannuation} | 7247.5 / 6500 / 7247.5 | B{Superannuation}:D{Wages & Salaries}`,
    ambiguous: `
B{Bank Fees}
D{Bank Fees}`,
    traps: `
B{Freight Inwards & Customs}
B{Shipping Charged}
B{Depreciation}
B{Total Operating Expenses}
B{Net Profit}
C{Total Trading Income}`,
  },
  {
    id: "ie gift shop costs with a frequency column",
    drawing: `
== Outgoings
Wren's Nest Gifts - what goes out
all ex VAT unless marked *

Outgoing | € | How often | Who | Note
Unit rent (Ballymount) | 14400 | yearly | landlord | upward only review 2027
Commercial rates | 2860 | annual | SDCC |
ESB | 310 | every 2 months | Electric Ireland |
Saoirse + Tom wages | 1180 | per week |  | gross, no PRSI
Employers PRSI | 130.4 | per week |  |
An Post + DPD | 2950 | monthly |  |
Boxes & tissue | 1275 | quarterly | Kilkenny Packaging
FB/Insta ads* | 900 | monthly | Meta | *incl VAT
Shopify | 92 | monthly |
Accountant | 1850 | once a year | Dermot | year end + returns
Public liability | 640 | yearly |
Labels printer | 410 | one off | bought in Feb
== Sales
Shop | 2024 | 2025
Orders | 5104 | 5890
Sales ex VAT | 231400 | 268950
Cost of stock | 108760 | 126400
Gross margin € | = 122640 | = 142550
Gross margin % | 53% | 53%
`,
    expected: `
orders | Sales!C{Orders} | 490.83 | Sales!C{Orders}
revenue | Sales!C{Sales ex VAT} | 22412.5
gross_profit | Sales!C{Gross margin €} | 11879.17
facility | B{Unit rent (Ballymount)}+B{Commercial rates}+B{ESB} | 1200 / 1438.33 / 1593.33 / 1355
labor | B{Saoirse + Tom wages}+B{Employers PRSI} | 5113.33 / 5678.4 / 5130.9 / 5697.9 / 5672.6
delivery | B{An Post + DPD} | 2950
supplies | B{Boxes & tissue} | 425
marketing | B{FB/Insta ads*} | 900
it | B{Shopify} | 92
finance_admin | B{Accountant} | 154.17`,
    ambiguous: `
B{Public liability}`,
    traps: `
B{Labels printer}
Sales!B{Orders}
Sales!B{Sales ex VAT}
Sales!C{Cost of stock}`,
  },
  {
    id: "us warehouse walkthrough sheet with labels to the right of the numbers",
    drawing: `
== Warehouse facts
Prepared for the 3PL RFP, Reno site, figures are a typical month

 | 5200 | orders shipped out per month
 | 2.3 | items in an average order
 | 1.4 | lbs - average parcel weight
 | 11500 | sq ft of warehouse space
 | 14 | people on the warehouse floor
 | 9775 {$#,##0} | monthly rent incl NNN
 | 46200 {$#,##0} | warehouse payroll per month, burdened
 | 3950 {$#,##0} | cartons, void fill and tape per month
 | 38400 {$#,##0} | outbound freight (UPS) per month
 | 212 | returns handled per month
 | 1830 | SKUs on the shelf
 | 7 | dock doors
`,
    expected: `
orders | B{orders shipped out per month} | 5200
items_per_order | B{items in an average order} | -
parcel_weight | B{lbs - average parcel weight} | -
storage_space | B{sq ft of warehouse space} | -
staff | B{people on the warehouse floor} | -
facility | B{monthly rent incl NNN} | 9775
labor | B{warehouse payroll per month, burdened} | 46200
supplies | B{cartons, void fill and tape per month} | 3950
delivery | B{outbound freight (UPS) per month} | 38400`,
    traps: `
B{returns handled per month}
B{SKUs on the shelf}
B{dock doors}`,
  },
  {
    id: "us three scenarios side by side for next year plus this year",
    drawing: `
== Plan 26
FY26 operating plan (annual, USD)
 | Unit | FY25 actual | FY26 Bear | FY26 Base | FY26 Bull | Comment
Orders | # | 41200 | 38000 | 46000 | 55000 |
AOV | $ | 62.4 | 60 | 63 | 65 |
Revenue | $ | 2570880 | 2280000 | 2898000 | 3575000 | orders x AOV
Product cost | $ | 1131187 | 1026000 | 1275120 | 1573000 | 44%
Gross profit | $ | 1439693 | 1254000 | 1622880 | 2002000 |
Paid media | $ | 385632 | 342000 | 434700 | 536250 | 15% of rev
Fulfillment labor | $ | 296640 | 288800 | 331200 | 396000 | 7.20/order
Outbound shipping | $ | 358440 | 330600 | 400200 | 478500 | 8.70/order
Packaging | $ | 45320 | 41800 | 50600 | 60500 | 1.10/order
Warehouse lease | $ | 132000 | 132000 | 135960 | 168000 | +3%
Customer support | $ | 78000 | 70000 | 84000 | 98000 | Gorgias + 2 agents
Tech stack | $ | 51600 | 48000 | 54000 | 60000 |
G&A (accounting, legal) | $ | 44000 | 42000 | 46000 | 48000 |
Operating income | $ | 48061 | -41200 | 86220 | 156750
`,
    expected: `
orders | C{Orders} | 3433.33 / 3833.33 | E{Orders}
revenue | C{Revenue} | 214240 / 241500 | E{Revenue}
gross_profit | C{Gross profit} | 119974.42 / 135240 | E{Gross profit}
marketing | C{Paid media} | 32136 / 36225 | E{Paid media}
labor | C{Fulfillment labor} | 24720 / 27600 | E{Fulfillment labor}
delivery | C{Outbound shipping} | 29870 / 33350 | E{Outbound shipping}
supplies | C{Packaging} | 3776.67 / 4216.67 | E{Packaging}
facility | C{Warehouse lease} | 11000 / 11330 | E{Warehouse lease}
customer_service | C{Customer support} | 6500 / 7000 | E{Customer support}
it | C{Tech stack} | 4300 / 4500 | E{Tech stack}
finance_admin | C{G&A (accounting, legal)} | 3666.67 / 3833.33 | E{G&A (accounting, legal)}`,
    traps: `
D{Orders}
F{Orders}
D{Revenue}
F{Revenue}
D{Fulfillment labor}
F{Fulfillment labor}
C{AOV}
C{Product cost}
C{Operating income}`,
    names: [
      { name: "Orders_Base", sheet: "Plan 26", address: "E3" },
      { name: "Orders_Bull", sheet: "Plan 26", address: "F3" },
      { name: "Revenue_Base", sheet: "Plan 26", address: "E5" },
      { name: "AOV_Base", sheet: "Plan 26", address: "E4" },
    ],
  },
  {
    id: "uk two webshops and a marketplace account side by side",
    drawing: `
== Q2 by store
Store performance, Apr-Jun 2025 (GBP, ex VAT)

 | maisiebaby.co.uk | maisiebaby.de | Amazon UK | All
Orders | 6120 | 1480 | 3905 | = 11505
Units | 10404 | 2220 | 4110 | = 16734
Sales | 244800 | 68080 | 121055 | = 433935
COGS | 110160 | 30636 | 56900 | = 197696
Gross profit | = 134640 | = 37444 | = 64155 | = 236239
Postage & couriers | 24480 | 14060 | 1220 | = 39760
FBA fees |  |  | 17180 | = 17180
Packaging | 4900 | 1180 | 310 | = 6390
Ads | 36720 | 11900 | 9070 | = 57690
Selling fees |  |  | 18160 | = 18160
Contribution | 68540 | 10304 | 18215 | = 97059

Shared (not split by store)
Wages - warehouse (5) |  |  |  | 31800
Wages - customer care (2) |  |  |  | 12450
Unit 7 rent |  |  |  | 9750
Software |  |  |  | 3240
`,
    expected: `
orders | E{Orders} | 3835 | B{Orders}:E{Orders}
revenue | E{Sales} | 144645 | B{Sales}:E{Sales}
gross_profit | E{Gross profit} | 78746.33 | B{Gross profit}:E{Gross profit}
delivery | E{Postage & couriers}+E{FBA fees} | 18980 / 13253.33 | B{Postage & couriers}:D{Postage & couriers}
supplies | E{Packaging} | 2130 | B{Packaging}:E{Packaging}
marketing | E{Ads} | 19230 | B{Ads}:E{Ads}
labor | E{Wages - warehouse (5)}+E{Wages - customer care (2)} | 10600 / 14750
customer_service | E{Wages - customer care (2)} | 4150
facility | E{Unit 7 rent} | 3250
it | E{Software} | 1080`,
    ambiguous: `
E{FBA fees}
E{Selling fees}`,
    traps: `
E{Units}
E{COGS}
B{Orders}
D{Orders}
E{Contribution}`,
  },
];
