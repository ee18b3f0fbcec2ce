// Budgets and profit and loss sheets in the manner of the public English templates. Invented stores.
import { flat, seasonal, summed, type UnseenBook } from "../../support/unseenBook";

const MONTHS = "Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec";

export const budgets: UnseenBook[] = [
  {
    id: "en 12-month profit and loss projection with % of sales beside each month",
    drawing: `
== P&L
Profit and Loss Projection (12 Months)
Brightleaf Candle Co.
Fiscal Year Begins | Jan-25
 | IND. % | Jan-25 | % | Feb-25 | % | Mar-25 | % | YEARLY | %
Revenue (Sales)
Candles | - | 21000 | 70% | 20300 | 70% | 23100 | 70% | 64400 | 70%
Gift sets | - | 9000 | 30% | 8700 | 30% | 9900 | 30% | 27600 | 30%
Total Revenue (Sales) | 100% | 30000 | 100% | 29000 | 100% | 33000 | 100% | 92000 | 100%
Cost of Sales
Candles | - | 8400 | 28% | 8120 | 28% | 9240 | 28% | 25760 | 28%
Gift sets | - | 3600 | 12% | 3480 | 12% | 3960 | 12% | 11040 | 12%
Total Cost of Sales | - | 12000 | 40% | 11600 | 40% | 13200 | 40% | 36800 | 40%
Gross Profit | - | 18000 | 60% | 17400 | 60% | 19800 | 60% | 55200 | 60%
Expenses
Salary expenses | - | 5200 | 17.3% | 5200 | 17.9% | 5200 | 15.8% | 15600 | 17%
Payroll expenses | - | 520 | 1.7% | 520 | 1.8% | 520 | 1.6% | 1560 | 1.7%
Outside services | - | 300 | 1% | 300 | 1% | 300 | 0.9% | 900 | 1%
Supplies (office and operating) | - | 410 | 1.4% | 400 | 1.4% | 450 | 1.4% | 1260 | 1.4%
Repairs and maintenance | - | 60 | 0.2% | 0 | 0% | 120 | 0.4% | 180 | 0.2%
Advertising | - | 2100 | 7% | 2030 | 7% | 2310 | 7% | 6440 | 7%
Car, delivery and travel | - | 2400 | 8% | 2320 | 8% | 2640 | 8% | 7360 | 8%
Accounting and legal | - | 350 | 1.2% | 350 | 1.2% | 350 | 1.1% | 1050 | 1.1%
Rent | - | 1800 | 6% | 1800 | 6.2% | 1800 | 5.5% | 5400 | 5.9%
Telephone | - | 90 | 0.3% | 90 | 0.3% | 90 | 0.3% | 270 | 0.3%
Utilities | - | 240 | 0.8% | 250 | 0.9% | 220 | 0.7% | 710 | 0.8%
Insurance | - | 150 | 0.5% | 150 | 0.5% | 150 | 0.5% | 450 | 0.5%
Interest | - | 75 | 0.3% | 75 | 0.3% | 75 | 0.2% | 225 | 0.2%
Depreciation | - | 200 | 0.7% | 200 | 0.7% | 200 | 0.6% | 600 | 0.7%
Total Expenses | - | 13895 | 46.3% | 13685 | 47.2% | 14425 | 43.7% | 42005 | 45.7%
Net Profit Before Taxes | - | 4105 | 13.7% | 3715 | 12.8% | 5375 | 16.3% | 13195 | 14.3%
`,
    expected: `
revenue | I{Total Revenue (Sales)} | 30666.67 | C{Total Revenue (Sales)}:I{Total Revenue (Sales)}
gross_profit | I{Gross Profit} | 18400 | C{Gross Profit}:I{Gross Profit}
labor | I{Salary expenses}+I{Payroll expenses} | 5720 / 5200 | C{Salary expenses}:I{Payroll expenses}
marketing | I{Advertising} | 2146.67 | C{Advertising}:I{Advertising}
finance_admin | I{Accounting and legal} | 350 / 500 | C{Accounting and legal}:I{Insurance}
facility | I{Rent}+I{Utilities} | 2036.67 / 1800 / 2096.67 | C{Repairs and maintenance}:I{Utilities}`,
    ambiguous: `
I{Car, delivery and travel}
I{Supplies (office and operating)}
I{Telephone}
I{Outside services}`,
    traps: `
I{Interest}
I{Depreciation}
I{Total Cost of Sales}`,
  },
  {
    id: "en small business budget: budget, actual, difference",
    drawing: `
== Budget
Small Business Budget
Company: Tidepool Toys LLC
For the month of: | June 2025

 | BUDGET | ACTUAL | DIFFERENCE ($) | DIFFERENCE (%)
INCOME
Online sales | 62000.00 {"$"#,##0.00} | 58410.55 {"$"#,##0.00} | -3589.45 | -0.0579
Wholesale | 8000.00 {"$"#,##0.00} | 9120.00 {"$"#,##0.00} | 1120 | 0.14
Interest income | 10 | 12.4 | 2.4 | 0.24
Other income | 0 | 0 | 0 | 0
Total Income | 70010 | 67542.95 | -2467.05 | -0.0352

EXPENSES
Accounting | 450 | 450 | 0 | 0
Advertising & Promotion | 7500 | 8233.1 | 733.1 | 0.0977
Bank & Merchant Fees | 1900 | 1803.22 | -96.78 | -0.0509
Contractors | 2000 | 1750 | -250 | -0.125
Insurance | 380 | 380 | 0 | 0
Office Supplies | 150 | 97.31 | -52.69 | -0.3513
Packing Materials | 1300 | 1188.4 | -111.6 | -0.0858
Payroll | 11200 | 11385.75 | 185.75 | 0.0166
Postage & Shipping | 8600 | 8012.9 | -587.1 | -0.0683
Rent / Lease | 3150 | 3150 | 0 | 0
Software & Subscriptions | 620 | 688 | 68 | 0.1097
Telephone & Internet | 140 | 140 | 0 | 0
Travel & Meals | 250 | 0 | -250 | -1
Utilities | 410 | 436.02 | 26.02 | 0.0635
Total Expenses | 38050 | 37714.7 | -335.3 | -0.0088

NET INCOME | 31960 | 29828.25 | -2131.75 | -0.0667
`,
    expected: `
revenue | C{Online sales} | 58410.55 / 67542.95 | C{Total Income}; C{Online sales}:C{Wholesale}
finance_admin | C{Accounting} | 450 / 830 / 2253.22 / 2633.22 / 547.31 / 927.31 / 2350.53 / 2730.53 | C{Accounting},C{Insurance},C{Bank & Merchant Fees},C{Office Supplies}
marketing | C{Advertising & Promotion} | 8233.10
supplies | C{Packing Materials} | 1188.40 / 1285.71 | C{Packing Materials}:C{Office Supplies}; C{Packing Materials},C{Office Supplies}
labor | C{Payroll}+C{Contractors} | 11385.75 / 13135.75
delivery | C{Postage & Shipping} | 8012.90
facility | C{Rent / Lease}+C{Utilities} | 3586.02 / 3150
it | C{Software & Subscriptions} | 688 / 828 | C{Software & Subscriptions},C{Telephone & Internet}`,
    ambiguous: `
C{Bank & Merchant Fees}
C{Office Supplies}
C{Telephone & Internet}`,
    traps: `
B{Payroll}
D{Payroll}
B{Postage & Shipping}
E{Rent / Lease}`,
  },
  {
    id: "en operating budget with account codes, prior year and variance",
    drawing: `
== Operating Budget
FY2025 OPERATING BUDGET |  |  |  |  |
ACCOUNT | DESCRIPTION | FY2024 ACTUAL | FY2025 BUDGET | CHANGE $ | CHANGE %
4000 | Product sales - web | 812450 | 890000 | 77550 | 0.0955
4050 | Shipping income | 31900 | 34000 | 2100 | 0.0658
4090 | Returns & allowances | -42300 | -45000 | -2700 | 0.0638
 | Net sales | 802050 | 879000 | 76950 | 0.0959
5000 | Cost of goods sold | 371200 | 402000 | 30800 | 0.083
 | Gross margin | 430850 | 477000 | 46150 | 0.1071
6010 | Wages - warehouse | 96400 | 104000 | 7600 | 0.0788
6020 | Wages - office | 78800 | 81000 | 2200 | 0.0279
6030 | Payroll taxes & benefits | 24500 | 26000 | 1500 | 0.0612
6100 | Building rent | 54000 | 56400 | 2400 | 0.0444
6110 | Utilities | 7900 | 8300 | 400 | 0.0506
6200 | Outbound freight | 92700 | 101000 | 8300 | 0.0895
6210 | Cartons & packing supplies | 14100 | 15200 | 1100 | 0.078
6300 | Digital advertising | 71600 | 80000 | 8400 | 0.1173
6400 | Web hosting & platform fees | 9300 | 9900 | 600 | 0.0645
6500 | Audit & bookkeeping | 8800 | 9000 | 200 | 0.0227
6600 | Merchant card fees | 23100 | 25400 | 2300 | 0.0996
 | TOTAL OPERATING EXPENSES | 481200 | 516200 | 35000 | 0.0727
`,
    expected: `
revenue | C{Net sales} | 66837.5 / 67704.17 / 73250 | C{Net sales}:D{Net sales}; C{Product sales - web}
labor | C{Wages - warehouse}+C{Wages - office}+C{Payroll taxes & benefits} | 16641.67 / 14600 / 8033.33
facility | C{Building rent}+C{Utilities} | 5158.33 / 4500
delivery | C{Outbound freight} | 7725
supplies | C{Cartons & packing supplies} | 1175
marketing | C{Digital advertising} | 5966.67
it | C{Web hosting & platform fees} | 775
finance_admin | C{Audit & bookkeeping} | 733.33
gross_profit | C{Gross margin} | 35904.17`,
    ambiguous: `
C{Merchant card fees}`,
    traps: `
C{Shipping income}
A{Wages - warehouse}
E{Outbound freight}
C{Returns & allowances}`,
  },
  {
    id: "en monthly expense tracker, categories across, a sum row below",
    drawing: `
== Expenses 2025
Month | Rent | Power & heat | Staff wages | Courier | Boxes & tape | Facebook/Google ads | Website | Bookkeeper | Misc | Total
January | 1450 | 210 | 4100 | 2380 | 340 | 1500 | 129 | 180 | 60 | 10349
February | 1450 | 225 | 4100 | 2210 | 310 | 1400 | 129 | 180 | 20 | 10024
March | 1450 | 190 | 4350 | 2640 | 365 | 1650 | 129 | 180 | 145 | 11099
April | 1450 | 160 | 4350 | 2590 | 350 | 1600 | 149 | 180 | 0 | 10829
YTD | 5800 | 785 | 16900 | 9820 | 1365 | 6150 | 536 | 720 | 225 | 42301
Average | 1450 | 196.25 | 4225 | 2455 | 341.25 | 1537.5 | 134 | 180 | 56.25 | 10575.25
`,
    expected: `
facility | B{YTD}+C{YTD} | 1646.25 / 1450 | B{January}:B{April}; B{Average}; B{Average}:C{Average}; B{January}:C{April}
labor | D{YTD} | 4225 | D{January}:D{April}; D{Average}
delivery | E{YTD} | 2455 | E{January}:E{April}; E{Average}
supplies | F{YTD} | 341.25 | F{January}:F{April}; F{Average}
marketing | G{YTD} | 1537.5 | G{January}:G{April}; G{Average}
it | H{YTD} | 134 | H{January}:H{April}; H{Average}
finance_admin | I{YTD} | 180 | I{January}:I{April}; I{Average}`,
    traps: `
K{YTD}`,
  },
  {
    id: "en twelve months across with actuals to date and forecast after, one total",
    drawing: `
== Forecast
Kelp & Co - rolling forecast 2025 (USD)
 | A | A | A | A | A | A | F | F | F | F | F | F | 
 | ${MONTHS} | FY 2025
${summed("Orders", seasonal(1800))}
${summed("Net revenue", seasonal(96000))}
${summed("COGS", seasonal(43000))}
${summed("Warehouse payroll", flat(9200))}
${summed("Warehouse lease", flat(4300))}
${summed("Parcel carriers", seasonal(11700))}
${summed("Packaging", seasonal(2100))}
${summed("Paid media", seasonal(13500))}
${summed("Shopify + apps", flat(740))}
${summed("Customer support team", flat(3900))}
`,
    expected: `
orders | N{Orders} | 1800 / 1566 | B{Orders}:M{Orders}
revenue | N{Net revenue} | 96000 / 83520 | B{Net revenue}:M{Net revenue}
labor | N{Warehouse payroll} | 9200 | B{Warehouse payroll}:M{Warehouse payroll}
facility | N{Warehouse lease} | 4300 | B{Warehouse lease}:M{Warehouse lease}
delivery | N{Parcel carriers} | 11700 / 10179 | B{Parcel carriers}:M{Parcel carriers}
supplies | N{Packaging} | 2100 / 1827 | B{Packaging}:M{Packaging}
marketing | N{Paid media} | 13500 / 11745 | B{Paid media}:M{Paid media}
it | N{Shopify + apps} | 740 | B{Shopify + apps}:M{Shopify + apps}
customer_service | N{Customer support team} | 3900 | B{Customer support team}:M{Customer support team}`,
    traps: `
N{COGS}`,
  },
  {
    id: "en start-up costs sheet: one-off above, monthly below, months of cover",
    drawing: `
== Start-up
Start-up Expenses
One-time costs | Amount
Website design and build | $12,500
Shelving and packing benches | $6,800
Rent deposit | $5,400
Legal set-up | $1,750
Opening inventory | $40,000
Launch advertising | $4,000
Total one-time costs | $70,450

Monthly costs | Monthly amount | Months to cover | Total
Salaries | $7,900 | 3 | $23,700
Warehouse rent | $2,700 | 3 | $8,100
Electricity and water | $260 | 3 | $780
Marketing | $3,000 | 3 | $9,000
Shipping to customers | $4,150 | 3 | $12,450
Mailers, boxes, labels | $690 | 3 | $2,070
E-commerce platform | $299 | 3 | $897
Accountant | $275 | 3 | $825
Total monthly costs | $19,274 | 3 | $57,822
`,
    expected: `
labor | B{Salaries} | 7900
facility | B{Warehouse rent}+B{Electricity and water} | 2960 / 2700
marketing | B{Marketing} | 3000
delivery | B{Shipping to customers} | 4150
supplies | B{Mailers, boxes, labels} | 690
it | B{E-commerce platform} | 299
finance_admin | B{Accountant} | 275`,
    traps: `
B{Rent deposit}
B{Launch advertising}
B{Website design and build}
D{Warehouse rent}
C{Salaries}`,
  },
  {
    id: "en accounting package profit and loss, current month and year to date",
    drawing: `
== Profit and Loss
Fern Street Goods Inc.
Profit and Loss
January - March, 2025

 | Mar 2025 | Jan - Mar 2025 (YTD)
Income
   Sales of Product Income | 41,220.18 | 118,902.44
   Shipping Income | 1,904.00 | 5,511.25
   Discounts given | -2,310.07 | -6,804.90
Total Income | $40,814.11 | $117,608.79
Cost of Goods Sold
   Cost of Goods Sold | 17,330.90 | 50,012.77
   Freight in | 1,122.40 | 3,301.05
Total Cost of Goods Sold | $18,453.30 | $53,313.82
Gross Profit | $22,360.81 | $64,294.97
Expenses
   Advertising & Marketing | 4,902.66 | 13,988.04
   Bank Charges & Fees | 38.00 | 114.00
   Legal & Professional Services | 600.00 | 1,800.00
   Office Supplies & Software | 412.93 | 1,260.12
   Payroll Expenses
      Taxes | 488.10 | 1,464.30
      Wages | 6,380.00 | 19,140.00
   Total Payroll Expenses | 6,868.10 | 20,604.30
   Rent & Lease | 2,250.00 | 6,750.00
   Shipping, Freight & Delivery | 5,011.28 | 14,790.61
   Utilities | 187.40 | 601.95
Total Expenses | $20,270.37 | $59,909.02
Net Operating Income | $2,090.44 | $4,385.95

Friday, April 4, 2025 08:12 AM GMT-05:00 - Accrual Basis
`,
    expected: `
revenue | C{Total Income} | 39202.93 / 40814.11 | B{Total Income}; B{Sales of Product Income}:C{Sales of Product Income}
gross_profit | C{Gross Profit} | 21431.66 / 22360.81 | B{Gross Profit}
marketing | C{Advertising & Marketing} | 4662.68 / 4902.66 | B{Advertising & Marketing}
finance_admin | C{Legal & Professional Services} | 600 / 638 | B{Legal & Professional Services}
labor | C{Total Payroll Expenses} | 6868.1 | B{Total Payroll Expenses}
facility | C{Rent & Lease}+C{Utilities} | 2450.65 / 2250 / 2437.40 | B{Rent & Lease}; B{Rent & Lease},B{Utilities}
delivery | C{Shipping, Freight & Delivery} | 4930.20 / 5011.28 | B{Shipping, Freight & Delivery}`,
    ambiguous: `
B{Office Supplies & Software}
C{Office Supplies & Software}`,
    traps: `
C{Freight in}
C{Shipping Income}
B{Shipping Income}
B{Freight in}`,
  },
  {
    id: "en annual budget in thousands, quarters and full year, negatives in brackets",
    drawing: `
== FY25 Budget
Marlow Home Ltd | | | | |
Income statement, budget 2025 ($ in 000s) | | | | |
 | Q1 | Q2 | Q3 | Q4 | FY25
Net sales | 610 | 595 | 640 | 1105 | 2950
Product costs | (268) | (262) | (282) | (486) | (1298)
Gross profit | 342 | 333 | 358 | 619 | 1652
Salaries and related | (118) | (118) | (121) | (139) | (496)
Occupancy | (36) | (36) | (36) | (36) | (144)
Outbound shipping | (67) | (65) | (70) | (122) | (324)
Packaging materials | (12) | (12) | (13) | (22) | (59)
Marketing and advertising | (61) | (60) | (64) | (111) | (296)
Technology | (14) | (14) | (14) | (16) | (58)
Professional fees | (8) | (6) | (6) | (9) | (29)
EBITDA | 26 | 22 | 34 | 164 | 246
Number of orders (000s) | 9.1 | 8.9 | 9.6 | 16.4 | 44
`,
    expected: `
revenue | F{Net sales} | 245833.33 | B{Net sales}:E{Net sales}
gross_profit | F{Gross profit} | 137666.67 | B{Gross profit}:E{Gross profit}
labor | F{Salaries and related} | 41333.33 | B{Salaries and related}:E{Salaries and related}
facility | F{Occupancy} | 12000 | B{Occupancy}:E{Occupancy}
delivery | F{Outbound shipping} | 27000 | B{Outbound shipping}:E{Outbound shipping}
supplies | F{Packaging materials} | 4916.67 | B{Packaging materials}:E{Packaging materials}
marketing | F{Marketing and advertising} | 24666.67 | B{Marketing and advertising}:E{Marketing and advertising}
it | F{Technology} | 4833.33 | B{Technology}:E{Technology}
finance_admin | F{Professional fees} | 2416.67 | B{Professional fees}:E{Professional fees}
orders | F{Number of orders (000s)} | 3666.67 | B{Number of orders (000s)}:E{Number of orders (000s)}`,
    traps: `
F{Product costs}`,
  },
  {
    id: "en personnel budget: names and pay, totals by department",
    drawing: `
== Personnel
Staffing budget FY2025 - confidential
Employee | Position | Department | Start date | Annual salary | Bonus | Benefits (22%) | Total cost
Amy Poole | Warehouse lead | Operations | @2021-03-01 | 46000 | 1000 | 10120 | 57120
Dan Ortiz | Picker/packer | Operations | @2022-06-15 | 34000 | 0 | 7480 | 41480
Lee Chan | Picker/packer | Operations | @2023-02-01 | 33500 | 0 | 7370 | 40870
Mia Wolf | Customer service rep | Support | @2022-09-01 | 36000 | 500 | 7920 | 44420
Sam Reed | Marketing manager | Marketing | @2020-01-10 | 58000 | 4000 | 12760 | 74760
Zoe Hart | Founder / CEO | Management | @2018-05-01 | 72000 | 0 | 15840 | 87840
Total | | | | 279500 | 5500 | 61490 | 346490
Headcount | | | | 6
`,
    expected: `
labor | H{Total} | 28874.17 / 23291.67 | E{Total}
staff | E{Headcount} | -`,
    traps: `
E{Amy Poole}
H{Sam Reed}
H{Zoe Hart}
D{Amy Poole}`,
  },
  {
    id: "en cash budget, receipts and payments by week",
    drawing: `
== 13-week cash
13-Week Cash Flow Forecast
Week ending | @2025-07-06 | @2025-07-13 | @2025-07-20 | @2025-07-27
Week # | 1 | 2 | 3 | 4
Beginning cash | 18200 | 19560 | 15410 | 18320
Customer receipts | 14800 | 15150 | 14600 | 16200
Line of credit draw | 0 | 0 | 5000 | 0
Total receipts | 14800 | 15150 | 19600 | 16200
Inventory vendors | 5200 | 9800 | 6100 | 5900
Payroll | 0 | 5900 | 0 | 5900
Rent | 3400 | 0 | 0 | 0
UPS / USPS | 2210 | 2260 | 2180 | 2420
Google / Meta | 1900 | 1000 | 1900 | 1900
Packaging supplier | 730 | 0 | 610 | 0
Software | 0 | 340 | 0 | 0
Sales tax | 0 | 0 | 5900 | 0
Total disbursements | 13440 | 19300 | 16690 | 16120
Ending cash | 19560 | 15410 | 18320 | 18400
`,
    expected: `
labor | B{Payroll}:E{Payroll} | 12783
facility | B{Rent}:E{Rent} | 3683
delivery | B{UPS / USPS}:E{UPS / USPS} | 9826
marketing | B{Google / Meta}:E{Google / Meta} | 7258
supplies | B{Packaging supplier}:E{Packaging supplier} | 1452
it | B{Software}:E{Software} | 368`,
    ambiguous: `
B{Customer receipts}:E{Customer receipts}
B{Total receipts}:E{Total receipts}`,
    traps: `
B{Line of credit draw}:E{Line of credit draw}`,
  },
  {
    id: "en common-size income statement, three years, newest first",
    drawing: `
== Income Statement
Harbour Pet Supply, Inc.
Income Statement
For the years ended December 31

 | 2024 | % | 2023 | % | 2022 | %
Gross sales | 1,284,900 | 103.2% | 1,102,300 | 103.0% | 961,400 | 102.8%
Less: returns | (39,800) | -3.2% | (32,100) | -3.0% | (26,200) | -2.8%
Net sales | 1,245,100 | 100.0% | 1,070,200 | 100.0% | 935,200 | 100.0%
Cost of sales | (571,500) | -45.9% | (497,600) | -46.5% | (440,500) | -47.1%
Gross profit | 673,600 | 54.1% | 572,600 | 53.5% | 494,700 | 52.9%
Wages and salaries | (201,400) | -16.2% | (177,000) | -16.5% | (158,200) | -16.9%
Rent and rates | (61,200) | -4.9% | (58,800) | -5.5% | (54,000) | -5.8%
Carriage outwards | (127,000) | -10.2% | (107,000) | -10.0% | (93,500) | -10.0%
Advertising and promotion | (99,600) | -8.0% | (88,800) | -8.3% | (78,600) | -8.4%
Computer and internet costs | (16,200) | -1.3% | (15,000) | -1.4% | (14,000) | -1.5%
Audit and accountancy | (10,500) | -0.8% | (9,800) | -0.9% | (9,400) | -1.0%
Depreciation | (12,000) | -1.0% | (12,000) | -1.1% | (11,000) | -1.2%
Operating profit | 145,700 | 11.7% | 104,200 | 9.7% | 76,000 | 8.1%
`,
    expected: `
revenue | B{Net sales} | 103758.33 / 107075 | B{Gross sales}
gross_profit | B{Gross profit} | 56133.33
labor | B{Wages and salaries} | 16783.33
facility | B{Rent and rates} | 5100
delivery | B{Carriage outwards} | 10583.33
marketing | B{Advertising and promotion} | 8300
it | B{Computer and internet costs} | 1350
finance_admin | B{Audit and accountancy} | 875`,
    traps: `
D{Net sales}
F{Net sales}
B{Less: returns}
B{Depreciation}`,
  },
];
