// Odd but real layouts, in both languages: what stands between, over, under and beside the numbers. Invented stores.
import { flat, seasonal, summed, type UnseenBook } from "../../support/unseenBook";

export const layouts: UnseenBook[] = [
  {
    id: "en contribution margin statement: fulfilment inside cost of sales, totals of sections",
    drawing: `
== CM
Contribution margin P&L | Apr-25 | May-25 | Jun-25 | Q2 25
Gross sales | 118,400 | 121,900 | 126,300 | 366,600
Less: discounts | -7,100 | -7,600 | -8,000 | -22,700
Less: returns | -4,200 | -4,400 | -4,700 | -13,300
NET SALES | 107,100 | 109,900 | 113,600 | 330,600
Product cost | 41,800 | 42,900 | 44,100 | 128,800
Inbound freight & duty | 3,900 | 4,100 | 4,000 | 12,000
GROSS PROFIT | 61,400 | 62,900 | 65,500 | 189,800
Outbound shipping | 13,600 | 14,000 | 14,500 | 42,100
Packaging | 2,300 | 2,350 | 2,450 | 7,100
Payment processing | 3,300 | 3,400 | 3,500 | 10,200
CONTRIBUTION MARGIN I | 42,200 | 43,150 | 45,050 | 130,400
Meta ads | 11,000 | 11,500 | 12,000 | 34,500
Google ads | 6,200 | 6,400 | 6,700 | 19,300
Total marketing | 17,200 | 17,900 | 18,700 | 53,800
CONTRIBUTION MARGIN II | 25,000 | 25,250 | 26,350 | 76,600
Salaries | 14,900 | 14,900 | 15,400 | 45,200
Rent | 2,800 | 2,800 | 2,800 | 8,400
Software | 1,150 | 1,150 | 1,190 | 3,490
Bookkeeping | 450 | 450 | 450 | 1,350
EBITDA | 5,700 | 5,950 | 6,510 | 18,160
`,
    expected: `
revenue | E{NET SALES} | 110200 / 122200 | B{NET SALES}:D{NET SALES}; E{Gross sales}
gross_profit | E{GROSS PROFIT} | 63266.67 | B{GROSS PROFIT}:D{GROSS PROFIT}
delivery | E{Outbound shipping} | 14033.33 | B{Outbound shipping}:D{Outbound shipping}
supplies | E{Packaging} | 2366.67 | B{Packaging}:D{Packaging}
marketing | E{Total marketing} | 17933.33 | B{Total marketing}:D{Total marketing}
labor | E{Salaries} | 15066.67 | B{Salaries}:D{Salaries}
facility | E{Rent} | 2800 | B{Rent}:D{Rent}
it | E{Software} | 1163.33 | B{Software}:D{Software}
finance_admin | E{Bookkeeping} | 450 | B{Bookkeeping}:D{Bookkeeping}`,
    traps: `
E{Inbound freight & duty}
E{Product cost}
E{Less: returns}`,
  },
  {
    id: "en two tables side by side, one of volumes, one of costs",
    drawing: `
== Summary
Store summary - March 2025 |  |  |  |  |  |
VOLUMES |  |  | MONTHLY COSTS |  |  |
Orders | 1,940 |  | Warehouse rent | $4,900 |  |
Units | 4,268 |  | Wages | $12,600 |  |
Units per order | 2.2 |  | Shipping | $14,350 |  |
Returns | 97 |  | Packaging | $2,180 |  |
Avg. weight (lb) | 2.6 |  | Marketing | $11,900 |  |
Net sales | $118,340 |  | Software | $860 |  |
AOV | $61.00 |  | Total | $46,790 |  |
`,
    expected: `
orders | B{Orders} | 1940
items_per_order | B{Units per order} | -
parcel_weight | B{Avg. weight (lb)} | -
revenue | B{Net sales} | 118340
facility | E{Orders} | 4900
labor | E{Units} | 12600
delivery | E{Units per order} | 14350
supplies | E{Returns} | 2180
marketing | E{Avg. weight (lb)} | 11900
it | E{Net sales} | 860`,
    traps: `
B{Units}
B{Returns}
B{AOV}`,
  },
  {
    id: "en category and item columns, category written once, monthly budget and actual",
    drawing: `
== Opex
Category | Item | Budget / month | Actual / month | Comment
Premises | Warehouse rent | 5200 | 5200 | until 2027
 | Electricity | 480 | 522 |
 | Insurance | 130 | 130 |
People | Warehouse team | 11800 | 12150 | 4 FTE
 | Office team | 8900 | 8900 | 2 FTE
 | Payroll taxes | 2070 | 2105 |
Shipping | FedEx | 9400 | 9870 |
 | USPS | 3100 | 2950 |
 | Boxes and mailers | 1850 | 1790 |
Growth | Google Ads | 6000 | 6400 |
 | Meta Ads | 5000 | 5150 |
Systems | Shopify | 299 | 299 |
 | Klaviyo | 180 | 205 |
Total | | 54409 | 55671 |
`,
    expected: `
facility | D{Warehouse rent}+D{Electricity}+D{Insurance} | 5722 / 5852 / 5200 / 5330
labor | D{Warehouse team}+D{Office team}+D{Payroll taxes} | 23155 / 21050
delivery | D{FedEx}+D{USPS} | 12820
supplies | D{Boxes and mailers} | 1790
marketing | D{Google Ads}+D{Meta Ads} | 11550
it | D{Shopify}+D{Klaviyo} | 504 / 299`,
    ambiguous: `
D{Insurance}`,
    traps: `
C{Warehouse rent}
C{Google Ads}`,
  },
  {
    id: "en a sheet a month and a year summary that adds them up",
    drawing: `
== Year 2024
2024 summary
 | Total
Orders | = 7350
Revenue | = 404250
Rent | = 30000
Payroll | = 96000
Carriers | = 51450
== Jan
January 2024
Orders | 580
Revenue | 31900
Rent | 2500
Payroll | 8000
Carriers | 4060
== Feb
February 2024
Orders | 560
Revenue | 30800
Rent | 2500
Payroll | 8000
Carriers | 3920
== Dec
December 2024
Orders | 910
Revenue | 50050
Rent | 2500
Payroll | 8000
Carriers | 6370
`,
    expected: `
orders | Year 2024!B{Orders} | 612.5 / 910 | Dec!B{Orders}
revenue | Year 2024!B{Revenue} | 33687.5 / 50050 | Dec!B{Revenue}
facility | Year 2024!B{Rent} | 2500 | Dec!B{Rent}; Feb!B{Rent}; Jan!B{Rent}
labor | Year 2024!B{Payroll} | 8000 | Dec!B{Payroll}; Feb!B{Payroll}; Jan!B{Payroll}
delivery | Year 2024!B{Carriers} | 4287.5 / 6370 | Dec!B{Carriers}`,
    traps: `
Jan!B{Orders}`,
  },
  {
    id: "en labels with dots, colons, codes and indents",
    drawing: `
== Costs
COST SHEET (monthly averages, 2024)
6000 - Rent ............ | 3,650
6010 - Heat & light .... | 410
   6100: Salaries | 17,200
   6110: Employer taxes | 1,640
6200 - Postage/courier : | 9,925
6210 - Packaging mat'ls : | 1,480
6300 - Advertising : | 7,700
6400 - Web & IT : | 905
6500 - Accountancy : | 380
6600 - Bank & card chgs : | 1,990
9000 - Depreciation : | 1,200
`,
    expected: `
facility | B{6000 - Rent ............}+B{6010 - Heat & light ....} | 4060 / 3650
labor | B{6100: Salaries}+B{6110: Employer taxes} | 18840 / 17200
delivery | B{6200 - Postage/courier :} | 9925
supplies | B{6210 - Packaging mat'ls :} | 1480
marketing | B{6300 - Advertising :} | 7700
it | B{6400 - Web & IT :} | 905
finance_admin | B{6500 - Accountancy :} | 380 / 2370 | B{6500 - Accountancy :},B{6600 - Bank & card chgs :}`,
    traps: `
B{9000 - Depreciation :}`,
  },
  {
    id: "en value left of its label, comment right",
    drawing: `
== Facts
What we know (per month) | |
2,050 | orders | from Shopify
$7,300 | rent | incl. parking
$15,800 | wages | 5 people
$13,100 | shipping | mostly UPS
$1,700 | boxes and tape |
`,
    expected: `
orders | A{orders} | 2050
facility | A{rent} | 7300
labor | A{wages} | 15800
delivery | A{shipping} | 13100
supplies | A{boxes and tape} | 1700`,
  },
  {
    id: "en unit row under the headers, costs in columns, months in rows, average last",
    drawing: `
== Monthly
Month | Orders | Revenue | Rent | Payroll | Postage | Packaging
 | # | USD | USD | USD | USD | USD
Oct 2024 | 1210 | 72600 | 3100 | 11200 | 8470 | 1210
Nov 2024 | 1890 | 117180 | 3100 | 12900 | 13230 | 1890
Dec 2024 | 2040 | 128520 | 3100 | 13400 | 14280 | 2040
Jan 2025 | 1105 | 65195 | 3200 | 11200 | 7735 | 1105
Feb 2025 | 1090 | 64310 | 3200 | 11200 | 7630 | 1090
Mar 2025 | 1180 | 70800 | 3200 | 11300 | 8260 | 1180
Average | 1419.17 | 86434.17 | 3150 | 11866.67 | 9934.17 | 1419.17
`,
    expected: `
orders | B3:B8 | 1419.17 / 1125 | B3:B9
revenue | C3:C8 | 86434.17 / 66768.33 | C3:C9
facility | D3:D8 | 3150 / 3200 | D3:D9
labor | E3:E8 | 11866.67 / 11233.33 | E3:E9
delivery | F3:F8 | 9934.17 / 7875 | F3:F9
supplies | G3:G8 | 1419.17 / 1125 | G3:G9`,
  },
  {
    id: "en two warehouses and a total, storage by pallet, people, areas",
    drawing: `
== Sites
Site data, yearly cost in USD | East | West | Total
Floor area (sq ft) | 8000 | 5500 | 13500
Pallet positions | 420 | 260 | 680
Employees (FTE) | 7 | 4 | 11
Rent | 88000 | 52000 | 140000
Utilities | 12400 | 8100 | 20500
Labor | 301000 | 168000 | 469000
Supplies (packaging) | 41000 | 23000 | 64000
Outbound freight | 322000 | 171000 | 493000
Orders shipped | 61000 | 34000 | 95000
Cost per order | 12.53 | 12.41 | 12.49
`,
    expected: `
storage_space | D{Floor area (sq ft)} | - | D{Pallet positions}
staff | D{Employees (FTE)} | -
facility | D{Rent}+D{Utilities} | 13375 / 11666.67
labor | D{Labor} | 39083.33
supplies | D{Supplies (packaging)} | 5333.33
delivery | D{Outbound freight} | 41083.33
orders | D{Orders shipped} | 7916.67`,
    traps: `
B{Orders shipped}
B{Rent}
D{Cost per order}`,
  },
  {
    id: "pl koszty z podziałem na grupy i sumami grup, kwartały i rok",
    drawing: `
== Koszty 2024
Koszty 2024 (zł) | I kw. | II kw. | III kw. | IV kw. | Rok
1. Magazyn | | | | |
Czynsz za halę | 22500 | 22500 | 22500 | 22500 | 90000
Energia elektryczna | 4100 | 2900 | 2700 | 4300 | 14000
Razem magazyn | 26600 | 25400 | 25200 | 26800 | 104000
2. Ludzie | | | | |
Pensje magazynierów | 36000 | 36000 | 37500 | 42000 | 151500
Pensje biuro | 27000 | 27000 | 27000 | 27000 | 108000
Składki ZUS pracodawcy | 12900 | 12900 | 13200 | 14100 | 53100
Razem ludzie | 75900 | 75900 | 77700 | 83100 | 312600
3. Wysyłka | | | | |
Kurierzy | 51000 | 48000 | 49500 | 82500 | 231000
Kartony i taśmy | 7200 | 6800 | 7000 | 11700 | 32700
Razem wysyłka | 58200 | 54800 | 56500 | 94200 | 263700
RAZEM | 160700 | 156100 | 159400 | 204100 | 680300
`,
    expected: `
facility | F{Razem magazyn} | 8666.67 / 7500 | F{Czynsz za halę}:F{Energia elektryczna}; B{Razem magazyn}:E{Razem magazyn}
labor | F{Razem ludzie} | 26050 / 21625 | F{Pensje magazynierów}:F{Składki ZUS pracodawcy}; B{Razem ludzie}:E{Razem ludzie}
delivery | F{Kurierzy} | 19250 | B{Kurierzy}:E{Kurierzy}
supplies | F{Kartony i taśmy} | 2725 | B{Kartony i taśmy}:E{Kartony i taśmy}`,
    traps: `
F{Razem wysyłka}
F{RAZEM}`,
  },
  {
    id: "pl dwie tabele obok siebie i przypis, kwoty ze złotymi",
    drawing: `
== Podsumowanie
Podsumowanie miesiąca: kwiecień 2025 |  |  |  |
SPRZEDAŻ |  |  | KOSZTY |
Zamówienia | 1 420 |  | Czynsz | 5 600,00 zł
Sprzedane sztuki | 3 124 |  | Wynagrodzenia | 18 900,00 zł
Śr. szt. na zamówienie | 2,2 |  | Kurierzy | 17 750,00 zł
Przychód netto | 163 300,00 zł |  | Opakowania* | 2 410,00 zł
Śr. wartość zamówienia | 115,00 zł |  | Reklama | 14 200,00 zł
Waga paczki śr. | 1,4 kg |  | Księgowość | 780,00 zł
* bez faktury nr 17/04 na 310 zł
`,
    expected: `
orders | B{Zamówienia} | 1420
items_per_order | B{Śr. szt. na zamówienie} | -
revenue | B{Przychód netto} | 163300
parcel_weight | B{Waga paczki śr.} | -
facility | E{Zamówienia} | 5600
labor | E{Sprzedane sztuki} | 18900
delivery | E{Śr. szt. na zamówienie} | 17750
supplies | E{Przychód netto} | 2410
marketing | E{Śr. wartość zamówienia} | 14200
finance_admin | E{Waga paczki śr.} | 780`,
    traps: `
B{Sprzedane sztuki}
B{Śr. wartość zamówienia}`,
  },
  {
    id: "pl miesiące w wierszach, koszty w kolumnach, średnia i suma na dole",
    drawing: `
== Zestawienie
Miesiąc | Zamówienia | Przychód | Najem | Płace+ZUS | Wysyłka | Opakowania | Reklama
styczeń 2025 | 980 | 107800 | 4800 | 17200 | 12250 | 1960 | 10800
luty 2025 | 940 | 103400 | 4800 | 17200 | 11750 | 1880 | 10300
marzec 2025 | 1060 | 116600 | 4800 | 17600 | 13250 | 2120 | 11700
kwiecień 2025 | 1010 | 111100 | 4800 | 17600 | 12625 | 2020 | 11100
Średnia | 997.5 | 109725 | 4800 | 17400 | 12468.75 | 1995 | 10975
Suma | 3990 | 438900 | 19200 | 69600 | 49875 | 7980 | 43900
`,
    expected: `
orders | B2:B5 | 997.5 | B2:B7
revenue | C2:C5 | 109725 | C2:C7
facility | D2:D5 | 4800 | D2:D7
labor | E2:E5 | 17400 | E2:E7
delivery | F2:F5 | 12468.75 | F2:F7
supplies | G2:G5 | 1995 | G2:G7
marketing | H2:H5 | 10975 | H2:H7`,
  },
  {
    id: "pl budżet i wykonanie w wierszach pod sobą",
    drawing: `
== Budżet
Budżet sklepu 2025 |  | styczeń | luty | marzec | I kwartał
Przychody | plan | 150000 | 145000 | 160000 | 455000
Przychody | wykonanie | 148200 | 139900 | 163100 | 451200
Wynagrodzenia | plan | 22000 | 22000 | 22000 | 66000
Wynagrodzenia | wykonanie | 22350 | 22350 | 23100 | 67800
Czynsz | plan | 6000 | 6000 | 6000 | 18000
Czynsz | wykonanie | 6000 | 6000 | 6000 | 18000
Wysyłka | plan | 16500 | 16000 | 17600 | 50100
Wysyłka | wykonanie | 17100 | 16200 | 18900 | 52200
`,
    expected: `
revenue | F3 | 150400 | C3:E3
labor | F5 | 22600 | C5:E5
facility | F7 | 6000 | C7:E7; F6; C6:E6
delivery | F9 | 17400 | C9:E9`,
    traps: `
F2
F8
C2:E2
C8:E8`,
  },
  {
    id: "pl kalkulacja w tysiącach, nagłówek w trzech wierszach",
    drawing: `
== Rachunek
Sklep „Polana” Sp. z o.o.
Rachunek wyników zarządczy (tys. PLN)
 | 2023 | 2024 | 2025
 | wykonanie | wykonanie | plan
Sprzedaż netto | 2110 | 2480 | 2900
Koszt towarów | 1180 | 1370 | 1600
Marża I | 930 | 1110 | 1300
Płace z ZUS | 310 | 352 | 390
Wynajem magazynu i biura | 96 | 102 | 108
Usługi kurierskie | 221 | 262 | 305
Opakowania | 36 | 42 | 49
Marketing | 171 | 205 | 240
IT | 22 | 26 | 30
Księgowość i doradztwo | 17 | 19 | 21
EBITDA | 57 | 102 | 157
Liczba zamówień (tys. szt.) | 17.9 | 21.1 | 24.5
`,
    expected: `
revenue | C{Sprzedaż netto} | 206666.67
labor | C{Płace z ZUS} | 29333.33
facility | C{Wynajem magazynu i biura} | 8500
delivery | C{Usługi kurierskie} | 21833.33
supplies | C{Opakowania} | 3500
marketing | C{Marketing} | 17083.33
it | C{IT} | 2166.67
finance_admin | C{Księgowość i doradztwo} | 1583.33
orders | C{Liczba zamówień (tys. szt.)} | 1758.33`,
    ambiguous: `
C{Marża I}`,
    traps: `
D{Sprzedaż netto}
B{Sprzedaż netto}
C{Koszt towarów}`,
  },
  {
    id: "pl zestawienie faktur kurierskich po miesiącach",
    drawing: `
== Kurierzy
Koszty kurierów 2024 – faktury
Miesiąc | InPost | DPD | Poczta Polska | Razem netto | Liczba paczek | Śr. koszt paczki
styczeń | 6120 | 2310 | 240 | 8670 | 702 | 12,35
luty | 5900 | 2240 | 210 | 8350 | 681 | 12,26
marzec | 6480 | 2450 | 260 | 9190 | 745 | 12,34
kwiecień | 6300 | 2390 | 230 | 8920 | 724 | 12,32
maj | 6410 | 2420 | 250 | 9080 | 733 | 12,39
czerwiec | 6200 | 2300 | 220 | 8720 | 709 | 12,30
Razem | 37410 | 14110 | 1410 | 52930 | 4294 | 12,33
`,
    expected: `
delivery | E{Razem} | 8821.67 | E3:E9; B3:D9
orders | F3:F8 | 715.67 | F3:F9`,
    traps: `
G{Razem}
B{Razem}`,
  },
  {
    id: "en weekly operations log with weekly totals and costs",
    drawing: `
== Weekly
Week | Orders shipped | Labor hours | Labor cost | Postage | Packaging cost
W1 | 402 | 96 | 2016 | 2854 | 422
W2 | 415 | 98 | 2058 | 2947 | 436
W3 | 388 | 92 | 1932 | 2755 | 407
W4 | 431 | 101 | 2121 | 3060 | 453
`,
    expected: `
orders | B2:B5 | 1772.33
labor | D2:D5 | 8803.17
delivery | E2:E5 | 12584
supplies | F2:F5 | 1861.17`,
    traps: `
C2:C5`,
  },
  {
    id: "en SaaS-like assumptions sheet feeding a P&L sheet, same labels on both",
    drawing: `
== Assumptions
Driver | Value | Notes
Orders in month 1 | 900 |
Order growth per month | 3% |
Average order value | $58 |
Shipping cost per order | $7.20 |
Packaging per order | $0.95 |
Warehouse rent per month | $3,400 | fixed
Warehouse staff per month | $9,800 | 3 FTE
Marketing % of revenue | 12% |
Software per month | $650 |
== P&L
 | Month 1 | Month 2 | Month 3 | Month 4 | Month 5 | Month 6 | Month 7 | Month 8 | Month 9 | Month 10 | Month 11 | Month 12 | Year 1
${summed("Orders", [900, 927, 955, 983, 1013, 1043, 1075, 1107, 1140, 1174, 1210, 1246])}
${summed(
  "Revenue",
  [900, 927, 955, 983, 1013, 1043, 1075, 1107, 1140, 1174, 1210, 1246].map((one) => one * 58),
)}
${summed(
  "Shipping",
  [900, 927, 955, 983, 1013, 1043, 1075, 1107, 1140, 1174, 1210, 1246].map((one) => Math.round(one * 7.2)),
)}
${summed(
  "Packaging",
  [900, 927, 955, 983, 1013, 1043, 1075, 1107, 1140, 1174, 1210, 1246].map((one) => Math.round(one * 0.95)),
)}
${summed("Warehouse rent", flat(3400))}
${summed("Warehouse staff", flat(9800))}
${summed("Marketing", seasonal(7413))}
${summed("Software", flat(650))}
`,
    expected: `
orders | P&L!N{Orders} | 1064.42 | P&L!B{Orders}:M{Orders}
revenue | P&L!N{Revenue} | 61736.17 | P&L!B{Revenue}:M{Revenue}
delivery | P&L!N{Shipping} | 7663.75 | P&L!B{Shipping}:M{Shipping}
supplies | P&L!N{Packaging} | 1011.17 | P&L!B{Packaging}:M{Packaging}
facility | P&L!N{Warehouse rent} | 3400 | P&L!B{Warehouse rent}:M{Warehouse rent}; Assumptions!B{Warehouse rent per month}
labor | P&L!N{Warehouse staff} | 9800 | P&L!B{Warehouse staff}:M{Warehouse staff}; Assumptions!B{Warehouse staff per month}
marketing | P&L!N{Marketing} | 7413 | P&L!B{Marketing}:M{Marketing}
it | P&L!N{Software} | 650 | P&L!B{Software}:M{Software}; Assumptions!B{Software per month}`,
    traps: `
Assumptions!B{Orders in month 1}
Assumptions!B{Shipping cost per order}
Assumptions!B{Marketing % of revenue}
Assumptions!B{Average order value}`,
  },
];
