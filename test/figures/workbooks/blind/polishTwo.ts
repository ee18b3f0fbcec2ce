// Workbooks of Polish stores, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const polishTwo: UnseenBook[] = [
  {
    id: "pl trzy warianty planu na przyszly rok",
    drawing: `
== Plan 2026
Plan 2026 - warianty (miesięcznie, netto PLN)
Pozycja | j.m. | pesymistyczny | realistyczny | optymistyczny
Zamówienia | szt./mc | 2200 | 2800 | 3500
Śr. wartość zamówienia | zł | 115 | 120 | 125
Przychód | zł | 253000 | 336000 | 437500
Koszt zakupu towaru | zł | 144210 | 191520 | 249375
Marża handlowa | zł | 108790 | 144480 | 188125
Wynagr. magazynu | zł | 24000 | 28500 | 34500
Wynajem i eksploatacja hali | zł | 11200 | 11200 | 14800
Opakowania | zł | 3960 | 5040 | 6300
Dostawy (kurierzy) | zł | 29700 | 37800 | 47250
Reklama | zł | 30000 | 38000 | 47000
Programy i serwery | zł | 2100 | 2300 | 2600
Wynik | zł | 7830 | 21640 | 35675
`,
    expected: `
orders | D{Zamówienia} | 2800
revenue | D{Przychód} | 336000
gross_profit | D{Marża handlowa} | 144480
labor | D{Wynagr. magazynu} | 28500
facility | D{Wynajem i eksploatacja hali} | 11200
supplies | D{Opakowania} | 5040
delivery | D{Dostawy (kurierzy)} | 37800
marketing | D{Reklama} | 38000
it | D{Programy i serwery} | 2300`,
    traps: `
C{Zamówienia}
E{Zamówienia}
C{Przychód}
E{Przychód}
C{Opakowania}
E{Reklama}
D{Śr. wartość zamówienia}
D{Koszt zakupu towaru}
D{Wynik}`,
    names: [
      { name: "Zam_pes", sheet: "Plan 2026", address: "C3" },
      { name: "Zam_real", sheet: "Plan 2026", address: "D3" },
      { name: "Przych_real", sheet: "Plan 2026", address: "D5" },
      { name: "Przych_opt", sheet: "Plan 2026", address: "E5" },
    ],
  },
  {
    id: "pl podsumowanie ksiegi przychodow i rozchodow",
    drawing: `
== KPiR 2025
Podsumowanie KPiR 2025 - "Kocie Sprawy" Julia Wrona
miesiąc | kol. 7 wartość sprzedanych towarów i usług | kol. 8 pozostałe przychody | kol. 9 razem przychód | kol. 10 zakup towarów | kol. 11 koszty uboczne zakupu | kol. 12 wynagrodzenia | kol. 13 pozostałe wydatki | kol. 14 razem wydatki
styczeń | 38 120,40 | 0,00 | 38 120,40 | 17 900,00 | 410,00 | 5 200,00 | 9 810,22 | 15 010,22
luty | 35 908,15 | 0,00 | 35 908,15 | 14 320,50 | 380,00 | 5 200,00 | 9 402,18 | 14 602,18
marzec | 41 377,90 | 250,00 | 41 627,90 | 21 015,20 | 520,00 | 5 200,00 | 10 388,75 | 15 588,75
kwiecień | 39 004,00 | 0,00 | 39 004,00 | 16 640,00 | 405,00 | 5 450,00 | 9 977,40 | 15 427,40
Razem | 154 410,45 | 250,00 | 154 660,45 | 69 875,70 | 1 715,00 | 21 050,00 | 39 578,55 | 60 628,55
`,
    expected: `
revenue | D{Razem} | 38665.11 / 38602.61 / 39004 | B3:B7;D3:D7
labor | G{Razem} | 5262.5 / 5450 | G3:G7`,
    traps: `
C{Razem}
E{Razem}
F{Razem}
H{Razem}
I{Razem}`,
  },
  {
    id: "pl skroty, koszty ujemne, lata i plan",
    drawing: `
== PnL
PnL sklep (k zl) | 2023 wyk | 2024 wyk | 2025 P
Rev net | 1840 | 2110 | 2450
COGS | -1012 | -1150 | -1335
GM1 | = 828 | = 960 | = 1115
Wynagr. mag. | -168 | -186 | -204
Wynagr. CS | -54 | -60 | -66
Czynsz + media | -84 | -90 | -96
Opak. | -27.6 | -31.2 | -36
Wysylki | -202 | -228 | -264
Mkt perf. | -240 | -276 | -318
Narz. IT (SaaS) | -19.2 | -21.6 | -24
Ksieg./HR | -18 | -19.2 | -20.4
Amort. | -14 | -14 | -14
EBIT | 1.2 | 34 | 72.6

# zam. | 15300 | 17600 | 20400
FTE | 6.5 | 7 | 7.5
`,
    expected: `
revenue | C{Rev net} | 175833.33 / 204166.67 | C{Rev net};D{Rev net}
gross_profit | C{GM1} | 80000 / 92916.67 | C{GM1};D{GM1}
labor | C{Wynagr. mag.}+C{Wynagr. CS} | 15500 / 20500 / 17000 / 22500 | C{Wynagr. mag.}:C{Wynagr. CS};D{Wynagr. mag.}:D{Wynagr. CS}
customer_service | C{Wynagr. CS} | 5000 / 5500 | D{Wynagr. CS}
facility | C{Czynsz + media} | 7500 / 8000 | D{Czynsz + media}
supplies | C{Opak.} | 2600 / 3000 | D{Opak.}
delivery | C{Wysylki} | 19000 / 22000 | D{Wysylki}
marketing | C{Mkt perf.} | 23000 / 26500 | D{Mkt perf.}
it | C{Narz. IT (SaaS)} | 1800 / 2000 | D{Narz. IT (SaaS)}
finance_admin | C{Ksieg./HR} | 1600 / 1700 | D{Ksieg./HR}
orders | C16 | 1466.67 / 1700 | D16
staff | C{FTE} | - | D{FTE}`,
    ambiguous: `
C{Ksieg./HR}
D{Ksieg./HR}`,
    traps: `
B{Rev net}
B{Wysylki}
C{COGS}
C{Amort.}
C{EBIT}
B16`,
  },
  {
    id: "pl miesiace w wierszach z razem i srednia",
    drawing: `
== Dane
Miesiąc | Zamówienia | Zwroty | Sprzedaż netto | Marża zł | Marża % | Reklama | Kurier | Opakowania | Pensje | Lokal
sty.25 | 905 | 61 | 99550 | 40816 | 41% | 14930 | 12670 | 1990 | 17800 | 5100
lut.25 | 861 | 55 | 94710 | 38831 | 41% | 14200 | 12050 | 1890 | 17800 | 5100
mar.25 | 988 | 70 | 108680 | 44559 | 41% | 16300 | 13830 | 2170 | 17800 | 5100
kwi.25 | 942 | 58 | 103620 | 42484 | 41% | 15540 | 13190 | 2070 | 18300 | 5100
maj.25 | 1010 | 66 | 111100 | 45551 | 41% | 16660 | 14140 | 2220 | 18300 | 5250
cze.25 | 964 | 63 | 106040 | 43476 | 41% | 15900 | 13500 | 2120 | 18300 | 5250
RAZEM | = 5670 | = 373 | = 623700 | = 255717 | 41% | = 93530 | = 79380 | = 12460 | = 108300 | = 30900
Śr. m-c | 945 | 62.2 | 103950 | 42619.5 | 41% | 15588.3 | 13230 | 2076.7 | 18050 | 5150
`,
    expected: `
orders | B{RAZEM} | 945 / 964 | B2:B9
revenue | D{RAZEM} | 103950 / 106040 | D2:D9
gross_profit | E{RAZEM} | 42619.5 / 43476 | E2:E9
marketing | G{RAZEM} | 15588.33 / 15900 | G2:G9
delivery | H{RAZEM} | 13230 / 13500 | H2:H9
supplies | I{RAZEM} | 2076.67 / 2120 | I2:I9
labor | J{RAZEM} | 18050 / 18300 | J2:J9
facility | K{RAZEM} | 5150 / 5250 | K2:K9`,
    traps: `
C{RAZEM}
C{Śr. m-c}
F{RAZEM}`,
  },
];
