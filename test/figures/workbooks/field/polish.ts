// Workbooks of Polish stores as systems and owners leave them: account histories, notes, payrolls, ledgers.
// Figures and traps were written down before recognition saw them. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const polish: UnseenBook[] = [
  {
    id: "pl kosmetyki: historia rachunku za jeden miesiąc, tylko tytuły przelewów",
    drawing: `
== Historia
Historia rachunku bieżącego
Rachunek: 12 1140 0000 0000 3344 5566 7788
Okres: 01.05.2025 - 31.05.2025
 |
Data księgowania | Odbiorca / Nadawca | Tytuł operacji | Kwota | Waluta | Saldo po operacji
@2025-05-02 | Zarządca Parku Wschód sp. z o.o. | Przelew - czynsz za maj | "-5 600,00 | PLN | "41 220,15
@2025-05-02 | PayU S.A. | Wypłata środków 02/05 | "12 410,60 | PLN | "53 630,75
@2025-05-05 | DPD Polska Sp. z o.o. | FV 1180/04/2025 usługi kurierskie | "-6 214,33 | PLN | "47 416,42
@2025-05-06 | Google Ireland Ltd | Google Ads 88-123-55 | "-3 000,00 | PLN | "44 416,42
@2025-05-08 | Tauron Sprzedaż | FV energia elektryczna magazyn | "-842,17 | PLN | "43 574,25
@2025-05-09 | Anna Zielińska | Wynagrodzenie za 04/2025 | "-4 870,00 | PLN | "38 704,25
@2025-05-09 | Piotr Mazur | Wynagrodzenie za 04/2025 | "-4 512,40 | PLN | "34 191,85
@2025-05-12 | Przelewy24 | Wypłata 12/05 | "15 220,00 | PLN | "49 411,85
@2025-05-13 | Kartonex Hurtownia Opakowań | kartony i taśma FV 551 | "-1 934,80 | PLN | "47 477,05
@2025-05-14 | InPost | Paczkomaty faktura 778/05 | "-4 105,90 | PLN | "43 371,15
@2025-05-15 | ZUS | składki za 04/2025 | "-3 988,12 | PLN | "39 383,03
@2025-05-15 | Urząd Skarbowy | VAT-7 04/2025 | "-7 420,00 | PLN | "31 963,03
@2025-05-16 | Biuro Rachunkowe Saldo | usługi księgowe kwiecień | "-780,00 | PLN | "31 183,03
@2025-05-19 | Meta Platforms | Facebook Ads | "-2 450,00 | PLN | "28 733,03
@2025-05-20 | Dermolab S.A. | zapłata za towar FV 2025/318 | "-14 300,00 | PLN | "14 433,03
@2025-05-21 | PayU S.A. | Wypłata środków 21/05 | "18 905,20 | PLN | "33 338,23
@2025-05-22 | Shoper S.A. | abonament sklep internetowy | "-429,00 | PLN | "32 909,23
@2025-05-26 | Marta Lis | zwrot za zamówienie 20418 | "-189,00 | PLN | "32 720,23
@2025-05-28 | Przelew własny | na rachunek oszczędnościowy | "-5 000,00 | PLN | "27 720,23
@2025-05-30 | DPD Polska Sp. z o.o. | FV 1244/05/2025 usługi kurierskie | "-5 890,10 | PLN | "21 830,13
`,
    expected: `
facility | D6+D10 | 5600 / 6442.17
delivery | D8+D15+D25 | 16210.33
marketing | D9+D19 | 5450
labor | D11+D12+D16 | 9382.4 / 13370.52
supplies | D14 | 1934.8
finance_admin | D18 | 780
it | D22 | 429`,
    traps: `
D{PayU S.A.}
D{Urząd Skarbowy}
D{Dermolab S.A.}
D{Marta Lis}
D{Przelew własny}
D6:D25
F6:F25`,
  },
  {
    id: "pl księgarnia: notatki, nazwa i kwota w jednej komórce",
    drawing: `
== Kartka
Ile nas kosztuje sklep - stan na czerwiec 2025

Czynsz 4 200 zł/mies.
Prąd i ogrzewanie: ok. 780 zł miesięcznie
Pensje z ZUS: 17 400 zł / mies.
Kurier i Poczta - 8,6 tys. zł miesięcznie
Kartony, papier, taśma: 1 350 zł/mc
Reklamy Google i FB – 3 500 zł mies.
Księgowa: 900 zł na miesiąc
Sklep internetowy + hosting = 4 800 zł rocznie
Zamówienia: ok. 1 150 / mc
Sprzedaż: 96 000 zł netto miesięcznie
Magazyn: 120 m2
Pracuje nas 4 osoby
Kurier DPD – 9,80 zł za paczkę
Regały (jednorazowo): 6 500 zł
Kaucja za lokal 8 400 zł
Tel. 501 222 333
Próg darmowej wysyłki 149 zł
Średnie zamówienie: 83 zł
`,
    expected: `
facility | A{Czynsz 4 200 zł/mies.} | 4200 / 4980 | A3:A4
labor | A{Pensje z ZUS: 17 400 zł / mies.} | 17400
delivery | A{Kurier i Poczta - 8,6 tys. zł miesięcznie} | 8600
supplies | A{Kartony, papier, taśma: 1 350 zł/mc} | 1350
marketing | A{Reklamy Google i FB – 3 500 zł mies.} | 3500
finance_admin | A{Księgowa: 900 zł na miesiąc} | 900
it | A{Sklep internetowy + hosting = 4 800 zł rocznie} | 400
orders | A{Zamówienia: ok. 1 150 / mc} | 1150
revenue | A{Sprzedaż: 96 000 zł netto miesięcznie} | 96000
storage_space | A{Magazyn: 120 m2} | -`,
    ambiguous: `
A{Pracuje nas 4 osoby}`,
    traps: `
A{Kurier DPD – 9,80 zł za paczkę}
A{Regały (jednorazowo): 6 500 zł}
A{Kaucja za lokal 8 400 zł}
A{Tel. 501 222 333}
A{Próg darmowej wysyłki 149 zł}
A{Średnie zamówienie: 83 zł}`,
  },
  {
    id: "pl części rowerowe: zestawienie obrotów i sald za czerwiec, konta zespołu 4 z analityką",
    drawing: `
== ZOiS 06.2025
Zestawienie obrotów i sald
Okres: 06.2025
Konto | Nazwa konta | BO Wn | BO Ma | Obroty miesiąca Wn | Obroty miesiąca Ma | Obroty narastająco Wn | Obroty narastająco Ma | Saldo Wn | Saldo Ma
010 | Środki trwałe | 84000 | 0 | 0 | 0 | 0 | 0 | 84000 | 0
131 | Rachunek bankowy | 22110 | 0 | 151200 | 148900 | 902400 | 889300 | 35210 | 0
202 | Rozrachunki z dostawcami | 0 | 41200 | 98100 | 97300 | 570200 | 566800 | 0 | 37800
231 | Rozrachunki z tytułu wynagrodzeń | 0 | 0 | 16400 | 16400 | 97200 | 97200 | 0 | 0
330 | Towary | 198000 | 0 | 71200 | 66900 | 421000 | 409500 | 209500 | 0
401 | Zużycie materiałów i energii | 0 | 0 | 5320 | 0 | 32110 | 0 | 32110 | 0
401-01 | Materiały pakowe | 0 | 0 | 3410 | 0 | 20160 | 0 | 20160 | 0
401-02 | Energia elektryczna | 0 | 0 | 1910 | 0 | 11950 | 0 | 11950 | 0
402 | Usługi obce | 0 | 0 | 33480 | 0 | 195600 | 0 | 195600 | 0
402-01 | Najem hali magazynowej | 0 | 0 | 7800 | 0 | 46800 | 0 | 46800 | 0
402-02 | Usługi kurierskie | 0 | 0 | 14260 | 0 | 81900 | 0 | 81900 | 0
402-03 | Reklama internetowa | 0 | 0 | 8900 | 0 | 52300 | 0 | 52300 | 0
402-04 | Usługi księgowe | 0 | 0 | 1250 | 0 | 7500 | 0 | 7500 | 0
402-05 | Hosting, oprogramowanie sklepu | 0 | 0 | 1270 | 0 | 7100 | 0 | 7100 | 0
403 | Podatki i opłaty | 0 | 0 | 640 | 0 | 3900 | 0 | 3900 | 0
404 | Wynagrodzenia | 0 | 0 | 16400 | 0 | 97200 | 0 | 97200 | 0
405 | Ubezpieczenia społeczne i inne świadczenia | 0 | 0 | 3360 | 0 | 19910 | 0 | 19910 | 0
409 | Pozostałe koszty rodzajowe | 0 | 0 | 420 | 0 | 2600 | 0 | 2600 | 0
490 | Rozliczenie kosztów | 0 | 0 | 0 | 59620 | 0 | 351320 | 0 | 351320
731 | Sprzedaż towarów | 0 | 0 | 0 | 148700 | 0 | 871400 | 0 | 871400
732 | Wartość sprzedanych towarów w cenach zakupu | 0 | 0 | 66900 | 0 | 409500 | 0 | 409500 | 0
 | Razem | 304110 | 41200 | 489710 | 538800 | 2945580 | 2921720 | 1131400 | 1260520
`,
    expected: `
revenue | F{Sprzedaż towarów} | 148700 / 145233.33 | H{Sprzedaż towarów};J{Sprzedaż towarów}
facility | E{Najem hali magazynowej} | 7800 / 9710 / 9791.67 | E11:E13;G11:G13;I11:I13
supplies | E{Materiały pakowe} | 3410 / 3360 | G{Materiały pakowe};I{Materiały pakowe}
delivery | E{Usługi kurierskie} | 14260 / 13650 | G{Usługi kurierskie};I{Usługi kurierskie}
marketing | E{Reklama internetowa} | 8900 / 8716.67 | G{Reklama internetowa};I{Reklama internetowa}
finance_admin | E{Usługi księgowe} | 1250 | G{Usługi księgowe};I{Usługi księgowe}
it | E{Hosting, oprogramowanie sklepu} | 1270 / 1183.33 | G{Hosting, oprogramowanie sklepu};I{Hosting, oprogramowanie sklepu}
labor | E{Wynagrodzenia}+E{Ubezpieczenia społeczne i inne świadczenia} | 16400 / 19760 / 16200 / 19518.33 | E19:E20;G19:G20;I19:I20`,
    traps: `
E{Rozrachunki z tytułu wynagrodzeń}
E{Zużycie materiałów i energii}
E{Usługi obce}
F{Rozrachunki z tytułu wynagrodzeń}
E{Towary}
E{Wartość sprzedanych towarów w cenach zakupu}
A{Wynagrodzenia}
E{Rachunek bankowy}`,
  },
  {
    id: "pl zabawki: lista płac, wiersz na osobę, bez sumy",
    drawing: `
== LP 05-2025
Lista płac nr 5/2025
Miesiąc: maj 2025
 |
Lp. | Nazwisko i imię | Dział | Stanowisko | Wymiar etatu | Płaca zasadnicza | Premia | Razem brutto | Składki ZUS pracownika | Zaliczka PIT | Do wypłaty | Składki ZUS pracodawcy | Koszt pracodawcy
1 | Adamska Ewa | Magazyn | Kierownik zmiany | 1 | 6400 | 500 | 6900 | 945.99 | 418 | 4920.12 | 1413.12 | 8313.12
2 | Borowy Jan | Magazyn | Magazynier | 1 | 5100 | 200 | 5300 | 726.63 | 241 | 3912.55 | 1085.44 | 6385.44
3 | Cieślak Iga | Magazyn | Pakowacz | 0.5 | 2400 | 0 | 2400 | 329.04 | 0 | 1884.58 | 491.52 | 2891.52
4 | Dudek Rafał | Sklep | Sprzedawca | 1 | 4900 | 300 | 5200 | 712.92 | 228 | 3855.2 | 1064.96 | 6264.96
5 | Ernst Lena | Biuro obsługi klienta | Konsultantka | 1 | 5000 | 150 | 5150 | 706.07 | 222 | 3822.06 | 1054.72 | 6204.72
6 | Fabiś Marek | Marketing | Specjalista | 1 | 6900 | 0 | 6900 | 945.99 | 418 | 4920.12 | 1413.12 | 8313.12
`,
    expected: `
labor | M5:M10 | 38372.88 / 31850 / 30700 | H5:H10
staff | B5:B10 | - | A5:A10;E5:E10;M5:M10;H5:H10`,
    ambiguous: `
M{Ernst Lena}
M{Fabiś Marek}
M8
M9`,
    traps: `
K5:K10
I5:I10
J5:J10
G5:G10
L5:L10
E{Borowy Jan}
M{Adamska Ewa}
F{Fabiś Marek}`,
  },
  {
    id: "pl herbaty: zamówienia z integratora i opłaty serwisu według typu operacji",
    drawing: `
== zamowienia_export
Nr zamówienia | Data złożenia | Źródło | Status | Liczba produktów | Wartość zamówienia | Koszt wysyłki (klient) | Sposób wysyłki | Kraj
50211 | 2025-04-01 09:12 | Allegro | Wysłane | 2 | 118,40 | 0,00 | Paczkomaty InPost | PL
50212 | 2025-04-02 11:40 | Sklep | Wysłane | 1 | 64,00 | 12,99 | Kurier DPD | PL
50213 | 2025-04-04 18:22 | Allegro | Wysłane | 3 | 203,10 | 0,00 | Paczkomaty InPost | PL
50214 | 2025-04-07 08:01 | Allegro | Wysłane | 1 | 45,90 | 8,99 | Orlen Paczka | PL
50215 | 2025-04-10 20:17 | Sklep | Anulowane | 1 | 52,00 | 12,99 | Kurier DPD | PL
50216 | 2025-04-12 10:45 | Allegro | Wysłane | 2 | 99,80 | 0,00 | Paczkomaty InPost | PL
50217 | 2025-04-15 13:33 | Sklep | Wysłane | 4 | 288,00 | 0,00 | Kurier DPD | PL
50218 | 2025-04-18 07:59 | Allegro | Wysłane | 1 | 38,50 | 8,99 | Paczkomaty InPost | PL
50219 | 2025-04-22 16:08 | Allegro | Wysłane | 2 | 131,20 | 0,00 | Paczkomaty InPost | PL
50220 | 2025-04-25 19:50 | Sklep | Wysłane | 1 | 72,00 | 12,99 | Kurier DPD | PL
50221 | 2025-04-28 12:21 | Allegro | Wysłane | 3 | 176,30 | 0,00 | Paczkomaty InPost | PL
50222 | 2025-04-30 21:04 | Allegro | Wysłane | 1 | 59,90 | 8,99 | Orlen Paczka | PL
== billing 04-2025
Data | Typ operacji | Nazwa oferty | Obciążenia | Uznania | Saldo
@2025-04-01 | Abonament | | -49 | | -49
@2025-04-02 | Prowizja od sprzedaży | Herbata zielona 100 g | -11.2 | | -60.2
@2025-04-03 | Opłata za kampanię Ads | | -25.4 | | -85.6
@2025-04-05 | Prowizja od sprzedaży | Zestaw prezentowy | -20.3 | | -105.9
@2025-04-09 | Opłata za kampanię Ads | | -31.1 | | -137
@2025-04-11 | Opłata za dostawę InPost Paczkomaty | | -9.49 | | -146.49
@2025-04-14 | Wpłata | | | 150 | 3.51
@2025-04-16 | Zwrot prowizji | Zestaw prezentowy | | 4.1 | 7.61
@2025-04-19 | Opłata za kampanię Ads | | -28 | | -20.39
@2025-04-23 | Opłata za dostawę InPost Paczkomaty | | -9.49 | | -29.88
@2025-04-27 | Prowizja od sprzedaży | Herbata czarna 250 g | -17.6 | | -47.48
@2025-04-30 | Opłata za dostawę InPost Paczkomaty | | -9.49 | | -56.97
`,
    expected: `
orders | A2:A13 | 12 | A2:J13
revenue | F2:F13 | 1349.1 | F2:F13
marketing | billing 04-2025!D4+D6+D10 | 84.5
delivery | billing 04-2025!D7+D11+D13 | 28.47`,
    ambiguous: `
billing 04-2025!D{Abonament}
billing 04-2025!D3
billing 04-2025!D3,D5,D12`,
    traps: `
E2:E13
G2:G13
billing 04-2025!E8
billing 04-2025!F2:F13
billing 04-2025!D2:D13`,
  },
  {
    id: "pl ceramika: podatkowa księga, wpisy jednego miesiąca z opisem zdarzenia i sumą",
    drawing: `
== KPiR 03.2025
PODATKOWA KSIĘGA PRZYCHODÓW I ROZCHODÓW
marzec 2025
Lp. | Data | Nr dowodu | Kontrahent | Opis zdarzenia gospodarczego | Wartość sprzedanych towarów i usług | Pozostałe przychody | Razem przychód | Zakup towarów i materiałów | Koszty uboczne zakupu | Wynagrodzenia | Pozostałe wydatki | Razem wydatki
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
1 | @2025-03-03 | FV 12/25 | Hale Południe | czynsz za magazyn marzec |  |  |  |  |  |  | 3400 | 3400
2 | @2025-03-04 | F/881 | Glinka s.c. | zakup gliny |  |  |  | 2890 |  |  |  |
3 | @2025-03-06 | FS 3301 | InPost | usługi kurierskie |  |  |  |  |  |  | 2140.5 | 2140.5
4 | @2025-03-07 | FV 91 | Szkliwa Pro | zakup szkliw |  |  |  | 1210 | 60 |  |  |
5 | @2025-03-10 | LP 2/25 | lista płac | wynagrodzenia za luty |  |  |  |  |  | 7850 |  | 7850
6 | @2025-03-12 | INV 77 | Google | reklama Google Ads |  |  |  |  |  |  | 1500 | 1500
7 | @2025-03-14 | FV 4410 | PackHurt | kartony i wypełniacz |  |  |  |  |  |  | 680 | 680
8 | @2025-03-17 | DRA | ZUS | składki ZUS pracownicy |  |  |  |  |  |  | 1607.6 | 1607.6
9 | @2025-03-18 | FV 210 | Kadex | usługi księgowe |  |  |  |  |  |  | 520 | 520
10 | @2025-03-20 | FV 615 | Enea | energia elektryczna |  |  |  |  |  |  | 1120 | 1120
11 | @2025-03-24 | FS 3377 | InPost | usługi kurierskie |  |  |  |  |  |  | 1985.2 | 1985.2
12 | @2025-03-27 | FV 9 | IQ Host | hosting i domena |  |  |  |  |  |  | 240 | 240
13 | @2025-03-31 | RS 3/25 | rejestr sprzedaży | sprzedaż wysyłkowa za marzec | 48210 |  | 48210 |  |  |  |  |
 |  |  |  | Suma miesiąca | 48210 | 0 | 48210 | 4100 | 60 | 7850 | 13193.3 | 21043.3
 |  |  |  | Przeniesienie z poprzednich miesięcy | 91400 | 0 | 91400 | 8300 | 140 | 15700 | 25120 | 40820
 |  |  |  | Razem od początku roku | 139610 | 0 | 139610 | 12400 | 200 | 23550 | 38313.3 | 61863.3
`,
    expected: `
revenue | H{Suma miesiąca} | 48210 | F5:H18;F20;H20
labor | K{Suma miesiąca} | 7850 / 9457.6 | K5:K18;L12;M9;M12
facility | L5+L14 | 3400 / 4520 | L5:M5;L14:M14;M5:M14
delivery | L7+L15 | 4125.7 | M7:M15
marketing | L10 | 1500 | M10
supplies | L11 | 680 | M11
finance_admin | L13 | 520 | M13
it | L16 | 240 | M16`,
    traps: `
H{Razem od początku roku}
K{Razem od początku roku}
M{Suma miesiąca}
I{Suma miesiąca}
L{Suma miesiąca}
H{Przeniesienie z poprzednich miesięcy}
F{Przeniesienie z poprzednich miesięcy}`,
  },
];
