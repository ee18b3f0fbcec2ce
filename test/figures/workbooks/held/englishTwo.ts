// Workbooks of English-speaking stores, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const englishTwo: UnseenBook[] = [
  {
    id: "uk courier tariff card",
    drawing: `
== Tariff 2025
Parcel tariff from 1 April 2025 (ex VAT, fuel surcharge applies)
Account: 88214-03

Service | Max weight | Mainland UK | Highlands & Islands | N. Ireland
48hr small parcel | 2 kg | £2.89 | £7.95 | £6.40
48hr parcel | 5 kg | £3.45 | £8.95 | £7.20
48hr parcel | 10 kg | £4.20 | £11.50 | £9.10
24hr parcel | 5 kg | £4.15 | £12.25 | £9.95
24hr parcel | 15 kg | £5.60 | £14.40 | £12.10
Saturday supplement |  | £8.50 | n/a | n/a
Fuel surcharge | 0.072 {0.0%}
Oversize surcharge |  | £12.00
Returns label |  | £3.10
Collection charge (under 10 parcels/day) |  | £4.00
`,
    traps: `
C{48hr small parcel}
C{24hr parcel}
C{Returns label}
C{Saturday supplement}
C{Collection charge (under 10 parcels/day)}`,
  },
  {
    id: "au marketing budget by channel with quarters",
    drawing: `
== FY26 Mktg
Bindi Swim - Marketing Budget FY26 (AUD, ex GST)
Channel | Q1 Jul-Sep | Q2 Oct-Dec | Q3 Jan-Mar | Q4 Apr-Jun | FY26 | % of total
Paid social | 42000 | 66000 | 48000 | 30000 | = 186000 | 0.5029 {0.0%}
Google Shopping + search | 27000 | 39000 | 30000 | 21000 | = 117000 | 0.3163 {0.0%}
Influencer seeding | 9000 | 15000 | 9000 | 6000 | = 39000 | 0.1054 {0.0%}
Email/SMS (Klaviyo) | 2850 | 3300 | 3000 | 2700 | = 11850 | 0.0320 {0.0%}
Photo shoots | 8000 | 0 | 8000 | 0 | = 16000 | 0.0433 {0.0%}
TOTAL SPEND | = 88850 | = 123300 | = 98000 | = 59700 | = 369850 |

Target revenue | 520000 | 910000 | 640000 | 390000 | = 2460000
Target new customers | 3100 | 5200 | 3600 | 2300 | = 14200
Target ROAS | 5.9 | 7.4 | 6.5 | 6.5
Blended CAC | 28.7 | 23.7 | 27.2 | 26
`,
    expected: `
marketing | F{TOTAL SPEND} | 30820.83 | B{Paid social}:E{TOTAL SPEND};F{Paid social}:F{TOTAL SPEND}`,
    ambiguous: `
F{Email/SMS (Klaviyo)}
F{Target revenue}`,
    traps: `
F{Target new customers}
B{Blended CAC}`,
  },
  {
    id: "eu two years side by side with european number text",
    drawing: `
== P&L 2023-2024
Veldkamp Plants BV | profit and loss | EUR
amounts excl. btw

 | 2023 | 2024 | change
Net sales webshop | € 612.400,00 | € 698.150,00 | 14,0%
Cost of plants & pots | € 281.700,00 | € 314.170,00 | 11,5%
Gross margin | € 330.700,00 | € 383.980,00 | 16,1%
Personnel costs | € 96.000,00 | € 108.600,00 | 13,1%
Housing (rent greenhouse, energy) | € 38.900,00 | € 43.320,00 | 11,4%
Shipping costs PostNL/DHL | € 71.250,00 | € 83.880,00 | 17,7%
Packaging materials | € 17.300,00 | € 19.560,00 | 13,1%
Online advertising | € 61.000,00 | € 66.900,00 | 9,7%
Hosting, Lightspeed, apps | € 8.210,00 | € 8.940,00 | 8,9%
Administration office | € 6.000,00 | € 6.300,00 | 5,0%
Depreciation | € 9.400,00 | € 9.400,00 | 0,0%
Result before tax | € 22.640,00 | € 37.080,00 | 63,8%
Number of parcels | 11.980 | 13.420 | 12,0%
`,
    expected: `
revenue | C{Net sales webshop} | 58179.17
gross_profit | C{Gross margin} | 31998.33
labor | C{Personnel costs} | 9050
facility | C{Housing (rent greenhouse, energy)}+C{Administration office} | 3610 / 4135
delivery | C{Shipping costs PostNL/DHL} | 6990
supplies | C{Packaging materials} | 1630
marketing | C{Online advertising} | 5575
it | C{Hosting, Lightspeed, apps} | 745`,
    ambiguous: `
C{Administration office}
C{Number of parcels}`,
    traps: `
B{Net sales webshop}
B{Number of parcels}
C{Cost of plants & pots}
C{Depreciation}
C{Result before tax}`,
  },
  {
    id: "us long questions answered in the cell beside",
    drawing: `
== Intake
Operations questionnaire - please fill in the yellow cells

1. How many orders do you ship in an average month? | 1950
2. How many of those come back as returns? | 88
3. On average, how many items are in one order? | 2.6
4. What does the average package weigh, in pounds? | 3.1
5. How much warehouse space do you use today (square feet)? | 3800
6. What is your monthly rent for that space, all in? | $4,560
7. What do you spend each month on shipping carriers? | $16,770
8. What do you spend each month on boxes, mailers and other packing materials? | $1,755
9. What is the total monthly payroll for people who pick, pack and receive? | $9,900
10. How many people is that? | 3
11. What were your total sales last year? | $1.9M
12. What is your target cost per order? | $9
`,
    expected: `
orders | B{1. How many orders do you ship in an average month?} | 1950
items_per_order | B{3. On average, how many items are in one order?} | -
parcel_weight | B{4. What does the average package weigh, in pounds?} | -
storage_space | B{5. How much warehouse space do you use today (square feet)?} | -
facility | B{6. What is your monthly rent for that space, all in?} | 4560
delivery | B{7. What do you spend each month on shipping carriers?} | 16770
supplies | B{8. What do you spend each month on boxes, mailers and other packing materials?} | 1755
labor | B{9. What is the total monthly payroll for people who pick, pack and receive?} | 9900
revenue | B{11. What were your total sales last year?} | 158333.33`,
    ambiguous: `
B{10. How many people is that?}`,
    traps: `
B{2. How many of those come back as returns?}
B{12. What is your target cost per order?}`,
  },
  {
    id: "us months down the side with totals, averages and a hidden old year",
    drawing: `
== 2025 by month
Month | Orders | Units | Net Sales | COGS | Gross Profit | GP% | Ads | Outbound Ship | Pkg | Whse Wages | Rent | Apps | Net
Jan | 1510 | 2718 | 90600 | 40770 | 49830 | 55% | 13590 | 13288 | 1812 | 14200 | 5200 | 1120 | 620
Feb | 1422 | 2560 | 85320 | 38394 | 46926 | 55% | 12798 | 12514 | 1706 | 14200 | 5200 | 1120 | -612
Mar | 1633 | 2939 | 97980 | 44091 | 53889 | 55% | 14697 | 14370 | 1960 | 14600 | 5200 | 1120 | 1942
Apr | 1588 | 2858 | 95280 | 42876 | 52404 | 55% | 14292 | 13974 | 1906 | 14600 | 5200 | 1120 | 1312
May | 1702 | 3064 | 102120 | 45954 | 56166 | 55% | 15318 | 14978 | 2042 | 14600 | 5200 | 1185 | 2843
Jun | 1655 | 2979 | 99300 | 44685 | 54615 | 55% | 14895 | 14564 | 1986 | 14600 | 5200 | 1185 | 2185
Jul | 1690 | 3042 | 101400 | 45630 | 55770 | 55% | 15210 | 14872 | 2028 | 15100 | 5200 | 1185 | 2175
Aug | 1744 | 3139 | 104640 | 47088 | 57552 | 55% | 15696 | 15347 | 2093 | 15100 | 5200 | 1185 | 2931
YTD | = 12944 | = 23299 | = 776640 | = 349488 | = 427152 | 55% | = 116496 | = 113907 | = 15533 | = 117000 | = 41600 | = 9220 | = 13396
Avg | 1618 | 2912.4 | 97080 | 43686 | 53394 | 55% | 14562 | 14238.4 | 1941.6 | 14625 | 5200 | 1152.5 | 1674.5
== (hidden) 2024 by month
Month | Orders | Net Sales | Whse Wages | Rent
Nov | 1810 | 108600 | 15800 | 4900
Dec | 2055 | 123300 | 17200 | 4900
Total | 3865 | 231900 | 33000 | 9800
`,
    expected: `
orders | B{YTD} | 1618 / 1744 | B2:B11
revenue | D{YTD} | 97080 / 104640 | D2:D11
gross_profit | F{YTD} | 53394 / 57552 | F2:F11
marketing | H{YTD} | 14562 / 15696 | H2:H11
delivery | I{YTD} | 14238.38 / 15347 | I2:I11
supplies | J{YTD} | 1941.63 / 2093 | J2:J11
labor | K{YTD} | 14625 / 15100 | K2:K11
facility | L{YTD} | 5200 | L2:L11
it | M{YTD} | 1152.5 / 1185 | M2:M11`,
    traps: `
C{YTD}
E{YTD}
N{YTD}
2024 by month!B4
2024 by month!C4`,
  },
];
