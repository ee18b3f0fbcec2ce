// Polish store sheets: owners' sheets, marketplace exports, offers compared, plans and calculations. Invented stores.
import { flat, seasonal, summed, type UnseenBook } from "../../support/unseenBook";

const two = (value: number): string => String(value).padStart(2, "0");
const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join("\n");
const ROMAN = "I | II | III | IV | V | VI | VII | VIII | IX | X | XI | XII";

export const sklep: UnseenBook[] = [
  {
    id: "pl eksport zamówień z integratora, jeden wiersz na zamówienie",
    drawing: `
== zamowienia
Numer zamówienia | Źródło | Data złożenia | Status | Klient | Sposób wysyłki | Koszt wysyłki | Wartość zamówienia | Waluta | Zapłacono | Liczba produktów
${lines(45, (n) => `${8230011 + n} | ${n % 2 ? "Allegro" : "Sklep WWW"} | @2025-06-${two(1 + (n % 30))} | Wysłane | K${n} | Paczkomat | 12.99 | ${(70 + ((n * 17) % 200)).toFixed(2)} | PLN | ${(82.99 + ((n * 17) % 200)).toFixed(2)} | ${1 + (n % 4)}`)}
`,
    expected: `
orders | A2:A46 | 45
revenue | H2:H46 | - | J2:J46`,
    traps: `
G2:G46
K2:K46`,
  },
  {
    id: "pl rozliczenie opłat marketplace: rodzaj operacji i kwota",
    drawing: `
== Opłaty
Data | Operacja | Oferta | Uznania | Obciążenia | Saldo
${lines(40, (n) => {
  const kind = n % 4;
  const day = `@2025-02-${two(1 + (n % 28))}`;
  if (kind === 0) return `${day} | Prowizja od sprzedaży | ${9000 + n} |  | -${8 + (n % 5)}.20 | 0`;
  if (kind === 1) return `${day} | Opłata za kampanię Ads | ${9000 + n} |  | -${25 + n}.00 | 0`;
  if (kind === 2) return `${day} | Opłata za dostawę Smart! | ${9000 + n} |  | -9.49 | 0`;
  return `${day} | Zwrot prowizji | ${9000 + n} | 4.10 |  | 0`;
})}
`,
    ambiguous: `
E2:E41
E1:E41`,
    traps: `
D2:D41`,
  },
  {
    id: "pl kalkulator rentowności zamówienia: tylko jednostkowe",
    drawing: `
== Kalkulacja
Kalkulacja rentowności pojedynczego zamówienia
Pozycja | zł/zam. | % ceny
Cena sprzedaży brutto | 149 | 100%
VAT 23% | 27.86 | 19%
Cena netto | 121.14 | 81%
Zakup towaru | 62 | 42%
Prowizja marketplace | 13.4 | 9%
Kurier | 11.9 | 8%
Opakowanie | 2.1 | 1%
Reklama | 14 | 9%
Praca (pakowanie) | 4.2 | 3%
Zysk na zamówieniu | 13.54 | 9%
`,
    ambiguous: `
B{Kurier}
B{Opakowanie}
B{Praca (pakowanie)}
B{Reklama}`,
    traps: `
B{Cena sprzedaży brutto}
B{Zysk na zamówieniu}
B{Zakup towaru}
B{Prowizja marketplace}`,
  },
  {
    id: "pl porównanie: własny magazyn czy fulfillment, miesięcznie",
    drawing: `
== Magazyn vs fulfillment
Założenia: 2 150 zamówień/mies., 1,8 szt. na zamówienie
 | Własny magazyn | Operator A | Operator B
Przyjęcie towaru | 900 | 640 | 710
Składowanie | 6 800 | 2 900 | 3 300
Kompletacja i pakowanie | 12 600 | 9 030 | 8 170
Materiały pakowe | 2 580 | 2 365 | 2 795
Wysyłka kurierska | 23 650 | 21 500 | 22 145
System WMS | 480 | 0 | 199
Obsługa zwrotów | 1 100 | 860 | 990
RAZEM miesięcznie netto | 48 110 | 37 295 | 38 309
Koszt na zamówienie | 22,38 | 17,35 | 17,82
`,
    expected: `
facility | B{Składowanie} | 6800
labor | B{Kompletacja i pakowanie} | 12600
supplies | B{Materiały pakowe} | 2580
delivery | B{Wysyłka kurierska} | 23650
it | B{System WMS} | 480
quote_fulfillment | C{RAZEM miesięcznie netto} | 37295 / 38309 | D{RAZEM miesięcznie netto}`,
    ambiguous: `
B{Przyjęcie towaru}
B{Obsługa zwrotów}`,
    traps: `
B{RAZEM miesięcznie netto}
B{Koszt na zamówienie}
C{Wysyłka kurierska}`,
  },
  {
    id: "pl plan roczny z rzymskimi miesiącami i sumą",
    drawing: `
== Plan 2026
Plan sprzedaży i kosztów na 2026 rok
Pozycja | j.m. | ${ROMAN} | Suma
${summed("Liczba zamówień | szt.", seasonal(1350))}
${summed("Średnia wartość koszyka | zł", flat(118)).replace(/ \| \d+$/, " | 118")}
${summed("Przychód netto | zł", seasonal(159300))}
${summed("Płace | zł", flat(24800))}
${summed("Wynajem hali | zł", flat(7400))}
${summed("Wysyłki | zł", seasonal(17550))}
${summed("Materiały opakowaniowe | zł", seasonal(2970))}
${summed("Budżet reklamowy | zł", seasonal(20700))}
${summed("Systemy informatyczne | zł", flat(1320))}
`,
    expected: `
orders | O{Liczba zamówień} | 1350 | C{Liczba zamówień}:N{Liczba zamówień}
revenue | O{Przychód netto} | 159300 | C{Przychód netto}:N{Przychód netto}
labor | O{Płace} | 24800 | C{Płace}:N{Płace}
facility | O{Wynajem hali} | 7400 | C{Wynajem hali}:N{Wynajem hali}
delivery | O{Wysyłki} | 17550 | C{Wysyłki}:N{Wysyłki}
supplies | O{Materiały opakowaniowe} | 2970 | C{Materiały opakowaniowe}:N{Materiały opakowaniowe}
marketing | O{Budżet reklamowy} | 20700 | C{Budżet reklamowy}:N{Budżet reklamowy}
it | O{Systemy informatyczne} | 1320 | C{Systemy informatyczne}:N{Systemy informatyczne}`,
    traps: `
O{Średnia wartość koszyka}`,
  },
  {
    id: "pl dane wejściowe z jednostką w osobnej kolumnie i opisem",
    drawing: `
== Dane
Parametr | Wartość | Jednostka | Komentarz
Średnia liczba zamówień | 86 | dziennie | dni robocze
Zamówienia | 1 830 | mies. |
Pozycji na zamówienie | 1,6 | szt. |
Waga paczki | 1,25 | kg | średnio
Powierzchnia magazynowa | 320 | m2 |
Zatrudnienie | 5,5 | etatu |
Stawka czynszu | 24 | zł/m2 |
Czynsz | 7 680 | zł/mies. |
Fundusz płac | 34 200 | zł/mies. | z narzutami
Koszt dostaw do klientów | 24 340 | zł/mies. |
Kartony i wypełnienie | 3 110 | zł/mies. |
Wydatki na reklamę | 228 000 | zł/rok |
Utrzymanie systemów | 14 400 | zł/rok |
Księgowość zewnętrzna | 1 400 | zł/mies. |
`,
    expected: `
orders | B{Zamówienia} | 1830
items_per_order | B{Pozycji na zamówienie} | -
parcel_weight | B{Waga paczki} | -
storage_space | B{Powierzchnia magazynowa} | -
staff | B{Zatrudnienie} | -
facility | B{Czynsz} | 7680
labor | B{Fundusz płac} | 34200
delivery | B{Koszt dostaw do klientów} | 24340
supplies | B{Kartony i wypełnienie} | 3110
marketing | B{Wydatki na reklamę} | 19000
it | B{Utrzymanie systemów} | 1200
finance_admin | B{Księgowość zewnętrzna} | 1400`,
    ambiguous: `
B{Średnia liczba zamówień}`,
    traps: `
B{Stawka czynszu}`,
  },
  {
    id: "pl tabela przestawna: etykiety wierszy, suma, liczba",
    drawing: `
== Przestawna
Rok | 2024
Status | (Wiele elementów)

Etykiety wierszy | Suma z Wartość zamówienia | Liczba z Nr zamówienia | Suma z Koszt dostawy
sty | 88210.4 | 731 | 9503
lut | 84120.1 | 702 | 9126
mar | 93004.9 | 775 | 10075
kwi | 91550 | 760 | 9880
Suma końcowa | 356885.4 | 2968 | 38584
`,
    expected: `
orders | C{Suma końcowa} | 742 | C{sty}:C{kwi}
revenue | B{Suma końcowa} | 89221.35 | B{sty}:B{kwi}`,
    ambiguous: `
D{Suma końcowa}
D{sty}:D{kwi}`,
  },
  {
    id: "pl koszty stałe i zmienne z kwartałami i udziałem",
    drawing: `
== Koszty
Zestawienie kosztów sklepu – 2024
Koszty stałe | I kw. | II kw. | III kw. | IV kw. | Razem 2024 | Udział
Dzierżawa magazynu | 16500 | 16500 | 16500 | 16500 | 66000 | 11,2%
Ogrzewanie i prąd | 3900 | 1700 | 1200 | 3600 | 10400 | 1,8%
Etaty | 58200 | 58200 | 60300 | 63300 | 240000 | 40,8%
Obsługa prawna i księgowa | 3900 | 3900 | 3900 | 3900 | 15600 | 2,7%
Hosting, domena, wtyczki | 1290 | 1290 | 1290 | 1290 | 5160 | 0,9%
Razem koszty stałe | 83790 | 81590 | 83190 | 88590 | 337160 | 57,3%
Koszty zmienne | | | | | |
Firmy kurierskie | 33100 | 31800 | 32600 | 55900 | 153400 | 26,1%
Opakowania | 5050 | 4860 | 4990 | 8540 | 23440 | 4,0%
Prowizje i płatności online | 9800 | 9400 | 9700 | 16600 | 45500 | 7,7%
Kampanie reklamowe | 6100 | 5900 | 6000 | 10900 | 28900 | 4,9%
Razem koszty zmienne | 54050 | 51960 | 53290 | 91940 | 251240 | 42,7%
KOSZTY OGÓŁEM | 137840 | 133550 | 136480 | 180530 | 588400 | 100%
`,
    expected: `
facility | F{Dzierżawa magazynu}+F{Ogrzewanie i prąd} | 6366.67 / 5500 | B{Dzierżawa magazynu}:E{Dzierżawa magazynu}; B{Dzierżawa magazynu}:E{Ogrzewanie i prąd}
labor | F{Etaty} | 20000 | B{Etaty}:E{Etaty}
finance_admin | F{Obsługa prawna i księgowa} | 1300 | B{Obsługa prawna i księgowa}:E{Obsługa prawna i księgowa}
it | F{Hosting, domena, wtyczki} | 430 | B{Hosting, domena, wtyczki}:E{Hosting, domena, wtyczki}
delivery | F{Firmy kurierskie} | 12783.33 | B{Firmy kurierskie}:E{Firmy kurierskie}
supplies | F{Opakowania} | 1953.33 | B{Opakowania}:E{Opakowania}
marketing | F{Kampanie reklamowe} | 2408.33 | B{Kampanie reklamowe}:E{Kampanie reklamowe}`,
    ambiguous: `
F{Prowizje i płatności online}`,
    traps: `
F{Razem koszty stałe}
G{Etaty}`,
  },
  {
    id: "pl notatki właścicielki: kwoty w tekście, dopiski, dwa sklepy",
    drawing: `
== Notatki
co miesiąc płacę: |
czynsz za garaż + światło | 1100 zł + ok. 180 zł
pani Kasia (umowa zlecenie) | 2,4 tys. zł
InPost | ok. 3900 zł
koperty, folia bąbelkowa, taśma | 410 zł
reklamy na insta | 1 200 zł
Shoper | 139 zł
biuro rachunkowe | 350,- zł
zamówień średnio | 310 szt.
obrót | 34,5 tys. zł
`,
    expected: `
labor | B{pani Kasia (umowa zlecenie)} | 2400
delivery | B{InPost} | 3900
supplies | B{koperty, folia bąbelkowa, taśma} | 410
marketing | B{reklamy na insta} | 1200
it | B{Shoper} | 139
finance_admin | B{biuro rachunkowe} | 350
orders | B{zamówień średnio} | 310
revenue | B{obrót} | 34500`,
    ambiguous: `
B{czynsz za garaż + światło}`,
  },
  {
    id: "pl tabela w stylu statystyki publicznej: e-handel według branż",
    drawing: `
== Tabl. 3
Tabl. 3. Sprzedaż detaliczna przez Internet według grup przedsiębiorstw
Wyszczególnienie | 2022 | 2023 | 2024
a – w mln zł, b – w odsetkach | | |
Ogółem a | 51230.4 | 55110.2 | 60421.9
b | 8.1 | 8.4 | 8.9
Żywność, napoje i wyroby tytoniowe a | 1200.1 | 1430.8 | 1702.2
Tekstylia, odzież, obuwie a | 9921.3 | 10544 | 11811.5
Meble, rtv, agd a | 8120.4 | 8702.7 | 9344.6
Przeciętne zatrudnienie w tys. | 112.4 | 114 | 115.9
Źródło: dane GUS; liczba badanych podmiotów 4 512
`,
    traps: `
D{Ogółem a}
D{Przeciętne zatrudnienie w tys.}`,
    ambiguous: `
B{Ogółem a}:D{Ogółem a}`,
  },
  {
    id: "pl oferty agencji i biura rachunkowego obok kosztów własnych",
    drawing: `
== Oferty
Oferta agencji marketingowej MediaPro
Zakres | Cena netto / mies.
Prowadzenie kampanii Google Ads | 2 200 zł
Pozycjonowanie (SEO) | 1 800 zł
Social media | 1 500 zł
Łącznie abonament miesięczny | 5 500 zł

Oferta biura rachunkowego Saldo
Usługa | Cena netto / mies.
Prowadzenie księgi | 890 zł
Kadry i płace (5 os.) | 300 zł
Razem | 1 190 zł
== Koszty własne
Koszty miesięczne | kwota
Specjalista ds. marketingu | 7 900 zł
Budżet reklamowy | 15 000 zł
Księgowa na pół etatu | 4 300 zł
Magazynierzy | 21 400 zł
Kurierzy | 18 600 zł
Czynsz | 6 100 zł
`,
    expected: `
quote_marketing | Oferty!B{Łącznie abonament miesięczny} | 5500
quote_finance_admin | Oferty!B{Razem} | 1190
marketing | Koszty własne!B{Budżet reklamowy} | 15000 / 22900 | Koszty własne!B{Specjalista ds. marketingu},B{Budżet reklamowy}
finance_admin | Koszty własne!B{Księgowa na pół etatu} | 4300
labor | Koszty własne!B{Magazynierzy} | 21400 / 29300 | Koszty własne!B{Specjalista ds. marketingu},B{Magazynierzy}
delivery | Koszty własne!B{Kurierzy} | 18600
facility | Koszty własne!B{Czynsz} | 6100`,
    traps: `
Oferty!B{Social media}`,
  },
  {
    id: "pl nazwy zdefiniowane i tabela miesięczna",
    drawing: `
== Parametry
Parametry modelu |
Wolumen | 2600
Lokal | 8900
Zespół | 41000
Paczki | 31200
== Miesiące
Miesiąc | Zamówienia | Sprzedaż | Reklama
${lines(6, (n) => `@2025-${two(n + 1)}-01 {mmmm} | ${2500 + n * 40} | ${260000 + n * 4000} | ${30000 + n * 500}`)}
`,
    tables: [{ name: "tabMiesiace", sheet: "Miesiące", address: "A1:D7", hasHeader: true, hasTotals: false }],
    names: [
      { name: "CzynszMiesieczny", sheet: "Parametry", address: "B3" },
      { name: "Koszty_plac", sheet: "Parametry", address: "B4" },
      { name: "KosztWysylki", sheet: "Parametry", address: "B5" },
    ],
    expected: `
facility | Parametry!B{Lokal} | 8900
labor | Parametry!B{Zespół} | 41000
delivery | Parametry!B{Paczki} | 31200
orders | Miesiące!B2:B7 | 2600
revenue | Miesiące!C2:C7 | 270000
marketing | Miesiące!D2:D7 | 31250`,
  },
  {
    id: "pl trzy scenariusze w wierszach",
    drawing: `
== Scenariusze
Scenariusz | Zamówienia / mies. | Przychód / mies. | Czynsz | Płace | Wysyłka | Marketing
Pesymistyczny | 900 | 94500 | 5200 | 19000 | 10800 | 14000
Realistyczny | 1250 | 131250 | 5200 | 22500 | 15000 | 17000
Optymistyczny | 1700 | 178500 | 5200 | 26000 | 20400 | 21000
`,
    expected: `
orders | B{Realistyczny} | 1250
revenue | C{Realistyczny} | 131250
facility | D{Realistyczny} | 5200 | D{Pesymistyczny}; D{Optymistyczny}
labor | E{Realistyczny} | 22500
delivery | F{Realistyczny} | 15000
marketing | G{Realistyczny} | 17000`,
    traps: `
B{Pesymistyczny}
B{Optymistyczny}
B{Pesymistyczny}:B{Optymistyczny}
C{Pesymistyczny}:C{Optymistyczny}`,
  },
];
