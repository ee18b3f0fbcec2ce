// Workbooks of English-speaking stores, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const englishOne: UnseenBook[] = [
  {
    id: "us shopify sales over time export beside a costs tab",
    drawing: `
== Sales over time
Month | Orders | Gross sales | Discounts | Returns | Net sales | Shipping | Taxes | Total sales
2025-01 | 612 | 38190.4 | -2201.1 | -1188.2 | 34801.1 | 2910.5 | 2204.1 | 39915.7
2025-02 | 588 | 36020 | -1987.5 | -1320.7 | 32711.8 | 2788 | 2090.3 | 37590.1
2025-03 | 701 | 43911.2 | -2640.8 | -1402.4 | 39868 | 3321.9 | 2555.6 | 45745.5
2025-04 | 655 | 40877.9 | -2302 | -1276 | 37299.9 | 3104 | 2377 | 42780.9
2025-05 | 690 | 43120.3 | -2517.4 | -1355.9 | 39247 | 3270.2 | 2511.8 | 45029
2025-06 | 724 | 45230.8 | -2790.6 | -1499.1 | 40941.1 | 3431.4 | 2618.7 | 46991.2
Total | = 3970 | = 247350.6 | = -14439.4 | = -8042.3 | = 224868.9 | = 18826 | = 14357.5 | = 258052.4
== monthly costs
what we pay (avg/mo)

Item | who | $/mo | paid by
3 pickers + me | Gusto | 11850 | ACH
unit 4B rent, CAM incl | Harlan Props | 3100 | check
electric + wifi | Duke / Spectrum | 365 | card
UPS + USPS labels | ShipStation | 6820 | card
boxes, mailers, tape | Uline | 1140 | card
Meta + Google ads | - | 5400 | card
Shopify Plus-ish + apps | Shopify | 655 | card
Klaviyo | Klaviyo | 240 | card
quickbooks + Dana (bookkeeper) | - | 520 | ACH
TOTAL |  | = 30090
`,
    expected: `
orders | B{Total} | 661.67 | B2:B8
revenue | F{Total} | 37478.15 / 43008.73 | F2:F8;I2:I8
labor | monthly costs!C{3 pickers + me} | 11850
facility | monthly costs!C{unit 4B rent, CAM incl}+C{electric + wifi} | 3465 / 3100
delivery | monthly costs!C{UPS + USPS labels} | 6820
supplies | monthly costs!C{boxes, mailers, tape} | 1140
marketing | monthly costs!C{Meta + Google ads}+C{Klaviyo} | 5640 / 5400
it | monthly costs!C{Shopify Plus-ish + apps} | 655 / 895 | monthly costs!C{Shopify Plus-ish + apps}:C{Klaviyo}
finance_admin | monthly costs!C{quickbooks + Dana (bookkeeper)} | 520`,
    traps: `
G{Total}
H{Total}
E{Total}
C{Total}
monthly costs!C{TOTAL}`,
    tables: [
      { name: "tblCosts", sheet: "monthly costs", address: "A3:D13", hasHeader: true, hasTotals: true },
    ],
  },
  {
    id: "uk management accounts in thousands, actual budget variance",
    drawing: `
== Mgmt accs Sep
Fenwick & Rowe Homeware Ltd |  |  |  |  |  |
Management accounts - September 2025 |  |  |  |  |  |
£000s | Month |  |  | YTD (6 mths) |  |
 | Actual | Budget | Var | Actual | Budget | Var
Turnover | 212.4 | 220 | = -7.6 | 1204.6 | 1250 | = -45.4
Cost of sales | -101.9 | -105.6 | = 3.7 | -580.2 | -600 | = 19.8
Gross profit | = 110.5 | = 114.4 | = -3.9 | = 624.4 | = 650 | = -25.6
GP % | 52.0% | 52.0% |  | 51.8% | 52.0% |
Carriage outwards | -19.8 | -19 | = -0.8 | -114.9 | -108 | = -6.9
Packing materials | -4.1 | -4.4 | = 0.3 | -23.7 | -25 | = 1.3
Warehouse wages inc. ER NIC | -22.6 | -21 | = -1.6 | -131.8 | -126 | = -5.8
Rent, rates & service charge | -9.5 | -9.5 | = 0 | -57 | -57 | = 0
Light & heat | -1.3 | -1.1 | = -0.2 | -6.9 | -6.6 | = -0.3
Advertising & PPC | -24.7 | -26 | = 1.3 | -141.3 | -150 | = 8.7
Customer services team | -6.2 | -6.2 | = 0 | -37.1 | -37.2 | = 0.1
IT & web platform | -5.4 | -5 | = -0.4 | -31.6 | -30 | = -1.6
Audit & accountancy | -1.5 | -1.5 | = 0 | -9 | -9 | = 0
Bank & card charges | -3.9 | -4 | = 0.1 | -22 | -23 | = 1
Depreciation | -2 | -2 | = 0 | -12 | -12 | = 0
Total overheads | = -101 | = -99.7 | = -1.3 | = -587.3 | = -583.8 | = -3.5
EBIT | = 9.5 | = 14.7 | = -5.2 | = 37.1 | = 66.2 | = -29.1

Headcount (FTE) | 14.5 | 15
Orders despatched | 4310 | 4500 |  | 24870 | 25500
`,
    expected: `
revenue | E{Turnover} | 200766.67 / 212400 | B{Turnover};E{Turnover}
gross_profit | E{Gross profit} | 104066.67 / 110500 | B{Gross profit};E{Gross profit}
delivery | E{Carriage outwards} | 19150 / 19800 | B{Carriage outwards};E{Carriage outwards}
supplies | E{Packing materials} | 3950 / 4100 | B{Packing materials};E{Packing materials}
labor | E{Warehouse wages inc. ER NIC} | 21966.67 / 22600 | B{Warehouse wages inc. ER NIC};E{Warehouse wages inc. ER NIC}
facility | E{Rent, rates & service charge}+E{Light & heat} | 10650 / 10800 / 9500 | B{Rent, rates & service charge}:B{Light & heat};E{Rent, rates & service charge}:E{Light & heat}
marketing | E{Advertising & PPC} | 23550 / 24700 | B{Advertising & PPC};E{Advertising & PPC}
customer_service | E{Customer services team} | 6183.33 / 6200 | B{Customer services team};E{Customer services team}
it | E{IT & web platform} | 5266.67 / 5400 | B{IT & web platform};E{IT & web platform}
finance_admin | E{Audit & accountancy} | 1500 / 1500 / 5166.67 / 5400 | B{Audit & accountancy}:B{Bank & card charges};E{Audit & accountancy}:E{Bank & card charges}
orders | E{Orders despatched} | 4145 / 4310 | B{Orders despatched};E{Orders despatched}
staff | B{Headcount (FTE)} | -`,
    ambiguous: `
E{Bank & card charges}
B{Bank & card charges}`,
    traps: `
C{Turnover}
F{Turnover}
E{Depreciation}
B{Depreciation}
E{Total overheads}
C{Orders despatched}
F{Orders despatched}`,
  },
  {
    id: "in d2c brand sheet with lakh commas as text and RTO",
    drawing: `
== Oct-25
 | Rangoli Naturals - monthly snapshot |
 | Oct 2025 |

 | Particulars | Amt (INR) | Remarks
 | Orders placed | 8,420 | all channels
 | Orders shipped | 7,965 | excl. cancelled
 | RTO orders | 1,210 | 15.2 %
 | Units sold | 13,140
 | Gross sales (incl GST) | ₹52,30,000 |
 | Net sales (excl GST, after RTO) | ₹37,85,000 |
 | COGS | ₹13,20,500 |
 | Shipping - forward (Delhivery / Shiprocket) | ₹5,17,700 | ₹65 avg
 | Shipping - RTO | ₹72,600 | ₹60 avg
 | Packaging (corrugated box + bubble) | ₹1,19,475 | ₹15/order
 | Warehouse rent - Bhiwandi | ₹1,85,000 | 4,500 sq ft
 | Electricity & DG | ₹22,400 |
 | Warehouse salaries + contract labour | ₹3,42,000 | 19 ppl
 | Performance mktg (Meta+Google) | ₹9,46,000 | 25% of net
 | Payment gateway | ₹60,100 | Razorpay
 | Shopify + apps + Unicommerce | ₹48,500 |
 | CA fees / compliance | ₹25,000 |
 | Founders salary | ₹2,00,000 |
`,
    expected: `
orders | C{Orders shipped} | 7965 / 8420 | C{Orders placed}
revenue | C{Net sales (excl GST, after RTO)} | 3785000 / 5230000 | C{Gross sales (incl GST)}
delivery | C{Shipping - forward (Delhivery / Shiprocket)}+C{Shipping - RTO} | 590300 / 517700
supplies | C{Packaging (corrugated box + bubble)} | 119475
facility | C{Warehouse rent - Bhiwandi}+C{Electricity & DG} | 207400 / 185000
labor | C{Warehouse salaries + contract labour}+C{Founders salary} | 342000 / 542000
marketing | C{Performance mktg (Meta+Google)} | 946000
it | C{Shopify + apps + Unicommerce} | 48500
finance_admin | C{CA fees / compliance} | 25000`,
    ambiguous: `
C{Payment gateway}
C{Shipping - RTO}
C{Founders salary}`,
    traps: `
C{RTO orders}
C{Units sold}
C{COGS}`,
  },
  {
    id: "us kpi dashboard cards with the label above the number",
    drawing: `
== Dashboard
PEAK & PINE OUTFITTERS
Monthly KPI dashboard |  |  | May 2025 |  |

TOTAL ORDERS |  | NET REVENUE |  | AOV |
3842 |  | 291240 {$#,##0} |  | 75.8 {$#,##0.00} |
▲ 6.1% vs Apr |  | ▲ 4.4% vs Apr |  | ▼ 1.6% |

GROSS PROFIT |  | AD SPEND |  | ROAS |
148530 {$#,##0} |  | 40110 {$#,##0} |  | 7.26 |
51.0% margin |  | 13.8% of rev |  |  |

SESSIONS |  | CONVERSION |  | UNITS PER ORDER |
168500 |  | 0.0228 {0.00%} |  | 1.9 |

SHIPPING COST |  | FULFILLMENT PAYROLL |  | RETURN RATE |
36880 {$#,##0} |  | 27400 {$#,##0} |  | 0.071 {0.0%} |
$9.60 / order |  | $7.13 / order |  | 273 orders |
`,
    expected: `
orders | A5 | 3842
revenue | C5 | 291240
gross_profit | A9 | 148530
marketing | C9 | 40110
items_per_order | E13 | -
delivery | A16 | 36880
labor | C16 | 27400`,
    traps: `
E5
A13
E9
E16`,
  },
  {
    id: "us shopify orders export with several lines an order",
    drawing: `
== orders_export
Name | Email | Financial Status | Fulfillment Status | Created at | Subtotal | Shipping | Taxes | Total | Lineitem quantity | Lineitem name | Lineitem price | Refunded Amount
#3301 | k.ames@example.com | paid | fulfilled | @2025-09-01 | 54 | 6.5 | 3.9 | 64.4 | 1 | Trail mug | 22 | 0
#3301 | k.ames@example.com |  |  | @2025-09-01 |  |  |  |  | 2 | Sticker pack | 16 |
#3302 | lou@example.com | paid | fulfilled | @2025-09-02 | 88 | 0 | 6.4 | 94.4 | 1 | Camp blanket | 88 | 0
#3303 | t.reyes@example.com | refunded | fulfilled | @2025-09-04 | 22 | 6.5 | 1.6 | 30.1 | 1 | Trail mug | 22 | 30.1
#3304 | bo@example.com | paid | fulfilled | @2025-09-07 | 132 | 0 | 9.6 | 141.6 | 1 | Camp blanket | 88 | 0
#3304 | bo@example.com |  |  | @2025-09-07 |  |  |  |  | 2 | Trail mug | 22 |
#3305 | fern@example.com | paid | fulfilled | @2025-09-11 | 16 | 4.5 | 1.2 | 21.7 | 1 | Sticker pack | 16 | 0
#3306 | wes@example.com | paid | fulfilled | @2025-09-13 | 44 | 6.5 | 3.2 | 53.7 | 2 | Trail mug | 22 | 0
#3307 | ida@example.com | paid | fulfilled | @2025-09-18 | 104 | 0 | 7.5 | 111.5 | 1 | Camp blanket | 88 | 0
#3307 | ida@example.com |  |  | @2025-09-18 |  |  |  |  | 1 | Sticker pack | 16 |
#3308 | sol@example.com | paid | fulfilled | @2025-09-20 | 22 | 6.5 | 1.6 | 30.1 | 1 | Trail mug | 22 | 0
#3309 | ann@example.com | paid | fulfilled | @2025-09-24 | 176 | 0 | 12.8 | 188.8 | 2 | Camp blanket | 88 | 0
#3310 | raj@example.com | paid | fulfilled | @2025-09-27 | 38 | 6.5 | 2.8 | 47.3 | 1 | Trail mug | 22 | 0
#3310 | raj@example.com |  |  | @2025-09-27 |  |  |  |  | 1 | Sticker pack | 16 |
#3311 | mei@example.com | paid | unfulfilled | @2025-09-30 | 88 | 0 | 6.4 | 94.4 | 1 | Camp blanket | 88 | 0
`,
    expected: `
orders | A2:A16 | 11 / 10 / 11.17 / 11.37 / 11.15 | A2:A16;E2:E16;F2:F16;I2:I16
revenue | I2:I16 | 878 / 784 / 762 / 847.9 / 891.6 / 796.1 / 907.6 / 810.4 | F2:F16;I2:I16`,
    traps: `
G2:G16
J2:J16`,
  },
  {
    id: "us payroll roster by department without totals",
    drawing: `
== Roster
Employee Roster - confidential
as of 2025-08-01

Emp ID | Name | Department | Title | Type | Annual Salary
E-014 | Alvarez, R | Warehouse | Warehouse Lead | FT | 52000
E-017 | Bautista, J | Warehouse | Picker/Packer | FT | 38500
E-019 | Cole, D | Warehouse | Picker/Packer | FT | 37800
E-022 | Dietz, M | Warehouse | Receiving | FT | 39200
E-025 | Ekholm, S | Customer Service | CS Rep | FT | 41000
E-026 | Franks, P | Customer Service | CS Rep | PT | 21500
E-030 | Gill, H | Marketing | Growth Marketer | FT | 68000
E-031 | Hoang, V | IT | Web Developer | FT | 92000
E-033 | Iverson, L | Finance | Bookkeeper | PT | 30000
== Summary
Headcount | 9
FTE | 8
Open reqs | 2
`,
    expected: `
labor | Roster!F5:F13 | 35000 / 13958.33 | Roster!F5:F13
staff | Summary!B1 | - | Summary!B1:B2;Roster!A5:A13;Roster!B5:B13
customer_service | Roster!F9+F10 | 5208.33`,
    ambiguous: `
Roster!F11
Roster!F12
Roster!F13`,
    traps: `
Summary!B3`,
  },
];
