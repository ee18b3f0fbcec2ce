// A third set, written before the rules were last changed and wholly held out. Invented stores.
import { flat, seasonal, summed, type UnseenBook } from "../../support/unseenBook";

const two = (value: number): string => String(value).padStart(2, "0");
const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join("\n");
const MONTHS = "JAN | FEB | MAR | APR | MAY | JUN | JUL | AUG | SEP | OCT | NOV | DEC";

export const third: UnseenBook[] = [
  {
    id: "en annual business budget in upper case, sections, variance under each section",
    drawing: `
== ANNUAL BUDGET
ANNUAL OPERATING BUDGET |
COMPANY NAME | Oak & Iron Goods
YEAR | 2025

 | ${MONTHS} | ANNUAL TOTAL
REVENUE
${summed("ONLINE STORE SALES", seasonal(68000))}
${summed("MARKETPLACE SALES", seasonal(22000))}
TOTAL REVENUE | ${seasonal(68000)
      .map((one, at) => one + (seasonal(22000)[at] ?? 0))
      .join(" | ")} | ${[...seasonal(68000), ...seasonal(22000)].reduce((a, b) => a + b, 0)}

OPERATING EXPENSES
${summed("RENT", flat(3900))}
${summed("UTILITIES", flat(520))}
${summed("WAGES", flat(14200))}
${summed("EMPLOYEE BENEFITS", flat(1900))}
${summed("SHIPPING & POSTAGE", seasonal(11800))}
${summed("PACKAGING SUPPLIES", seasonal(1750))}
${summed("ADVERTISING", seasonal(10100))}
${summed("WEBSITE / HOSTING", flat(410))}
${summed("ACCOUNTING", flat(600))}
${summed("LOAN INTEREST", flat(210))}
`,
    expected: `
revenue | N{TOTAL REVENUE} | 90000 | B{TOTAL REVENUE}:M{TOTAL REVENUE}
facility | N{RENT}+N{UTILITIES} | 4420 / 3900 | B{RENT}:M{UTILITIES}
labor | N{WAGES}+N{EMPLOYEE BENEFITS} | 16100 / 14200 | B{WAGES}:M{EMPLOYEE BENEFITS}
delivery | N{SHIPPING & POSTAGE} | 11800 | B{SHIPPING & POSTAGE}:M{SHIPPING & POSTAGE}
supplies | N{PACKAGING SUPPLIES} | 1750 | B{PACKAGING SUPPLIES}:M{PACKAGING SUPPLIES}
marketing | N{ADVERTISING} | 10100 | B{ADVERTISING}:M{ADVERTISING}
it | N{WEBSITE / HOSTING} | 410 | B{WEBSITE / HOSTING}:M{WEBSITE / HOSTING}
finance_admin | N{ACCOUNTING} | 600 | B{ACCOUNTING}:M{ACCOUNTING}`,
    traps: `
N{LOAN INTEREST}
N{ONLINE STORE SALES}`,
  },
  {
    id: "en marketing budget by channel, planned and spent, total of the year",
    drawing: `
== Marketing budget
Marketing budget 2025 (USD)
Channel | Planned Q1 | Spent Q1 | Planned Q2 | Spent Q2 | Planned YTD | Spent YTD
Paid search | 18000 | 17450 | 19000 | 19720 | 37000 | 37170
Paid social | 15000 | 16210 | 15000 | 15880 | 30000 | 32090
Influencers | 6000 | 5200 | 6000 | 6450 | 12000 | 11650
Email & SMS | 1500 | 1480 | 1500 | 1515 | 3000 | 2995
Agency retainer | 7500 | 7500 | 7500 | 7500 | 15000 | 15000
Total marketing | 48000 | 47840 | 49000 | 51065 | 97000 | 98905
`,
    expected: `
marketing | G{Total marketing} | 16484.17 / 17021.67 / 15946.67 | E{Total marketing}; C{Total marketing},E{Total marketing}; C{Total marketing}`,
    ambiguous: `
G{Agency retainer}
E{Agency retainer}
C{Agency retainer}
C{Agency retainer},E{Agency retainer}`,
    traps: `
F{Total marketing}
D{Total marketing}`,
  },
  {
    id: "en store analytics export, one row a day, totals row on top",
    drawing: `
== wc-revenue-report
Date | Orders | Gross sales | Returns | Coupons | Net sales | Taxes | Shipping | Total sales
${lines(30, (n) => `@2025-06-${two(n + 1)} | ${31 + ((n * 5) % 17)} | ${2100 + n * 12} | ${40 + n} | ${60 + (n % 4)} | ${1990 + n * 11} | ${150 + n} | ${120 + (n % 6)} | ${2260 + n * 12}`)}
`,
    expected: `
orders | B2:B31 | -
revenue | F2:F31 | - | C2:C31; I2:I31`,
    traps: `
H2:H31
D2:D31`,
  },
  {
    id: "en cloud accounting P&L, two years, account lines and totals",
    drawing: `
== Profit and Loss
Profit and Loss
Wren & Daughters Ltd
For the year ended 31 March 2025

Account | 2025 | 2024
Turnover
Sales | 486,210.40 | 431,907.11
Total Turnover | 486,210.40 | 431,907.11
Cost of Sales
Purchases | 213,400.00 | 192,818.20
Courier & Postage | 48,377.92 | 41,004.10
Packaging | 7,911.06 | 7,120.55
Total Cost of Sales | 269,688.98 | 240,942.85
Gross Profit | 216,521.42 | 190,964.26
Administrative Costs
Accountancy Fees | 3,960.00 | 3,780.00
Advertising & Marketing | 51,200.77 | 46,031.90
Computer & Software | 6,410.20 | 5,880.00
Employers National Insurance | 6,905.33 | 6,120.00
Rent | 24,000.00 | 22,800.00
Light, Power, Heating | 2,911.40 | 2,740.12
Wages & Salaries | 71,540.00 | 64,900.00
Insurance | 1,440.00 | 1,390.00
Total Administrative Costs | 168,367.70 | 153,642.02
Profit before Taxation | 48,153.72 | 37,322.24
`,
    expected: `
revenue | B{Total Turnover} | 40517.53 | B{Sales}
gross_profit | B{Gross Profit} | 18043.45
delivery | B{Courier & Postage} | 4031.49
supplies | B{Packaging} | 659.26
finance_admin | B{Accountancy Fees} | 330 / 450 | B{Accountancy Fees},B{Insurance}
marketing | B{Advertising & Marketing} | 4266.73
it | B{Computer & Software} | 534.18
facility | B{Rent}+B{Light, Power, Heating} | 2242.62 / 2000
labor | B{Wages & Salaries}+B{Employers National Insurance} | 6537.11 / 5961.67`,
    traps: `
C{Rent}
B{Purchases}
B{Total Administrative Costs}`,
  },
  {
    id: "en 3PL invoice lines with a total, no own costs",
    drawing: `
== Invoice
INVOICE | | | |
PackPro Fulfillment Inc. | | Invoice no. | 88120 |
Bill to: Moss Apparel | | Invoice date | @2025-05-31 |
Description | Qty | Unit | Rate | Amount
Storage - pallets | 64 | pallet/month | 19.00 | 1,216.00
Receiving | 11 | hour | 38.00 | 418.00
Order processing | 2,210 | order | 2.45 | 5,414.50
Additional items | 1,870 | item | 0.30 | 561.00
Packaging - mailers | 2,210 | each | 0.55 | 1,215.50
Outbound postage | 2,210 | parcel | 6.90 | 15,249.00
Returns | 148 | each | 3.00 | 444.00
Total due | | | | 24,518.00
`,
    ambiguous: `
E{Outbound postage}
E{Packaging - mailers}
E{Storage - pallets}
E{Total due}
B{Order processing}`,
    traps: `
D{Outbound postage}
D{Invoice no.}
D{PackPro Fulfillment Inc.}`,
  },
  {
    id: "en payroll register by pay period with employee rows and company totals",
    drawing: `
== Payroll register
Payroll register - pay period 05/01/2025 - 05/31/2025
Employee ID | Name | Department | Hours | Gross pay | Federal tax | FICA | Net pay | Employer taxes
101 | R. Diaz | Warehouse | 168 | 3360.00 | 336.00 | 257.04 | 2766.96 | 257.04
102 | K. Moore | Warehouse | 160 | 3040.00 | 304.00 | 232.56 | 2503.44 | 232.56
103 | T. Young | Office | 168 | 4200.00 | 504.00 | 321.30 | 3374.70 | 321.30
104 | B. Hill | Support | 120 | 2280.00 | 228.00 | 174.42 | 1877.58 | 174.42
Totals | | | 616 | 12880.00 | 1372.00 | 985.32 | 10522.68 | 985.32
`,
    expected: `
labor | E{Totals} | 12880 / 13865.32 | E{Totals},I{Totals}; E4:E7; E{101}:E{104}`,
    traps: `
H{Totals}
D{Totals}
F{Totals}`,
  },
  {
    id: "en lean cost sheet per order and per month side by side",
    drawing: `
== Costs
1,250 orders/month | Per order | Per month | Per year
Product | 21.40 | 26,750 | 321,000
Pick & pack labor | 3.20 | 4,000 | 48,000
Packaging | 1.15 | 1,438 | 17,250
Shipping | 7.60 | 9,500 | 114,000
Storage rent | 1.44 | 1,800 | 21,600
Software | 0.35 | 440 | 5,280
Marketing | 8.00 | 10,000 | 120,000
Total | 43.14 | 53,928 | 647,130
`,
    expected: `
labor | C{Pick & pack labor} | 4000 | D{Pick & pack labor}
supplies | C{Packaging} | 1438 / 1437.5 | D{Packaging}
delivery | C{Shipping} | 9500 | D{Shipping}
facility | C{Storage rent} | 1800 | D{Storage rent}
it | C{Software} | 440 | D{Software}
marketing | C{Marketing} | 10000 | D{Marketing}`,
    traps: `
B{Shipping}
C{Product}
C{Total}`,
  },
  {
    id: "en capacity plan: area, pallets, people now and next year, costs",
    drawing: `
== Capacity
Warehouse capacity plan | Current | Next year (plan)
Floor space (sq ft) | 6200 | 9000
Pallet positions | 310 | 450
Warehouse employees | 6 | 8
Orders per day | 140 | 190
Units per order | 1.8 | 1.9
Average parcel weight (lb) | 3.1 | 3.0
Annual rent | 62,000 | 90,000
Annual warehouse payroll | 214,000 | 286,000
Annual shipping spend | 287,000 | 389,000
Annual packaging spend | 39,000 | 53,000
`,
    expected: `
storage_space | B{Floor space (sq ft)} | - | B{Pallet positions}
staff | B{Warehouse employees} | -
items_per_order | B{Units per order} | -
parcel_weight | B{Average parcel weight (lb)} | -
facility | B{Annual rent} | 5166.67
labor | B{Annual warehouse payroll} | 17833.33
delivery | B{Annual shipping spend} | 23916.67
supplies | B{Annual packaging spend} | 3250`,
    ambiguous: `
B{Orders per day}`,
    traps: `
C{Annual rent}
C{Warehouse employees}
C{Annual shipping spend}`,
  },
  {
    id: "pl budżet jednoosobowej firmy: przychody, koszty, ZUS, podatek",
    drawing: `
== 2025
Budżet firmy – JDG |  |  |  |
 | styczeń | luty | marzec | razem
PRZYCHODY | | | |
Sprzedaż w sklepie | 41200 | 39800 | 45100 | 126100
Sprzedaż Allegro | 18900 | 17700 | 20400 | 57000
Razem przychody | 60100 | 57500 | 65500 | 183100
KOSZTY | | | |
Towar | 31000 | 29500 | 33900 | 94400
Paczkomaty i kurier | 6900 | 6600 | 7500 | 21000
Koperty, kartony | 900 | 850 | 990 | 2740
Prowizja Allegro | 2300 | 2150 | 2480 | 6930
Reklama Google/Meta | 4200 | 4100 | 4700 | 13000
Wynajem magazynku | 1500 | 1500 | 1500 | 4500
Pomoc na zlecenie | 2100 | 2100 | 2400 | 6600
Księgowość | 400 | 400 | 400 | 1200
Sklep (abonament) | 199 | 199 | 199 | 597
ZUS właściciela | 1600 | 1600 | 1600 | 4800
PIT | 900 | 850 | 980 | 2730
Zostaje | 8101 | 7651 | 8851 | 24603
`,
    expected: `
revenue | E{Razem przychody} | 61033.33 | B{Razem przychody}:D{Razem przychody}
delivery | E{Paczkomaty i kurier} | 7000 | B{Paczkomaty i kurier}:D{Paczkomaty i kurier}
supplies | E{Koperty, kartony} | 913.33 | B{Koperty, kartony}:D{Koperty, kartony}
marketing | E{Reklama Google/Meta} | 4333.33 | B{Reklama Google/Meta}:D{Reklama Google/Meta}
facility | E{Wynajem magazynku} | 1500 | B{Wynajem magazynku}:D{Wynajem magazynku}
labor | E{Pomoc na zlecenie} | 2200 | B{Pomoc na zlecenie}:D{Pomoc na zlecenie}
finance_admin | E{Księgowość} | 400 | B{Księgowość}:D{Księgowość}
it | E{Sklep (abonament)} | 199 | B{Sklep (abonament)}:D{Sklep (abonament)}`,
    traps: `
E{ZUS właściciela}
E{Towar}
E{PIT}
E{Prowizja Allegro}`,
  },
  {
    id: "pl plan trzyletni z założeniami, wartości w kolumnach lat",
    drawing: `
== Biznesplan
Biznesplan sklepu – prognoza |  |  |
Założenia | 2025 | 2026 | 2027
Liczba zamówień | 14 400 | 19 200 | 24 000
Średni koszyk netto | 96 | 98 | 100
Przychody netto | 1 382 400 | 1 881 600 | 2 400 000
Zakup towaru | 760 000 | 1 030 000 | 1 310 000
Koszty wynagrodzeń | 228 000 | 276 000 | 324 000
Koszty najmu | 60 000 | 60 000 | 84 000
Koszty wysyłki | 187 200 | 249 600 | 312 000
Koszty opakowań | 28 800 | 38 400 | 48 000
Koszty marketingu | 138 000 | 175 000 | 210 000
Koszty IT | 14 400 | 16 800 | 19 200
Koszty księgowości | 12 000 | 13 200 | 14 400
Amortyzacja | 6 000 | 6 000 | 8 000
Zatrudnienie (etaty) | 4 | 5 | 6
`,
    expected: `
orders | B{Liczba zamówień} | 1200 | B{Liczba zamówień}:D{Liczba zamówień}
revenue | B{Przychody netto} | 115200 | B{Przychody netto}:D{Przychody netto}
labor | B{Koszty wynagrodzeń} | 19000 | B{Koszty wynagrodzeń}:D{Koszty wynagrodzeń}
facility | B{Koszty najmu} | 5000 | B{Koszty najmu}:D{Koszty najmu}
delivery | B{Koszty wysyłki} | 15600 | B{Koszty wysyłki}:D{Koszty wysyłki}
supplies | B{Koszty opakowań} | 2400 | B{Koszty opakowań}:D{Koszty opakowań}
marketing | B{Koszty marketingu} | 11500 | B{Koszty marketingu}:D{Koszty marketingu}
it | B{Koszty IT} | 1200 | B{Koszty IT}:D{Koszty IT}
finance_admin | B{Koszty księgowości} | 1000 | B{Koszty księgowości}:D{Koszty księgowości}
staff | B{Zatrudnienie (etaty)} | - | B{Zatrudnienie (etaty)}:D{Zatrudnienie (etaty)}`,
    traps: `
B{Średni koszyk netto}
B{Zakup towaru}
B{Amortyzacja}`,
  },
  {
    id: "pl lista stałych zobowiązań z terminami i okresem płatności",
    drawing: `
== Stałe opłaty
Opłata | Komu | Kwota netto | Okres | Termin
Czynsz magazyn | Logistik Park | 7 400,00 | miesięcznie | do 10.
Prąd | Tauron | 1 860,00 | co 2 miesiące | faktura
Internet i telefony | Orange | 240,00 | miesięcznie | 25.
Oprogramowanie sklepu | Shoper | 4 788,00 | rocznie | 03.2026
Program magazynowy | Subiekt | 1 200,00 | rocznie | 01.2026
Biuro rachunkowe | Saldo | 1 150,00 | miesięcznie | 15.
Obsługa BHP i kadr | BHP Max | 450,00 | kwartalnie | 20.
Ubezpieczenie | PZU | 3 600,00 | rocznie | 06.2026
`,
    expected: `
facility | C{Czynsz magazyn} | 7400
it | C{Oprogramowanie sklepu}+C{Program magazynowy} | 499 / 399 / 100
finance_admin | C{Biuro rachunkowe} | 1150
hr | C{Obsługa BHP i kadr} | 150`,
    ambiguous: `
C{Internet i telefony}
C{Prąd}
C{Ubezpieczenie}`,
  },
  {
    id: "pl statystyki z panelu: dni w wierszach, zamówienia i wartość",
    drawing: `
== Statystyki
Statystyki sprzedaży 01.05.2025 – 31.05.2025
Data | Liczba zamówień | Wartość sprzedaży | Liczba produktów | Śr. wartość zamówienia
${lines(31, (n) => `@2025-05-${two(n + 1)} | ${40 + ((n * 7) % 19)} | ${4600 + n * 31} | ${90 + n} | ${(101 + (n % 9)).toFixed(2)}`)}
Razem | 1519 | 157015 | 3255 | 103.37
`,
    expected: `
orders | B{Razem} | 1519 / 1516 / 1522 | B3:B33
revenue | C{Razem} | 157015 | C3:C33`,
    traps: `
D{Razem}
D3:D33
E{Razem}`,
  },
  {
    id: "pl porównanie ofert kurierskich i stawek: ceny jednostkowe",
    drawing: `
== Oferty kurierów
Porównanie ofert kurierskich (cena netto za paczkę)
Gabaryt | InPost paczkomat | DPD | DHL | Poczta
A (do 5 kg) | 9,90 | 12,40 | 12,90 | 10,50
B (do 10 kg) | 10,90 | 13,60 | 14,20 | 12,10
C (do 25 kg) | 13,90 | 16,80 | 17,50 | 16,00
Dopłata paliwowa | 0% | 9% | 12% | 0%
Minimalna liczba paczek / mies. | 100 | 200 | 300 | 0
`,
    traps: `
C{A (do 5 kg)}
D{Minimalna liczba paczek / mies.}
C{Minimalna liczba paczek / mies.}`,
  },
  {
    id: "it conto economico di un negozio online",
    drawing: `
== Conto economico
Conto economico 2024 | Importo
Ricavi delle vendite | 388000
Acquisti merci | 190000
Salari e stipendi | 72000
Affitto magazzino | 18000
Spese di spedizione | 41000
Imballaggi | 5200
Pubblicità e marketing | 36000
Commercialista | 3000
Software | 3900
`,
    ambiguous: `
B{Software}
B{Pubblicità e marketing}`,
  },
  {
    id: "nl exploitatiebegroting van een webwinkel",
    drawing: `
== Begroting
Exploitatiebegroting 2025 | Jaar 1 | Jaar 2
Omzet | 250000 | 310000
Inkoopwaarde | 120000 | 149000
Personeelskosten | 48000 | 60000
Huur magazijn | 15000 | 15000
Verzendkosten | 27000 | 33000
Verpakkingsmateriaal | 3800 | 4700
Marketing | 22000 | 26000
Accountant | 2500 | 2500
Afschrijvingen | 3000 | 3000
`,
    ambiguous: `
B{Marketing}
B{Accountant}`,
  },
  {
    id: "en sales pipeline and CRM export hold no costs and no orders",
    drawing: `
== Pipeline
Deal | Owner | Stage | Amount | Close date | Probability
Hotel chain - gift boxes | Ann | Proposal | 24000 | @2025-07-31 | 0.4
Corporate mugs | Ben | Negotiation | 8600 | @2025-06-30 | 0.7
Wholesale candles | Ann | Qualified | 15200 | @2025-08-15 | 0.25
Marketing agency swag | Ben | Won | 4100 | @2025-05-20 | 1
Staff uniforms | Ann | Lost | 6900 | @2025-05-02 | 0
Shipping partner promo | Ben | Proposal | 3000 | @2025-07-01 | 0.3
Total pipeline | | | 61800 | |
`,
    traps: `
D{Total pipeline}
D{Marketing agency swag}
D{Shipping partner promo}
D{Staff uniforms}`,
  },
];
