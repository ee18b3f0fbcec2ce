// Workbooks of Polish stores, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const polishOne: UnseenBook[] = [
  {
    id: "pl koszty z kolumnami netto vat brutto",
    drawing: `
== Koszty X 2025
Sklep "Zielona Szuflada" - koszty październik 2025 |  |  |  |
Lp. | Pozycja | Netto | VAT | Brutto | Dostawca
1 | Najem magazynu (ul. Składowa) | 6800 | 1564 | 8364 | Agro-Hale
2 | Media (prąd, woda, śmieci) | 940 | 216.2 | 1156.2 | Tauron i in.
3 | Przesyłki kurierskie | 18450 | 4243.5 | 22693.5 | InPost, DPD
4 | Kartony, folia, taśmy | 2310 | 531.3 | 2841.3 | NeoPak
5 | Google Ads | 9200 | 0 | 9200 | Google Ireland
6 | Meta Ads | 4100 | 0 | 4100 | Meta
7 | Abonament Shoper + BaseLinker | 789 | 181.47 | 970.47 |
8 | Biuro rachunkowe | 900 | 207 | 1107 |
9 | Wynagrodzenia z ZUS (4 os.) | 24600 |  | 24600 |
10 | Ubezpieczenie towaru | 310 |  | 310 | PZU
 | RAZEM | = 68399 | = 6943.47 | = 75342.47

 | Liczba zamówień | 1284
 | w tym zwroty | 97
 | Sprzedaż | 148900 | 34247 | 183147
`,
    expected: `
facility | C{Najem magazynu (ul. Składowa)}+C{Media (prąd, woda, śmieci)} | 7740 / 6800 / 9520.2 / 8364 | C{Najem magazynu (ul. Składowa)}:C{Media (prąd, woda, śmieci)};E{Najem magazynu (ul. Składowa)}:E{Media (prąd, woda, śmieci)}
delivery | C{Przesyłki kurierskie} | 18450 / 22693.5 | E{Przesyłki kurierskie}
supplies | C{Kartony, folia, taśmy} | 2310 / 2841.3 | E{Kartony, folia, taśmy}
marketing | C{Google Ads}+C{Meta Ads} | 13300 | C{Google Ads}:C{Meta Ads};E{Google Ads}:E{Meta Ads}
it | C{Abonament Shoper + BaseLinker} | 789 / 970.47 | E{Abonament Shoper + BaseLinker}
finance_admin | C{Biuro rachunkowe} | 900 / 1107 / 1210 / 1417 | C{Biuro rachunkowe},C{Ubezpieczenie towaru};E{Biuro rachunkowe},E{Ubezpieczenie towaru}
labor | C{Wynagrodzenia z ZUS (4 os.)} | 24600 | E{Wynagrodzenia z ZUS (4 os.)}
orders | C{Liczba zamówień} | 1284
revenue | C{Sprzedaż} | 148900 / 183147 | E{Sprzedaż}`,
    ambiguous: `
C{Ubezpieczenie towaru}
E{Ubezpieczenie towaru}`,
    traps: `
C{w tym zwroty}
D{Przesyłki kurierskie}
C{RAZEM}
E{RAZEM}`,
    tables: [
      { name: "tblKoszty", sheet: "Koszty X 2025", address: "A2:F13", hasHeader: true, hasTotals: true },
    ],
  },
  {
    id: "pl zestawienie obrotow i sald kont zespolu 4 i 7",
    drawing: `
== ZOiS 01-09.2025
PUH "Marlen" Sp. z o.o.
Zestawienie obrotów i sald za okres 01.01.2025 - 30.09.2025

Konto | Nazwa | BO Wn | BO Ma | Obroty Wn | Obroty Ma | Saldo Wn | Saldo Ma
401-01 | Zużycie materiałów - opakowania | 0 | 0 | 41310.55 | 0 | 41310.55 | 0
401-02 | Energia elektryczna i gaz | 0 | 0 | 13880.2 | 0 | 13880.2 | 0
402-01 | Usługi obce - transport i kurier | 0 | 0 | 208440.9 | 1200 | 207240.9 | 0
402-02 | Usługi obce - najem hali | 0 | 0 | 81000 | 0 | 81000 | 0
402-03 | Usługi obce - reklama internetowa | 0 | 0 | 162055.3 | 0 | 162055.3 | 0
402-04 | Usługi obce - księgowość | 0 | 0 | 16200 | 0 | 16200 | 0
402-05 | Usługi obce - hosting i oprogramowanie | 0 | 0 | 14418.7 | 0 | 14418.7 | 0
402-06 | Usługi obce - prowizje Allegro | 0 | 0 | 93210 | 3110.4 | 90099.6 | 0
404 | Wynagrodzenia | 0 | 0 | 279900 | 0 | 279900 | 0
405 | Ubezpieczenia społeczne i inne świadczenia | 0 | 0 | 57323.5 | 0 | 57323.5 | 0
400 | Amortyzacja | 0 | 0 | 18450 | 0 | 18450 | 0
730 | Sprzedaż towarów | 0 | 0 | 22140.8 | 2214008.3 | 0 | 2191867.5
731 | Wartość sprzedanych towarów wg cen nabycia | 0 | 0 | 1183600.4 | 0 | 1183600.4 | 0
`,
    expected: `
supplies | G{Zużycie materiałów - opakowania} | 4590.06 | E{Zużycie materiałów - opakowania};G{Zużycie materiałów - opakowania}
facility | G{Usługi obce - najem hali}+G{Energia elektryczna i gaz} | 10542.24 / 9000 | E{Usługi obce - najem hali};E{Energia elektryczna i gaz};E{Energia elektryczna i gaz}:G{Usługi obce - najem hali}
delivery | G{Usługi obce - transport i kurier} | 23026.77 / 23160.1 | E{Usługi obce - transport i kurier}
marketing | G{Usługi obce - reklama internetowa} | 18006.14 | E{Usługi obce - reklama internetowa}
finance_admin | G{Usługi obce - księgowość} | 1800 | E{Usługi obce - księgowość}
it | G{Usługi obce - hosting i oprogramowanie} | 1602.08 | E{Usługi obce - hosting i oprogramowanie}
labor | G{Wynagrodzenia}+G{Ubezpieczenia społeczne i inne świadczenia} | 37469.28 / 31100 | E{Wynagrodzenia}:E{Ubezpieczenia społeczne i inne świadczenia}
revenue | H{Sprzedaż towarów} | 243540.83 / 246000.92 | F{Sprzedaż towarów}`,
    ambiguous: `
G{Usługi obce - prowizje Allegro}
E{Usługi obce - prowizje Allegro}`,
    traps: `
G{Amortyzacja}
E{Amortyzacja}
E{Sprzedaż towarów}
G{Wartość sprzedanych towarów wg cen nabycia}
C{Wynagrodzenia}`,
  },
  {
    id: "pl eksport zamowien z panelu ze statusami",
    drawing: `
== zamowienia_2025-06
Nr zam. | Data złożenia | Źródło | Status | Ilość szt. | Wartość produktów brutto | Koszt wysyłki | Razem | Sposób dostawy | Waga (kg)
180201 | @2025-06-01 | sklep | Wysłane | 2 | 129,80 zł | 13,99 zł | 143,79 zł | Paczkomat | 1,2
180202 | @2025-06-02 | allegro | Wysłane | 1 | 64,90 zł | 0,00 zł | 64,90 zł | Allegro One Box | 0,6
180203 | @2025-06-04 | sklep | Wysłane | 3 | 199,70 zł | 0,00 zł | 199,70 zł | Kurier DPD | 2,4
180204 | @2025-06-07 | allegro | Wysłane | 1 | 64,90 zł | 8,99 zł | 73,89 zł | Paczkomat | 0,6
180205 | @2025-06-10 | sklep | Wysłane | 1 | 84,90 zł | 13,99 zł | 98,89 zł | Paczkomat | 0,9
180206 | @2025-06-12 | allegro | Wysłane | 4 | 259,60 zł | 0,00 zł | 259,60 zł | Kurier DPD | 3,1
180207 | @2025-06-16 | sklep | Wysłane | 2 | 149,80 zł | 13,99 zł | 163,79 zł | Paczkomat | 1,5
180208 | @2025-06-19 | sklep | Wysłane | 1 | 64,90 zł | 13,99 zł | 78,89 zł | Paczkomat | 0,6
180209 | @2025-06-23 | allegro | Wysłane | 2 | 129,80 zł | 0,00 zł | 129,80 zł | Allegro One Box | 1,2
180210 | @2025-06-27 | sklep | Wysłane | 1 | 84,90 zł | 13,99 zł | 98,89 zł | Paczkomat | 0,9
180211 | @2025-06-30 | allegro | Wysłane | 2 | 129,80 zł | 0,00 zł | 129,80 zł | Paczkomat | 1,2
`,
    expected: `
orders | A2:A12 | 11 / 11.17 / 11.15 / 11.37 | A2:A12;B2:B12
revenue | F2:F12 | 1363 / 1441.94 / 1382.7 / 1462.9 / 1381 / 1461.9 | F2:F12;H2:H12`,
    ambiguous: `
G2:G12
E2:E12
J2:J12`,
    traps: `
G2
H2
A2`,
  },
  {
    id: "pl kafelki dashboardu bez polskich znakow",
    drawing: `
== Pulpit
PANEL SKLEPU - wrzesien 2025 |  |  |  |

Zamowienia |  | Przychod netto |  | Srednia wartosc koszyka
2 317 |  | 301 210 zł |  | 130,00 zł
+4% m/m |  | +2% m/m |  | -1% m/m

Zysk brutto ze sprzedazy |  | Wydatki na reklame |  | ROAS
126 500 zł |  | 39 800 zł |  | 7,57

Koszty wysylki |  | Koszty opakowan |  | Zwroty
32 438 zł |  | 4 170 zł |  | 141

Liczba pracownikow |  | Sztuk w zamowieniu |  | Sesje
7 |  | 2,4 |  | 98 400
`,
    expected: `
orders | A4 | 2317
revenue | C4 | 301210
gross_profit | A8 | 126500
marketing | C8 | 39800
delivery | A11 | 32438
supplies | C11 | 4170
staff | A14 | -
items_per_order | C14 | -`,
    traps: `
E4
E8
E11
E14`,
  },
  {
    id: "pl lista plac wedlug dzialow",
    drawing: `
== Lista płac 08/2025
Lista płac nr 8/2025 - sierpień

Lp | Nazwisko i imię | Dział | Płaca zasadnicza | Premia | Brutto | ZUS pracodawcy | PPK | Koszt pracodawcy | Do wypłaty
1 | Adamska Iwona | Magazyn | 5200 | 400 | 5600 | 1146.9 | 84 | 6830.9 | 4155.2
2 | Bielak Tomasz | Magazyn | 4900 | 300 | 5200 | 1065 | 78 | 6343 | 3871.4
3 | Cygan Paweł | Magazyn | 4900 | 0 | 4900 | 1003.5 | 0 | 5903.5 | 3660
4 | Dudek Anna | Obsługa klienta | 5000 | 250 | 5250 | 1075.2 | 78.8 | 6404 | 3906.8
5 | Ferenc Ola | Marketing | 7200 | 0 | 7200 | 1474.6 | 108 | 8782.6 | 5255.1
 |  | Razem magazyn | 15000 | 700 | 15700 | 3215.4 | 162 | 19077.4 | 11686.6
 |  | RAZEM | 27200 | 950 | 28150 | 5765.2 | 348.8 | 34264 | 20848.5
`,
    expected: `
labor | I{RAZEM} | 34264 / 19077.4 / 25481.4 / 28150 / 15700 | I{Razem magazyn};F{RAZEM};F{Razem magazyn};I4:I8;I4:I7
customer_service | I{Dudek Anna} | 6404 / 5250 | F{Dudek Anna}`,
    ambiguous: `
I{Ferenc Ola}
F{Ferenc Ola}
B4:B8
A4:A8
A8`,
    traps: `
J{RAZEM}
D{RAZEM}
G{RAZEM}
E{RAZEM}`,
  },
];
