// Workbooks of Polish stores, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const polishOne: UnseenBook[] = [
  {
    id: "pl rachunek zyskow i strat w tysiacach za dwa lata",
    drawing: `
== RZiS
Rachunek zysków i strat (wariant porównawczy)
Dane w tys. zł
 | Wyszczególnienie | 2024 | 2023
A. | Przychody netto ze sprzedaży i zrównane z nimi | 5412.6 | 4980.1
I. | Przychody netto ze sprzedaży produktów | 122.4 | 118
IV. | Przychody netto ze sprzedaży towarów i materiałów | 5290.2 | 4862.1
B. | Koszty działalności operacyjnej | 5108.9 | 4777.3
I. | Amortyzacja | 61.2 | 58.8
II. | Zużycie materiałów i energii | 143.7 | 139.9
III. | Usługi obce | 1122.3 | 1033.6
IV. | Podatki i opłaty | 18.4 | 17.2
V. | Wynagrodzenia | 610.2 | 540.6
VI. | Ubezpieczenia społeczne i inne świadczenia | 128.1 | 113.5
VII. | Pozostałe koszty rodzajowe | 22.5 | 20.3
VIII. | Wartość sprzedanych towarów i materiałów | 3002.5 | 2853.4
C. | Zysk (strata) ze sprzedaży (A-B) | 303.7 | 202.8
D. | Pozostałe przychody operacyjne | 11.3 | 8.1
G. | Przychody finansowe | 0.4 | 0.2
L. | Zysk (strata) netto | 241.8 | 160.7
`,
    expected: `
revenue | C{Przychody netto ze sprzedaży i zrównane z nimi} | 451050 / 440850 | C{Przychody netto ze sprzedaży towarów i materiałów}
labor | C{Wynagrodzenia}+C{Ubezpieczenia społeczne i inne świadczenia} | 61525 / 50850`,
    ambiguous: `
C{Zużycie materiałów i energii}
C{Usługi obce}
C{Przychody netto ze sprzedaży produktów}`,
    traps: `
D{Przychody netto ze sprzedaży i zrównane z nimi}
D{Wynagrodzenia}
C{Amortyzacja}
C{Zysk (strata) ze sprzedaży (A-B)}
C{Pozostałe przychody operacyjne}
C{Zysk (strata) netto}
C{Wartość sprzedanych towarów i materiałów}`,
  },
  {
    id: "pl budzet kwartalny plan i wykonanie",
    drawing: `
== Budżet 2025
BUDŻET 2025 - sklep internetowy NaSzlaku.pl (zł netto)
 | I kw. |  | II kw. |  | III kw. |  | Razem I-III kw.
 | Plan | Wyk. | Plan | Wyk. | Plan | Wyk. | Plan | Wyk.
Przychody ze sprzedaży | 520000 | 498300 | 610000 | 634800 | 700000 | 688100 | 1830000 | 1821200
Koszt własny towarów | 291200 | 281040 | 341600 | 355500 | 392000 | 386700 | 1024800 | 1023240
Marża | 228800 | 217260 | 268400 | 279300 | 308000 | 301400 | 805200 | 797960
Płace magazyn | 58500 | 58500 | 58500 | 61200 | 64000 | 64350 | 181000 | 184050
Płace BOK | 19500 | 19500 | 19500 | 19500 | 19500 | 21000 | 58500 | 60000
Czynsz i media | 24600 | 25110 | 24600 | 24480 | 24600 | 24390 | 73800 | 73980
Kurierzy | 49000 | 47700 | 57000 | 60300 | 66000 | 65100 | 172000 | 173100
Materiały pakowe | 7300 | 6990 | 8500 | 9150 | 9800 | 9600 | 25600 | 25740
Reklama | 57200 | 55800 | 67100 | 70200 | 77000 | 74400 | 201300 | 200400
Utrzymanie sklepu i licencje IT | 6600 | 6600 | 6600 | 6840 | 6600 | 6840 | 19800 | 20280
Księgowość i kadry | 5400 | 5400 | 5400 | 5400 | 5400 | 5700 | 16200 | 16500
Wynik | 700 | -8340 | 21200 | 22230 | 35100 | 30020 | 57000 | 43910
Ilość zamówień | 4000 | 3870 | 4700 | 4905 | 5400 | 5310 | 14100 | 14085
`,
    expected: `
revenue | I{Przychody ze sprzedaży} | 202355.56 / 229366.67 | C{Przychody ze sprzedaży},E{Przychody ze sprzedaży},G{Przychody ze sprzedaży},I{Przychody ze sprzedaży}
gross_profit | I{Marża} | 88662.22 / 100466.67 | C{Marża},E{Marża},G{Marża},I{Marża}
labor | I{Płace magazyn}+I{Płace BOK} | 27116.67 / 20450 / 21450 / 28450 | C{Płace magazyn},E{Płace magazyn},G{Płace magazyn},I{Płace magazyn},C{Płace BOK},E{Płace BOK},G{Płace BOK},I{Płace BOK}
customer_service | I{Płace BOK} | 6666.67 / 7000 | C{Płace BOK},E{Płace BOK},G{Płace BOK},I{Płace BOK}
facility | I{Czynsz i media} | 8220 / 8130 | C{Czynsz i media},E{Czynsz i media},G{Czynsz i media},I{Czynsz i media}
delivery | I{Kurierzy} | 19233.33 / 21700 | C{Kurierzy},E{Kurierzy},G{Kurierzy},I{Kurierzy}
supplies | I{Materiały pakowe} | 2860 / 3200 | C{Materiały pakowe},E{Materiały pakowe},G{Materiały pakowe},I{Materiały pakowe}
marketing | I{Reklama} | 22266.67 / 24800 | C{Reklama},E{Reklama},G{Reklama},I{Reklama}
it | I{Utrzymanie sklepu i licencje IT} | 2253.33 / 2280 | C{Utrzymanie sklepu i licencje IT},E{Utrzymanie sklepu i licencje IT},G{Utrzymanie sklepu i licencje IT},I{Utrzymanie sklepu i licencje IT}
finance_admin | I{Księgowość i kadry} | 1833.33 / 1900 | C{Księgowość i kadry},E{Księgowość i kadry},G{Księgowość i kadry},I{Księgowość i kadry}
orders | I{Ilość zamówień} | 1565 / 1770 | C{Ilość zamówień},E{Ilość zamówień},G{Ilość zamówień},I{Ilość zamówień}`,
    ambiguous: `
I{Księgowość i kadry}
C{Księgowość i kadry},E{Księgowość i kadry},G{Księgowość i kadry}`,
    traps: `
H{Przychody ze sprzedaży}
H{Ilość zamówień}
H{Kurierzy}
I{Wynik}
I{Koszt własny towarów}`,
  },
  {
    id: "pl oplaty serwisu aukcyjnego za miesiac",
    drawing: `
== Rozliczenie 07.2025
Rozliczenie Allegro lipiec 2025 (konto: sklep_u_basi)

Typ operacji | Kwota brutto
Prowizja od sprzedaży | -6 412,33 zł
Prowizja od sprzedaży oferty wyróżnionej | -1 120,40 zł
Opłata za dostawę Smart | -3 988,10 zł
Kampania Ads | -2 750,00 zł
Abonament profesjonalny | -199,00 zł
Zwrot prowizji | 511,20 zł
Razem opłaty | -13 958,63 zł

Sprzedaż (szt. ofert) | 1 012
Transakcje / zamówienia | 873
Wartość sprzedaży brutto | 71 586,00 zł
`,
    expected: `
orders | B{Transakcje / zamówienia} | 873
revenue | B{Wartość sprzedaży brutto} | 71586
delivery | B{Opłata za dostawę Smart} | 3988.1
marketing | B{Kampania Ads} | 2750`,
    ambiguous: `
B{Prowizja od sprzedaży}
B{Prowizja od sprzedaży oferty wyróżnionej}
B{Abonament profesjonalny}
B{Razem opłaty}`,
    traps: `
B{Zwrot prowizji}
B{Sprzedaż (szt. ofert)}`,
  },
  {
    id: "pl cennik przesylek kurierskich",
    drawing: `
== Cennik
Cennik usług kurierskich - umowa nr 4471/2025 (ceny netto)
Gabaryt / waga | Paczkomat | Kurier standard | Kurier do 12:00 | Pobranie
A (do 8 cm) | 10,49 | 13,20 | 27,00 | + 4,50
B (do 19 cm) | 11,19 | 13,20 | 27,00 | + 4,50
C (do 41 cm) | 13,49 | 14,60 | 31,00 | + 4,50
do 10 kg |  | 15,10 | 33,00 | + 4,50
do 20 kg |  | 18,90 | 39,00 | + 4,50
do 30 kg |  | 22,40 | 46,00 | + 4,50
Opłata paliwowa | 0.085 {0.0%}
Zwrot do nadawcy | 9,90
Minimalna liczba paczek / mies. | 300
`,
    traps: `
B{Zwrot do nadawcy}
B{Minimalna liczba paczek / mies.}
C{do 10 kg}
B{A (do 8 cm)}`,
  },
  {
    id: "pl luzne notatki wlascicielki z kwotami w tekscie",
    drawing: `
== notatki
Co płacimy - spisane 3 marca
Magazyn (wynajem) | 4 200 zł / mc | umowa do XII 2026
prąd i ogrzewanie | ok. 650 zł mies.
dziewczyny na pakowaniu | 2 x 5 100 zł | umowa zlecenie
kurierzy | 9,8 tys. zł/mies.
kartony i wypełniacze | 1 450 zł/mies.
reklama FB + Google | 5 tys. zł miesięcznie
księgowa | 550 zł
sklep (Woo, hosting) | 1 900 zł rocznie
zamówienia | ~ 690 miesięcznie
zwroty | 40 szt. mies.
obrót | 92 tys. zł brutto w lutym
kredyt | 1 320 zł rata
`,
    expected: `
facility | B{Magazyn (wynajem)}+B{prąd i ogrzewanie} | 4200 / 4850
delivery | B{kurierzy} | 9800
supplies | B{kartony i wypełniacze} | 1450
marketing | B{reklama FB + Google} | 5000
finance_admin | B{księgowa} | 550
it | B{sklep (Woo, hosting)} | 158.33
orders | B{zamówienia} | 690
revenue | B{obrót} | 92000`,
    ambiguous: `
B{dziewczyny na pakowaniu}`,
    traps: `
B{zwroty}
B{kredyt}`,
  },
];
