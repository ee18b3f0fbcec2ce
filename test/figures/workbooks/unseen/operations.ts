// Warehouse cost models, provider comparisons, unit economics and models of years, in English. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const operations: UnseenBook[] = [
  {
    id: "en in-house against a 3PL, side by side, per month",
    drawing: `
== Comparison
In-house vs 3PL - monthly cost comparison
Assumption: 3,400 orders per month, 2.2 units per order, 1.8 lb average package

Cost item | In-house | ShipRight 3PL | Notes
Receiving | 850 | 620 | per PO at 3PL
Storage / warehouse rent | 6200 | 2380 | 140 pallets
Pick & pack labor | 13900 | 9520 | $2.80 per order
Packaging materials | 2890 | 3060 |
Postage / freight | 24480 | 22100 | 3PL discount 10%
WMS & software | 410 | 150 |
Returns handling | 1100 | 980 |
Insurance | 240 | 0 |
TOTAL | 50070 | 38810 |
Cost per order | 14.73 | 11.41 |
`,
    expected: `
facility | B{Storage / warehouse rent} | 6200
labor | B{Pick & pack labor} | 13900
supplies | B{Packaging materials} | 2890
delivery | B{Postage / freight} | 24480
it | B{WMS & software} | 410
quote_fulfillment | C{TOTAL} | 38810`,
    ambiguous: `
B{Receiving}
B{Returns handling}`,
    traps: `
B{TOTAL}
C{Pick & pack labor}
C{Cost per order}
B{Cost per order}`,
  },
  {
    id: "en three providers scored, fees per unit only",
    drawing: `
== 3PL RFP
3PL RFP scorecard
Criteria | Weight | Provider A | Provider B | Provider C
Receiving per pallet | 10% | $12.00 | $15.00 | $9.50
Storage per pallet per month | 20% | $18.50 | $21.00 | $17.00
Pick fee per order | 20% | $2.65 | $2.20 | $2.95
Additional pick | 5% | $0.35 | $0.40 | $0.30
Packaging per order | 5% | $0.60 | $0.75 | $0.55
Average shipping per order | 20% | $7.10 | $7.45 | $6.95
Monthly minimum | 10% | $1,500 | $2,000 | $750
Onboarding fee | 5% | $500 | $0 | $1,000
Order accuracy | 5% | 99.6% | 99.9% | 99.2%
Score | 100% | 3.9 | 3.4 | 4.1
`,
    ambiguous: `
C{Monthly minimum}
D{Monthly minimum}
E{Monthly minimum}
C{Average shipping per order}
D{Average shipping per order}
E{Average shipping per order}
C{Packaging per order}
E{Packaging per order}
D{Packaging per order}`,
    traps: `
C{Onboarding fee}
C{Storage per pallet per month}
C{Pick fee per order}`,
  },
  {
    id: "en warehouse cost model: area, rate, heads, wage, yearly totals",
    drawing: `
== Warehouse model
WAREHOUSE OPERATING COST MODEL | | |
INPUTS | Value | Unit
Orders per year | 62,400 | orders
Units per order | 1.7 | units
Warehouse area | 9,500 | sq ft
Rent per sq ft | 8.25 | $/sq ft/yr
Pickers | 6 | FTE
Loaded hourly rate | 22.5 | $/h
Hours per FTE | 2,080 | h/yr

ANNUAL COSTS | $ |
Rent | 78,375 |
Utilities | 11,900 |
Direct labor | 280,800 |
Supervision | 68,000 |
Equipment lease | 14,400 |
Packing supplies | 49,920 |
Outbound transportation | 436,800 |
WMS licence | 9,600 |
Total annual cost | 949,795 |
Cost per order | 15.22 |
Cost per unit | 8.95 |
`,
    expected: `
orders | B{Orders per year} | 5200
items_per_order | B{Units per order} | -
storage_space | B{Warehouse area} | -
staff | B{Pickers} | -
facility | B{Rent}+B{Utilities} | 6531.25 / 7522.92
labor | B{Direct labor}+B{Supervision} | 23400 / 29066.67
supplies | B{Packing supplies} | 4160
delivery | B{Outbound transportation} | 36400
it | B{WMS licence} | 800`,
    traps: `
B{Rent per sq ft}
B{Cost per order}
B{Loaded hourly rate}
B{Hours per FTE}`,
  },
  {
    id: "en unit economics with store-wide block below",
    drawing: `
== Unit Economics
UNIT ECONOMICS (per order, USD)
Average order value | 74.00
COGS | 27.40
Pick & pack | 3.10
Shipping | 8.20
Packaging | 1.05
Payment processing (2.9% + 30c) | 2.45
Contribution margin 1 | 31.80
CAC | 14.50
Contribution margin 2 | 17.30

STORE (monthly)
Orders | 4,100
Net revenue | 303,400
Ad spend | 59,450
Fixed payroll | 38,600
Rent & utilities | 8,900
Software | 2,150
Legal & accounting | 1,400
EBITDA | 19,880
`,
    expected: `
orders | B{Orders} | 4100
revenue | B{Net revenue} | 303400
marketing | B{Ad spend} | 59450
labor | B{Fixed payroll} | 38600
facility | B{Rent & utilities} | 8900
it | B{Software} | 2150
finance_admin | B{Legal & accounting} | 1400`,
    ambiguous: `
B{Shipping}
B{Packaging}
B{Pick & pack}`,
    traps: `
B{CAC}
B{Average order value}
B{COGS}`,
  },
  {
    id: "en five-year model with drivers, base case shown, years across",
    drawing: `
== Model
Driftwood Outdoor - 5-year plan | | | | | |
Case: | Base | | | | |
$ unless stated | | 2025E | 2026E | 2027E | 2028E | 2029E
Traffic (visits) | # | 980000 | 1176000 | 1411200 | 1622880 | 1866312
Conversion rate | % | 0.021 | 0.022 | 0.023 | 0.023 | 0.024
Orders | # | 20580 | 25872 | 32458 | 37326 | 44791
AOV | $ | 88 | 89 | 90 | 91 | 92
Net revenue | $ | 1811040 | 2302608 | 2921184 | 3396688 | 4120817
COGS | $ | -869299 | -1082226 | -1343745 | -1528510 | -1813159
Gross profit | $ | 941741 | 1220382 | 1577439 | 1868178 | 2307658
Personnel | $ | -310000 | -365000 | -430000 | -485000 | -540000
Office and warehouse | $ | -84000 | -86520 | -112000 | -115360 | -118820
Shipping & handling | $ | -174930 | -224000 | -285000 | -332000 | -405000
Performance marketing | $ | -271656 | -333878 | -408966 | -458553 | -535706
Technology & tools | $ | -36000 | -42000 | -48000 | -52000 | -56000
G&A | $ | -42000 | -45000 | -48000 | -51000 | -54000
EBITDA | $ | 23155 | 123984 | 245473 | 374265 | 598132
Headcount | FTE | 6 | 7 | 8 | 9 | 10
`,
    expected: `
orders | C{Orders} | 1715 | C{Orders}:G{Orders}
revenue | C{Net revenue} | 150920 | C{Net revenue}:G{Net revenue}
gross_profit | C{Gross profit} | 78478.42 | C{Gross profit}:G{Gross profit}
labor | C{Personnel} | 25833.33 | C{Personnel}:G{Personnel}
facility | C{Office and warehouse} | 7000 | C{Office and warehouse}:G{Office and warehouse}
delivery | C{Shipping & handling} | 14577.5 | C{Shipping & handling}:G{Shipping & handling}
marketing | C{Performance marketing} | 22638 | C{Performance marketing}:G{Performance marketing}
it | C{Technology & tools} | 3000 | C{Technology & tools}:G{Technology & tools}
staff | C{Headcount} | - | C{Headcount}:G{Headcount}`,
    ambiguous: `
C{G&A}`,
    traps: `
C{Traffic (visits)}
C{AOV}
C{Conversion rate}`,
  },
  {
    id: "en three scenarios across, one marked selected",
    drawing: `
== Scenarios
Selected scenario | 2 - Expected
 | 1 - Low | 2 - Expected | 3 - High
Monthly order volume | 1200 | 1650 | 2300
Revenue per month | 66000 | 94050 | 135700
Facility (rent, utilities) per month | 4100 | 4100 | 5200
Fulfilment staff per month | 8700 | 10400 | 14100
Shipping out per month | 8640 | 11715 | 16100
Materials per month (boxes, void fill) | 1260 | 1700 | 2370
Marketing per month | 8000 | 10000 | 14000
`,
    expected: `
orders | C{Monthly order volume} | 1650
revenue | C{Revenue per month} | 94050
facility | C{Facility (rent, utilities) per month} | 4100
labor | C{Fulfilment staff per month} | 10400
delivery | C{Shipping out per month} | 11715
supplies | C{Materials per month (boxes, void fill)} | 1700
marketing | C{Marketing per month} | 10000`,
    traps: `
B{Monthly order volume}
D{Monthly order volume}
D{Revenue per month}`,
  },
  {
    id: "en fulfilment KPI sheet: rates, times, and few volumes",
    drawing: `
== Ops KPIs
Fulfilment KPIs, week 32
KPI | Target | Actual | Status
Orders shipped | 900 | 874 | amber
Orders shipped on time % | 98% | 96.9% | amber
Order accuracy | 99.5% | 99.7% | green
Lines picked per hour | 85 | 79 | red
Units per order | 2.1 | 2.06 | -
Average parcel weight (kg) | 1.4 | 1.38 | -
Dock-to-stock (h) | 48 | 36 | green
Backorders | 10 | 14 | red
Labour cost per order | 2.60 | 2.74 | red
Returns rate | 7% | 7.8% | red
Pallet positions used | 220 | 204 | green
`,
    expected: `
orders | C{Orders shipped} | 3787.33
items_per_order | C{Units per order} | -
parcel_weight | C{Average parcel weight (kg)} | -
storage_space | C{Pallet positions used} | -`,
    ambiguous: `
C{Labour cost per order}`,
    traps: `
C{Backorders}
C{Lines picked per hour}
B{Orders shipped}
C{Orders shipped on time %}`,
  },
  {
    id: "en investment case: one-off against running, payback",
    drawing: `
== Automation case
Packing line - business case
Investment (one-off) | USD
Machine | 68000
Installation | 9500
Training | 2400
Software integration | 12000
Total investment | 91900

Running costs | Before (per year) | After (per year) | Saving
Packing labor | 142000 | 86000 | 56000
Cartons and void fill | 51000 | 43500 | 7500
Maintenance | 2000 | 6800 | -4800
Energy | 3100 | 4900 | -1800
Shipping (dim weight) | 318000 | 296000 | 22000
Total | 516100 | 437200 | 78900
Payback (years) | | | 1.16
`,
    expected: `
labor | B{Packing labor} | 11833.33
supplies | B{Cartons and void fill} | 4250
delivery | B{Shipping (dim weight)} | 26500`,
    ambiguous: `
B{Energy}
B{Maintenance}`,
    traps: `
D{Packing labor}
C{Packing labor}
B{Software integration}
B{Training}
B{Machine}`,
  },
  {
    id: "en cost allocation by department with totals down and across",
    drawing: `
== Cost centres
Monthly cost by cost centre, May 2025 (GBP)
 | Warehouse | Customer care | Marketing | IT | Finance | Management | Total
Salaries | 12400 | 4800 | 5600 | 3900 | 2700 | 6500 | 35900
Rent and service charge | 5100 | 300 | 300 | 150 | 150 | 300 | 6300
Software | 450 | 380 | 620 | 1240 | 190 | 60 | 2940
Agency and freelance | 900 | 0 | 3800 | 0 | 0 | 0 | 4700
Media spend | 0 | 0 | 14200 | 0 | 0 | 0 | 14200
Carriers | 15800 | 0 | 0 | 0 | 0 | 0 | 15800
Packaging | 2350 | 0 | 0 | 0 | 0 | 0 | 2350
Total | 37000 | 5480 | 24520 | 5290 | 3040 | 6860 | 82190
`,
    expected: `
labor | H{Salaries} | 35900
facility | H{Rent and service charge} | 6300
it | H{Software} | 2940
marketing | H{Media spend} | 14200
delivery | H{Carriers} | 15800
supplies | H{Packaging} | 2350`,
    ambiguous: `
C{Total#2}
D{Total#2}
E{Total#2}
F{Total#2}
C{Salaries}
D{Salaries}
E{Salaries}
F{Salaries}
H{Agency and freelance}`,
    traps: `
B{Salaries}
H{Total#2}`,
  },
  {
    id: "en old and new: this year's sheet, last year's, an archived hidden one",
    drawing: `
== Overview 2025
Cost overview 2025, per month
Line | Amount
Warehouse rent | 5400
Warehouse wages | 15100
Shipping | 17300
Packaging | 2750
== Overview 2024
Cost overview 2024, per month
Line | Amount
Warehouse rent | 5100
Warehouse wages | 13900
Shipping | 15200
Packaging | 2480
== (hidden) Archive
Cost overview 2023, per month
Line | Amount
Warehouse rent | 4700
Warehouse wages | 12000
Shipping | 13100
Packaging | 2100
Orders | 1500
`,
    expected: `
facility | Overview 2025!B{Warehouse rent} | 5400
labor | Overview 2025!B{Warehouse wages} | 15100
delivery | Overview 2025!B{Shipping} | 17300
supplies | Overview 2025!B{Packaging} | 2750`,
    ambiguous: `
Archive!B{Orders}`,
    traps: `
Overview 2024!B{Warehouse rent}
Archive!B{Warehouse rent}
Overview 2024!B{Shipping}`,
  },
  {
    id: "en notes and footnotes with numbers around a small table",
    drawing: `
== Sheet1
Prepared 12/03/2025, v7 - please do not forward. Rent rises to 4,800 from July (see lease p. 14).
* includes 2 part-timers (20 h)   ** excl. 312 returns
Our monthly numbers: | |
 Orders** | 2,260 |
 Turnover | $141,000 | excl. VAT 20%
 Rent (unit 14) | $4,250 | 3 yr lease
 Wages* | $11,300 | 4 + 2
 DHL/UPS | $16,050 | 7.10 each
 Boxes etc. | $1,910 | 0.85 each
 Ads | $12,500 | ROAS 5.1
 Bookkeeping | $420 | Jones & Co., 2 days
Phone 555 0134
`,
    expected: `
orders | B{Orders**} | 2260
revenue | B{Turnover} | 141000
facility | B{Rent (unit 14)} | 4250
labor | B{Wages*} | 11300
delivery | B{DHL/UPS} | 16050
supplies | B{Boxes etc.} | 1910
marketing | B{Ads} | 12500
finance_admin | B{Bookkeeping} | 420`,
    traps: `
C{Wages*}`,
  },
  {
    id: "en help desk and HR costs as an outsourced-services list with frequency",
    drawing: `
== Contracts
Vendor | Service | Category | Billing | Fee | Annual cost | Renewal
Gusto | Payroll & HR platform | HR | monthly | 149 | 1788 | @2026-01-01
Hireology | Job postings | Recruiting | quarterly | 600 | 2400 | @2025-12-01
AnswerNow | Overflow call centre | Customer service | monthly | 1350 | 16200 | @2025-09-30
Pine & Co | Bookkeeping and tax | Accounting | monthly | 525 | 6300 | @2026-03-31
Rackline | Managed hosting | IT | annually | 4320 | 4320 | @2026-02-14
Prologis | Warehouse lease | Facilities | monthly | 7100 | 85200 | @2027-06-30
SearchLab | SEO retainer | Marketing | monthly | 1800 | 21600 | @2025-10-31
Total | | | | | 137808 |
`,
    expected: `
hr | F{Gusto}+F{Hireology} | 349 / 149 / 200 | E{Gusto}; F{Gusto}; F{Hireology}
customer_service | F{AnswerNow} | 1350 | E{AnswerNow}
finance_admin | F{Pine & Co} | 525 | E{Pine & Co}
it | F{Rackline} | 360 | E{Rackline}
facility | F{Prologis} | 7100 | E{Prologis}
marketing | F{SearchLab} | 1800 | E{SearchLab}`,
    traps: `
F{Total}
G{Gusto}`,
  },
  {
    id: "en volumes by zone and weight, carrier bill total",
    drawing: `
== Carrier bill
Carrier invoice summary - September 2025
Service | Zone | Parcels | Avg weight (lb) | Billed weight (lb) | Charges | Fuel | Total
Ground | 2-4 | 1410 | 3.2 | 4512 | 9870 | 1184.4 | 11054.4
Ground | 5-8 | 890 | 3.6 | 3204 | 8010 | 961.2 | 8971.2
2 Day | all | 120 | 2.1 | 252 | 2160 | 259.2 | 2419.2
International | all | 64 | 1.9 | 121.6 | 2368 | 284.16 | 2652.16
Total | | 2484 | 3.26 | 8089.6 | 22408 | 2688.96 | 25096.96
`,
    expected: `
delivery | H{Total#2} | 25096.96 / 22408 | F{Total#2}
parcel_weight | D{Total#2} | -`,
    ambiguous: `
C{Total#2}`,
    traps: `
E{Total#2}
G{Total#2}`,
  },
];
