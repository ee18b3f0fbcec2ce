// Workbooks as Polish analysts write them, each with the cells that an analyst would name. Invented stores.
import type { DrawnCase } from "../support/drawnCase";

const at = (sheet: string, figure: string, address: string, range?: string) => ({
  figure,
  sheet,
  address,
  ...(range ? { also_right: [{ sheet, range }] } : {}),
});

export const polish: DrawnCase[] = [
  {
    id: "pl rachunek zysków i strat, wariant porównawczy",
    drawing: `
== RZiS
Rachunek zysków i strat (wariant porównawczy)
Wyszczególnienie | 01.01-31.12.2024 | 01.01-31.12.2023
A. Przychody netto ze sprzedaży i zrównane z nimi | 1284300 | 1103200
I. Przychody netto ze sprzedaży produktów | 34100 | 29800
IV. Przychody netto ze sprzedaży towarów i materiałów | 1250200 | 1073400
B. Koszty działalności operacyjnej | 1197500 | 1041800
I. Amortyzacja | 18400 | 16200
II. Zużycie materiałów i energii | 61200 | 54700
III. Usługi obce | 214800 | 188300
IV. Podatki i opłaty | 6100 | 5900
V. Wynagrodzenia | 168900 | 151200
VI. Ubezpieczenia społeczne i inne świadczenia | 34600 | 30900
VII. Pozostałe koszty rodzajowe | 21300 | 17400
VIII. Wartość sprzedanych towarów i materiałów | 672200 | 577200
C. Zysk (strata) ze sprzedaży (A-B) | 86800 | 61400
J. Przychody finansowe | 1200 | 900
L. Zysk (strata) brutto | 79100 | 55800
`,
    expected: [
      at("RZiS", "revenue", "B3", "B3:C3"),
      {
        figure: "labor",
        sheet: "RZiS",
        address: "B11",
        components: [{ address: "B11" }, { address: "B12" }],
      },
    ],
    ambiguous: [
      { sheet: "RZiS", address: "B8" },
      { sheet: "RZiS", address: "B9" },
      { sheet: "RZiS", address: "B15" },
    ],
    traps: [
      { sheet: "RZiS", address: "B17" },
      { sheet: "RZiS", address: "B16" },
    ],
  },
  {
    id: "pl koszty stałe i zmienne, kwoty jako tekst",
    drawing: `
== Koszty
Zestawienie kosztów – styczeń 2025
Lp. | Pozycja | Kwota netto | Uwagi
1 | Czynsz za halę | "8 200,00 zł | umowa do 2026
2 | Prąd, woda, ogrzewanie | "1 340,50 zł |
3 | Wynagrodzenia brutto + ZUS pracodawcy | "24 610,00 zł | 4 osoby
4 | Kartony, taśma, folia | "2 115,40 zł |
5 | Kurierzy (InPost, DPD) | "17 904,22 zł | faktury zbiorcze
6 | Reklama (Google Ads, Allegro Ads) | "9 300,00 zł |
7 | Abonament Shoper + BaseLinker | "899,00 zł |
8 | Biuro rachunkowe | "1 450,00 zł |
9 | Infolinia i obsługa klienta | "3 800,00 zł |
10 | Rata kredytu | "2 700,00 zł |
 | RAZEM | "72 319,12 zł |
 |
 | Liczba zamówień w miesiącu | 1620
 | Średnia wartość zamówienia | "142,30 zł
`,
    expected: [
      {
        figure: "facility",
        sheet: "Koszty",
        address: "C3",
        components: [{ address: "C3" }, { address: "C4" }],
      },
      at("Koszty", "labor", "C5"),
      at("Koszty", "supplies", "C6"),
      at("Koszty", "delivery", "C7"),
      at("Koszty", "marketing", "C8"),
      at("Koszty", "it", "C9"),
      at("Koszty", "finance_admin", "C10"),
      at("Koszty", "customer_service", "C11"),
      at("Koszty", "orders", "C15"),
    ],
    traps: [{ sheet: "Koszty", address: "C16" }],
  },
  {
    id: "pl budżet miesięczny z wykonaniem",
    drawing: `
== Budżet 2025
 | styczeń | | luty | | marzec |
 | plan | wykonanie | plan | wykonanie | plan | wykonanie
Przychody ze sprzedaży | 180000 | 176400 | 182000 | 179900 | 190000 | 194300
Liczba zamówień | 1400 | 1371 | 1420 | 1402 | 1480 | 1511
Najem magazynu | 9500 | 9500 | 9500 | 9500 | 9500 | 9500
Płace | 31000 | 31240 | 31000 | 30980 | 31000 | 31510
Wysyłka | 19800 | 19310 | 20100 | 19760 | 20900 | 21280
Opakowania | 3100 | 2980 | 3150 | 3040 | 3200 | 3310
Marketing | 15000 | 15420 | 15000 | 14870 | 16000 | 16390
Księgowość | 1800 | 1800 | 1800 | 1800 | 1800 | 1800
IT i hosting | 2200 | 2190 | 2200 | 2190 | 2200 | 2240
`,
    expected: [
      at("Budżet 2025", "revenue", "C3,E3,G3"),
      at("Budżet 2025", "orders", "C4,E4,G4"),
      at("Budżet 2025", "facility", "C5,E5,G5"),
      at("Budżet 2025", "labor", "C6,E6,G6"),
      at("Budżet 2025", "delivery", "C7,E7,G7"),
      at("Budżet 2025", "supplies", "C8,E8,G8"),
      at("Budżet 2025", "marketing", "C9,E9,G9"),
      at("Budżet 2025", "finance_admin", "C10,E10,G10"),
      at("Budżet 2025", "it", "C11,E11,G11"),
    ],
  },
  {
    id: "pl zestawienie obrotów i sald, zespół 4 i 5",
    drawing: `
== ZOiS
Zestawienie obrotów i sald za okres 01.01.2024 - 31.12.2024
Konto | Nazwa konta | Obroty Wn | Obroty Ma | Saldo Wn | Saldo Ma
200 | Rozrachunki z odbiorcami | 1432000 | 1391000 | 41000 |
231 | Rozrachunki z tytułu wynagrodzeń | 148000 | 156000 | | 8000
401 | Zużycie materiałów i energii | 48200 | | 48200 |
402-01 | Usługi obce - najem magazynu | 96000 | | 96000 |
402-02 | Usługi obce - usługi kurierskie | 187400 | | 187400 |
402-03 | Usługi obce - reklama | 104300 | | 104300 |
402-04 | Usługi obce - informatyczne | 18700 | | 18700 |
402-05 | Usługi obce - księgowe | 16800 | | 16800 |
404 | Wynagrodzenia | 214600 | | 214600 |
405 | Ubezpieczenia społeczne i inne świadczenia | 43900 | | 43900 |
700 | Przychody ze sprzedaży towarów | | 1610500 | | 1610500
731 | Wartość sprzedanych towarów | 841000 | | 841000 |
750 | Przychody finansowe | | 2100 | | 2100
`,
    expected: [
      at("ZOiS", "facility", "C6", "C6:F6"),
      at("ZOiS", "delivery", "C7", "C7:F7"),
      at("ZOiS", "marketing", "C8", "C8:F8"),
      at("ZOiS", "it", "C9", "C9:F9"),
      at("ZOiS", "finance_admin", "C10", "C10:F10"),
      {
        figure: "labor",
        sheet: "ZOiS",
        address: "C11",
        components: [{ address: "C11:C12" }, { address: "E11:E12" }],
      },
      at("ZOiS", "revenue", "D13", "C13:F13"),
    ],
    ambiguous: [{ sheet: "ZOiS", address: "C5" }],
    traps: [{ sheet: "ZOiS", address: "C4" }],
  },
  {
    id: "pl karta magazynu i wysyłki, etykieta nad wartością",
    drawing: `
== Magazyn
Dane magazynu
Powierzchnia (m²) | Miejsca paletowe | Pracownicy (os.) | Czynsz zł/mies. | Media zł/mies.
420 | 260 | 5 | 9240 | 1780
 |
Wysyłki 2024
Miesiąc | Liczba paczek | Koszt kurierów | Koszt opakowań | Waga łączna kg
I | 1180 | 15930 | 2130 | 2714
II | 1225 | 16540 | 2210 | 2818
III | 1302 | 17570 | 2350 | 2995
IV | 1240 | 16740 | 2240 | 2852
V | 1288 | 17390 | 2320 | 2962
VI | 1196 | 16150 | 2160 | 2751
VII | 1105 | 14920 | 1990 | 2542
VIII | 1148 | 15500 | 2070 | 2640
IX | 1350 | 18220 | 2430 | 3105
X | 1490 | 20110 | 2690 | 3427
XI | 2130 | 28750 | 3840 | 4899
XII | 2410 | 32530 | 4340 | 5543
Suma | 17064 | 230350 | 30770 | 39248
`,
    expected: [
      at("Magazyn", "storage_space", "A3", "A3:B3"),
      at("Magazyn", "staff", "C3"),
      {
        figure: "facility",
        sheet: "Magazyn",
        address: "D3",
        components: [{ address: "D3" }, { address: "E3" }],
      },
      at("Magazyn", "orders", "B19", "B7:B19"),
      at("Magazyn", "delivery", "C19", "C7:C19"),
      at("Magazyn", "supplies", "D19", "D7:D19"),
    ],
    traps: [{ sheet: "Magazyn", address: "E19" }],
  },
  {
    id: "pl oferta fulfillment i koszt własny",
    drawing: `
== Oferta fulfillment
Oferta MagPartner sp. z o.o. – obsługa logistyczna sklepu
Usługa | Cena jedn. | J.m. | Ilość | Wartość
Przyjęcie palety | "25,00 zł | paleta | 10 | 250
Składowanie | "45,00 zł | paleta/mies. | 60 | 2700
Kompletacja i pakowanie | "4,20 zł | zamówienie | 1500 | 6300
Wysyłka kurierska | "11,90 zł | paczka | 1500 | 17850
Opłata za system | "300,00 zł | mies. | 1 | 300
Razem miesięcznie | | | | 27400
Koszt wdrożenia (jednorazowo) | | | | 5000
== Stan obecny
Koszty magazynu dziś (zł/mies.)
Czynsz | 7800
Wynagrodzenia magazynierów | 16200
Opakowania | 2450
Kurier | 19100
Zamówienia | 1500
`,
    expected: [
      at("Oferta fulfillment", "quote_fulfillment", "E8"),
      at("Stan obecny", "facility", "B2"),
      at("Stan obecny", "labor", "B3"),
      at("Stan obecny", "supplies", "B4"),
      at("Stan obecny", "delivery", "B5"),
      at("Stan obecny", "orders", "B6"),
    ],
    traps: [
      { sheet: "Oferta fulfillment", address: "E6" },
      { sheet: "Oferta fulfillment", address: "E9" },
    ],
  },
  {
    id: "pl lata w kolumnach, tys. zł",
    drawing: `
== Analiza
w tys. zł | 2022 r. | 2023 r. | 2024 r.
Przychody netto ze sprzedaży | 2140 | 2512 | 2987
Koszt własny sprzedaży | 1190 | 1402 | 1655
Zysk brutto ze sprzedaży | 950 | 1110 | 1332
Koszty wynagrodzeń | 310 | 355 | 402
Koszty najmu | 96 | 102 | 108
Koszty dostaw do klientów | 228 | 267 | 319
Koszty reklamy | 174 | 201 | 246
Koszty ogólnego zarządu | 88 | 93 | 101
Dynamika sprzedaży % | | 117.4 | 118.9
Liczba zamówień (szt.) | 15100 | 17650 | 20800
Średnie zatrudnienie (etaty) | 6 | 7 | 8
`,
    expected: [
      at("Analiza", "revenue", "D2", "B2:D2"),
      at("Analiza", "gross_profit", "D4", "B4:D4"),
      at("Analiza", "labor", "D5", "B5:D5"),
      at("Analiza", "facility", "D6", "B6:D6"),
      at("Analiza", "delivery", "D7", "B7:D7"),
      at("Analiza", "marketing", "D8", "B8:D8"),
      at("Analiza", "finance_admin", "D9", "B9:D9"),
      at("Analiza", "orders", "D11", "B11:D11"),
      at("Analiza", "staff", "D12", "B12:D12"),
    ],
    traps: [
      { sheet: "Analiza", address: "D3" },
      { sheet: "Analiza", address: "D10" },
    ],
  },
  {
    id: "pl warianty: bazowy, optymistyczny, pesymistyczny",
    drawing: `
== Symulacja
Parametr | Wariant bazowy | Wariant optymistyczny | Wariant pesymistyczny
Zamówienia miesięcznie | 900 | 1200 | 650
Przychód miesięczny (zł) | 117000 | 158000 | 83000
Czynsz miesięczny (zł) | 5200 | 5200 | 5200
Wynagrodzenia miesięcznie (zł) | 14800 | 17900 | 12300
Koszt dostawy na zamówienie (zł) | 13.5 | 13.1 | 13.9
Budżet reklamowy miesięcznie (zł) | 8000 | 11000 | 6000
`,
    expected: [
      at("Symulacja", "orders", "B2"),
      at("Symulacja", "revenue", "B3"),
      at("Symulacja", "facility", "B4"),
      at("Symulacja", "labor", "B5"),
      at("Symulacja", "delivery", "B6"),
      at("Symulacja", "marketing", "B7"),
    ],
    traps: [
      { sheet: "Symulacja", address: "C2" },
      { sheet: "Symulacja", address: "D2" },
    ],
  },
  {
    id: "pl lista płac",
    drawing: `
== Lista płac
Lista płac 03/2025
Nazwisko i imię | Stanowisko | Wynagrodzenie brutto | ZUS pracodawcy | Koszt całkowity
Nowak Anna | kierownik magazynu | 7200 | 1475 | 8675
Kowalski Jan | pakowacz | 5100 | 1045 | 6145
Wiśniewska Ewa | obsługa klienta | 5400 | 1106 | 6506
Zając Piotr | marketing | 6100 | 1249 | 7349
Razem | | 23800 | 4875 | 28675
`,
    expected: [
      {
        figure: "labor",
        sheet: "Lista płac",
        address: "E7",
        also_right: [{ sheet: "Lista płac", range: "C7:E7" }],
      },
    ],
  },
  {
    id: "pl nic ze sklepu: słownik pojęć",
    drawing: `
== Słownik
Pojęcie | Definicja
Zamówienia | Liczba zamówień złożonych przez klientów w danym okresie rozliczeniowym, bez zamówień anulowanych.
Czynsz | Opłata za najem lokalu.
Rok | 2024
Marketing | patrz: reklama
== Parametry
Stawka VAT | 0.23
Kurs EUR | 4.28
Minimalne wynagrodzenie | 4666
Stawka godzinowa magazyniera | 32.5
Cena kartonu za szt. | 1.85
`,
    expected: [],
    traps: [
      { sheet: "Parametry", address: "B3" },
      { sheet: "Parametry", address: "B4" },
      { sheet: "Parametry", address: "B5" },
      { sheet: "Słownik", address: "B4" },
    ],
  },
];
