// Workbooks of Polish stores, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const polishTwo: UnseenBook[] = [
  {
    id: "pl dwa sklepy i hurt obok siebie",
    drawing: `
== Kanały IIIkw
Wyniki kanałów, III kwartał 2025 [zł netto]
 | sklep.pl | sklep.cz | Allegro | Suma
Zamówienia [szt] | 5120 | 1330 | 3480 | = 9930
Szt. towaru | 11780 | 2930 | 4870 | = 19580
Przychód | 640000 | 172900 | 348000 | = 1160900
Zysk brutto | 268800 | 70889 | 128760 | = 468449
Reklama | 96000 | 31100 | 20900 | = 148000
Przesyłki | 66560 | 27930 | 38280 | = 132770
Opakowania | 10240 | 2660 | 5220 | = 18120
Prowizje i płatności | 9600 | 2590 | 38280 | = 50470

Koszty wspólne (kwartał)
Magazyn - czynsz |  |  |  | 39000
Magazyn - płace z narzutami |  |  |  | 126000
Infolinia i czat |  |  |  | 27300
Informatyk + BaseLinker |  |  |  | 14700
`,
    expected: `
orders | E{Zamówienia [szt]} | 3310 | B{Zamówienia [szt]}:D{Zamówienia [szt]}
revenue | E{Przychód} | 386966.67 | B{Przychód}:D{Przychód}
gross_profit | E{Zysk brutto} | 156149.67 | B{Zysk brutto}:D{Zysk brutto}
marketing | E{Reklama} | 49333.33 | B{Reklama}:D{Reklama}
delivery | E{Przesyłki} | 44256.67 | B{Przesyłki}:D{Przesyłki}
supplies | E{Opakowania} | 6040 | B{Opakowania}:D{Opakowania}
facility | E{Magazyn - czynsz} | 13000
labor | E{Magazyn - płace z narzutami} | 42000
customer_service | E{Infolinia i czat} | 9100
it | E{Informatyk + BaseLinker} | 4900`,
    ambiguous: `
E{Prowizje i płatności}`,
    traps: `
E{Szt. towaru}
B{Zamówienia [szt]}
B{Przychód}
D{Przychód}`,
  },
  {
    id: "pl magazyn wlasny wobec oferty operatora",
    drawing: `
== Porównanie
Magazyn własny vs. fulfillment - kalkulacja na 1 mies.
Data: 12.05.2025, oprac. K.W.

Dane wejściowe
liczba wysyłek | 3100 | szt/mies
śr. ilość pozycji w paczce | 1.8 | szt
śr. waga paczki | 1.35 | kg
zajęte miejsca paletowe | 85 | szt

 |  | DZIŚ (własny) | OFERTA LogiBox
Czynsz za halę | zł/mies | 8900 | 0
Media | zł/mies | 1100 | 0
Składowanie | zł/mies | 0 | 2975
Pracownicy (3 etaty) | zł/mies | 19800 | 0
Kompletacja i pakowanie | zł/mies | 0 | 16120
Kartony, taśma | zł/mies | 3720 | 3100
Kurier | zł/mies | 38750 | 35650
Serwis wózka | zł/mies | 250 | 0
RAZEM | zł/mies | = 72520 | = 57845
na 1 wysyłkę | zł | 23.39 | 18.66
`,
    expected: `
orders | B{liczba wysyłek} | 3100
items_per_order | B{śr. ilość pozycji w paczce} | -
parcel_weight | B{śr. waga paczki} | -
storage_space | B{zajęte miejsca paletowe} | -
facility | C{Czynsz za halę}+C{Media} | 10000 / 8900
labor | C{Pracownicy (3 etaty)} | 19800
supplies | C{Kartony, taśma} | 3720
delivery | C{Kurier} | 38750`,
    ambiguous: `
C{Serwis wózka}`,
    traps: `
D{Kurier}
D{Kartony, taśma}
D{Składowanie}
D{Kompletacja i pakowanie}
C{RAZEM}
C{na 1 wysyłkę}`,
  },
  {
    id: "pl stany magazynowe i dostawy",
    drawing: `
== Stany
Stan magazynu na dzień 31.08.2025
Kod | Nazwa towaru | Jedn. | Stan | Rezerwacje | Dostępne | Cena zakupu netto | Wartość | W drodze (zamówione)
KB-01 | Kubek emaliowany 300 ml | szt. | 420 | 18 | 402 | 14.2 | 5964 | 0
KB-02 | Kubek emaliowany 500 ml | szt. | 198 | 7 | 191 | 17.9 | 3544.2 | 300
TL-11 | Talerz głęboki | szt. | 310 | 12 | 298 | 11.5 | 3565 | 0
OP-05 | Karton fasonowy 25x20x10 | szt. | 2600 | 0 | 2600 | 1.15 | 2990 | 1000
OP-09 | Folia bąbelkowa 50 m | rolka | 14 | 0 | 14 | 38 | 532 | 0
Razem |  |  | 3542 | 37 | 3505 |  | 16595.2 | 1300
`,
    traps: `
I{Razem}
H{Razem}
D{Razem}
H{Karton fasonowy 25x20x10}`,
  },
  {
    id: "pl grafik urlopow i dyzurow",
    drawing: `
== Grafik
Grafik dyżurów i urlopów - lipiec 2025 (magazyn, BOK)
Pracownik | Dział | Pn | Wt | Śr | Cz | Pt | Godz. tyg. | Urlop pozostały (dni) | Nadgodziny
Kasia | BOK | 8 | 8 | U | U | 8 | 24 | 13 | 0
Marek | Magazyn | 8 | 8 | 8 | 8 | 8 | 40 | 19 | 6
Zbyszek | Magazyn | 8 | 8 | 8 | 10 | 10 | 44 | 4 | 12
Ola | Marketing | U | U | U | U | U | 0 | 8 | 0
Suma godzin |  | 24 | 24 | 16 | 18 | 26 | 108 | 44 | 18
`,
    traps: `
H{Suma godzin}
I{Suma godzin}
H{Marek}`,
  },
];
