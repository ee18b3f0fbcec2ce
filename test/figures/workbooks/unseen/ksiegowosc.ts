// Polish books and statements: profit and loss accounts, ledgers, tax books, trial balances, payroll. Invented stores.
import { flat, seasonal, summed, type UnseenBook } from "../../support/unseenBook";

const MIESIACE =
  "styczeń | luty | marzec | kwiecień | maj | czerwiec | lipiec | sierpień | wrzesień | październik | listopad | grudzień";

export const ksiegowosc: UnseenBook[] = [
  {
    id: "pl rachunek zysków i strat, wariant kalkulacyjny, dwa lata",
    drawing: `
== RZiS
Rachunek zysków i strat (wariant kalkulacyjny) | | |
za okres od 01.01.2024 do 31.12.2024 | | w zł |
Lp. | Wyszczególnienie | 2024 | 2023
A | Przychody netto ze sprzedaży produktów, towarów i materiałów, w tym: | 3 412 880,15 | 2 980 114,70
I | Przychody netto ze sprzedaży towarów | 3 412 880,15 | 2 980 114,70
B | Koszty sprzedanych produktów, towarów i materiałów | 1 890 402,33 | 1 671 230,04
C | Zysk (strata) brutto ze sprzedaży (A–B) | 1 522 477,82 | 1 308 884,66
D | Koszty sprzedaży | 902 114,20 | 780 550,11
E | Koszty ogólnego zarządu | 341 870,00 | 310 200,00
F | Zysk (strata) ze sprzedaży (C–D–E) | 278 493,62 | 218 134,55
G | Pozostałe przychody operacyjne | 4 120,00 | 2 300,00
J | Przychody finansowe | 880,12 | 410,90
O | Zysk (strata) netto | 220 110,00 | 170 455,00
`,
    expected: `
revenue | C{A} | 284406.68 | C{A}:C{I}; C{I}
gross_profit | C{C} | 126873.15`,
    ambiguous: `
C{D}
C{E}`,
    traps: `
D{A}
C{G}
C{J}
C{B}`,
  },
  {
    id: "pl układ rodzajowy kosztów, miesiące w kolumnach, razem",
    drawing: `
== Koszty rodzajowe
Koszty według rodzajów 2024 (zł netto)
Konto | Nazwa | ${MIESIACE} | Razem
400 | ${summed("Amortyzacja", flat(1200))}
401-1 | ${summed("Zużycie energii i mediów", flat(1480))}
401-2 | ${summed("Zużycie materiałów opakowaniowych", seasonal(3900))}
402-1 | ${summed("Najem magazynu", flat(8200))}
402-2 | ${summed("Usługi kurierskie i pocztowe", seasonal(21800))}
402-3 | ${summed("Usługi księgowe", flat(1250))}
402-4 | ${summed("Usługi informatyczne, hosting", flat(960))}
403 | ${summed("Podatki i opłaty", flat(310))}
404 | ${summed("Wynagrodzenia", flat(31500))}
405 | ${summed("Ubezpieczenia społeczne i inne świadczenia", flat(6430))}
409-1 | ${summed("Reklama i promocja", seasonal(17200))}
409-2 | ${summed("Podróże służbowe", flat(400))}
 | ${summed("Razem koszty", seasonal(94630))}
`,
    expected: `
facility | O{Najem magazynu}+O{Zużycie energii i mediów} | 8200 / 9680 | C{Najem magazynu}:N{Najem magazynu}; C{Zużycie energii i mediów}:N{Zużycie energii i mediów},C{Najem magazynu}:N{Najem magazynu}
supplies | O{Zużycie materiałów opakowaniowych} | 3900 | C{Zużycie materiałów opakowaniowych}:N{Zużycie materiałów opakowaniowych}
delivery | O{Usługi kurierskie i pocztowe} | 21800 | C{Usługi kurierskie i pocztowe}:N{Usługi kurierskie i pocztowe}
finance_admin | O{Usługi księgowe} | 1250 | C{Usługi księgowe}:N{Usługi księgowe}
it | O{Usługi informatyczne, hosting} | 960 | C{Usługi informatyczne, hosting}:N{Usługi informatyczne, hosting}
labor | O{Wynagrodzenia}+O{Ubezpieczenia społeczne i inne świadczenia} | 37930 / 31500 | C{Wynagrodzenia}:N{Wynagrodzenia}; C{Wynagrodzenia}:N{Ubezpieczenia społeczne i inne świadczenia}
marketing | O{Reklama i promocja} | 17200 | C{Reklama i promocja}:N{Reklama i promocja}`,
    traps: `
O{Amortyzacja}
O{Podatki i opłaty}`,
  },
  {
    id: "pl podatkowa księga przychodów i rozchodów: zapisy z kolumnami 7-14",
    drawing: `
== KPiR 03.2025
PODATKOWA KSIĘGA PRZYCHODÓW I ROZCHODÓW – marzec 2025
Lp. | Data zdarzenia | Nr dowodu | Kontrahent | Opis zdarzenia | Wartość sprzedanych towarów i usług | Pozostałe przychody | Razem przychód | Zakup towarów | Koszty uboczne zakupu | Wynagrodzenia w gotówce i w naturze | Pozostałe wydatki | Razem wydatki
1 | 2 | 3 | 4 | 5 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14
1 | @2025-03-03 | FV 12/03 | Hurtownia Lux | zakup towaru |  |  |  | 18400 |  |  |  | 0
2 | @2025-03-05 | FV 88/25 | InPost | usługi kurierskie |  |  |  |  |  |  | 6120 | 6120
3 | @2025-03-10 | LP 3 | pracownicy | lista płac |  |  |  |  |  | 11800 |  | 11800
4 | @2025-03-12 | FV 5/25 | Nova Park | czynsz |  |  |  |  |  |  | 3900 | 3900
5 | @2025-03-31 | RF 3 | sprzedaż detaliczna | raport fiskalny | 74210 |  | 74210 |  |  |  |  | 
 | | | | Suma strony | 74210 | 0 | 74210 | 18400 | 0 | 11800 | 10020 | 21820
 | | | | Przeniesienie z poprzedniej strony | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
 | | | | Razem od początku roku | 201300 | 0 | 201300 | 61000 | 900 | 35400 | 30100 | 65500
`,
    expected: `
revenue | F{Suma strony} | 74210 / 67100 | F{Razem od początku roku}; H{Suma strony}; H{Razem od początku roku}
labor | K{Suma strony} | 11800 | K{Razem od początku roku}`,
    ambiguous: `
L{InPost}
M{InPost}
L{Nova Park}
M{Nova Park}
K{pracownicy}
M{pracownicy}`,
    traps: `
I{Suma strony}
F3
K3
M{Suma strony}`,
  },
  {
    id: "pl zestawienie obrotów i sald z numerami kont i stronami",
    drawing: `
== ZOiS
Zestawienie obrotów i sald za okres 2024-01 do 2024-12
Konto | Nazwa konta | BO Wn | BO Ma | Obroty Wn | Obroty Ma | Saldo Wn | Saldo Ma
010 | Środki trwałe | 84000 | 0 | 12000 | 0 | 96000 | 0
130 | Rachunek bankowy | 51200 | 0 | 1420000 | 1398000 | 73200 | 0
201 | Rozrachunki z odbiorcami | 9100 | 0 | 1310000 | 1304000 | 15100 | 0
401 | Zużycie materiałów i energii | 0 | 0 | 38400 | 0 | 38400 | 0
402-01 | Usługi obce – transport i kurierzy | 0 | 0 | 142800 | 0 | 142800 | 0
402-02 | Usługi obce – najem lokalu | 0 | 0 | 66000 | 0 | 66000 | 0
402-03 | Usługi obce – biuro rachunkowe | 0 | 0 | 10800 | 0 | 10800 | 0
402-04 | Usługi obce – reklama internetowa | 0 | 0 | 97500 | 0 | 97500 | 0
404 | Wynagrodzenia | 0 | 0 | 228000 | 0 | 228000 | 0
405 | ZUS pracodawcy | 0 | 0 | 46600 | 0 | 46600 | 0
730 | Sprzedaż towarów | 0 | 0 | 0 | 1065000 | 0 | 1065000
731 | Wartość sprzedanych towarów w cenach zakupu | 0 | 0 | 560000 | 0 | 560000 | 0
 | Razem | 144300 | 0 | 3987100 | 3767000 | 1374400 | 1065000
`,
    expected: `
delivery | G{402-01} | 11900 | E{402-01}
facility | G{402-02} | 5500 | E{402-02}
finance_admin | G{402-03} | 900 | E{402-03}
marketing | G{402-04} | 8125 | E{402-04}
labor | G{404}+G{405} | 22883.33 / 19000 | E{404}:E{405}; E{404},E{405}; E{404}
revenue | H{730} | 88750 | F{730}`,
    ambiguous: `
G{401}
E{401}`,
    traps: `
E{130}
G{201}
A{404}`,
  },
  {
    id: "pl lista płac z nazwiskami, składkami i kosztem pracodawcy",
    drawing: `
== Lista płac 04-2025
Lista płac nr 4/2025 – kwiecień 2025
Lp. | Nazwisko i imię | Stanowisko | Wynagrodzenie zasadnicze | Premia | Brutto | Składki ZUS pracownika | Zaliczka PIT | Do wypłaty | Składki ZUS pracodawcy | Koszt pracodawcy
1 | Nowak Anna | magazynier | 4900 | 200 | 5100 | 699.21 | 301 | 3745.5 | 1044.48 | 6144.48
2 | Kowal Piotr | magazynier | 4900 | 0 | 4900 | 671.79 | 280 | 3612.4 | 1003.52 | 5903.52
3 | Lis Ewa | specjalista ds. obsługi klienta | 5400 | 300 | 5700 | 781.47 | 366 | 4144.3 | 1167.36 | 6867.36
4 | Wrona Jan | kierownik | 7800 | 0 | 7800 | 1069.38 | 590 | 5610.1 | 1597.44 | 9397.44
 | Razem | | 23000 | 500 | 23500 | 3221.85 | 1537 | 17112.3 | 4812.8 | 28312.8
`,
    expected: `
labor | K{Razem} | 28312.8 / 23500 | F{Razem}`,
    ambiguous: `
J{Razem}
K{Lis Ewa}`,
    traps: `
I{Razem}
D{Nowak Anna}
H{Razem}
K{Wrona Jan}`,
  },
  {
    id: "pl przepływy pieniężne miesiąc po miesiącu, plan i wykonanie na przemian",
    drawing: `
== Cash flow
Przepływy pieniężne 2025
 | styczeń |  | luty |  | marzec |  | I kwartał |
 | plan | wykonanie | plan | wykonanie | plan | wykonanie | plan | wykonanie
Stan początkowy | 22000 | 22000 | 24500 | 23100 | 26100 | 22900 | 22000 | 22000
Wpływy ze sprzedaży | 98000 | 95400 | 96000 | 93800 | 104000 | 107300 | 298000 | 296500
Dostawcy towaru | 52000 | 50600 | 51000 | 50100 | 55000 | 56800 | 158000 | 157500
Wypłaty i ZUS | 18500 | 18500 | 18500 | 18900 | 18500 | 18900 | 55500 | 56300
Czynsz za magazyn | 4200 | 4200 | 4200 | 4200 | 4200 | 4200 | 12600 | 12600
Kurierzy | 11000 | 11480 | 10800 | 11350 | 11700 | 12900 | 33500 | 35730
Kartony, taśmy, wypełniacze | 1500 | 1390 | 1500 | 1420 | 1600 | 1660 | 4600 | 4470
Reklama | 8000 | 8900 | 8000 | 8400 | 9000 | 9700 | 25000 | 27000
Podatek VAT | 4000 | 3900 | 4000 | 4100 | 4300 | 4500 | 12300 | 12500
Stan końcowy | 20800 | 18430 | 22500 | 18430 | 25800 | 21540 | 18500 | 12400
`,
    expected: `
labor | I{Wypłaty i ZUS} | 18766.67 | C{Wypłaty i ZUS}; E{Wypłaty i ZUS}; G{Wypłaty i ZUS}; C{Wypłaty i ZUS},E{Wypłaty i ZUS},G{Wypłaty i ZUS}
facility | I{Czynsz za magazyn} | 4200 | C{Czynsz za magazyn},E{Czynsz za magazyn},G{Czynsz za magazyn}
delivery | I{Kurierzy} | 11910 / 12900 | C{Kurierzy},E{Kurierzy},G{Kurierzy}
supplies | I{Kartony, taśmy, wypełniacze} | 1490 / 1660 | C{Kartony, taśmy, wypełniacze},E{Kartony, taśmy, wypełniacze},G{Kartony, taśmy, wypełniacze}
marketing | I{Reklama} | 9000 / 9700 | C{Reklama},E{Reklama},G{Reklama}`,
    ambiguous: `
I{Wpływy ze sprzedaży}
C{Wpływy ze sprzedaży},E{Wpływy ze sprzedaży},G{Wpływy ze sprzedaży}`,
    traps: `
H{Kurierzy}
I{Dostawcy towaru}
I{Podatek VAT}
H{Reklama}`,
  },
  {
    id: "pl zapisy kosztów: data, MPK, kategoria, netto, VAT, brutto",
    drawing: `
== Rejestr kosztów
Rejestr faktur kosztowych I kw. 2025
Data | Nr faktury | Kontrahent | Kategoria kosztu | MPK | Netto | VAT | Brutto
@2025-01-07 | 1/01 | DPD Polska | Wysyłka | Magazyn | 7210 | 1658.3 | 8868.3
@2025-01-10 | 2/01 | Panattoni | Czynsz | Magazyn | 6400 | 1472 | 7872
@2025-01-15 | 3/01 | Meta | Reklama | Marketing | 4100 | 943 | 5043
@2025-01-20 | 4/01 | Kartony24 | Opakowania | Magazyn | 1180 | 271.4 | 1451.4
@2025-01-31 | 5/01 | Biuro Rach. Omega | Księgowość | Administracja | 850 | 195.5 | 1045.5
@2025-02-06 | 1/02 | DPD Polska | Wysyłka | Magazyn | 6890 | 1584.7 | 8474.7
@2025-02-10 | 2/02 | Panattoni | Czynsz | Magazyn | 6400 | 1472 | 7872
@2025-02-14 | 3/02 | Meta | Reklama | Marketing | 3900 | 897 | 4797
@2025-02-21 | 4/02 | Kartony24 | Opakowania | Magazyn | 1020 | 234.6 | 1254.6
@2025-02-28 | 5/02 | Biuro Rach. Omega | Księgowość | Administracja | 850 | 195.5 | 1045.5
@2025-03-06 | 1/03 | DPD Polska | Wysyłka | Magazyn | 7850 | 1805.5 | 9655.5
@2025-03-10 | 2/03 | Panattoni | Czynsz | Magazyn | 6400 | 1472 | 7872
@2025-03-14 | 3/03 | Meta | Reklama | Marketing | 4600 | 1058 | 5658
@2025-03-21 | 4/03 | Kartony24 | Opakowania | Magazyn | 1310 | 301.3 | 1611.3
@2025-03-31 | 5/03 | Biuro Rach. Omega | Księgowość | Administracja | 850 | 195.5 | 1045.5
`,
    expected: `
delivery | F3:F17 | 7316.67 | F3:F17; H3:H17
facility | F3:F17 | 6400 | F3:F17; H3:H17
marketing | F3:F17 | 4200 | F3:F17; H3:H17
supplies | F3:F17 | 1170 | F3:F17; H3:H17
finance_admin | F3:F17 | 850 | F3:F17; H3:H17`,
    traps: `
G3:G17`,
  },
  {
    id: "pl wykonanie budżetu narastająco od początku roku",
    drawing: `
== Wykonanie 08.2025
Sprawozdanie z wykonania budżetu – sierpień 2025 |  |  |  |  |
w tys. zł | Plan roczny | Plan I–VIII | Wykonanie I–VIII | Wykonanie sierpień | % planu
Przychody ze sprzedaży | 5400 | 3300 | 3412 | 402 | 103%
Koszt własny sprzedaży | 3100 | 1900 | 1955 | 231 | 103%
Marża brutto | 2300 | 1400 | 1457 | 171 | 104%
Wynagrodzenia z pochodnymi | 620 | 410 | 418 | 53 | 102%
Wynajem i utrzymanie magazynu | 168 | 112 | 112 | 14 | 100%
Koszty wysyłki | 540 | 330 | 355 | 43 | 108%
Materiały do pakowania | 81 | 50 | 48 | 6 | 96%
Marketing | 430 | 265 | 281 | 33 | 106%
IT i telekomunikacja | 48 | 32 | 31 | 4 | 97%
Usługi księgowe i prawne | 36 | 24 | 24 | 3 | 100%
`,
    expected: `
revenue | D{Przychody ze sprzedaży} | 426500 / 402000 | E{Przychody ze sprzedaży}
gross_profit | D{Marża brutto} | 182125 / 171000 | E{Marża brutto}
labor | D{Wynagrodzenia z pochodnymi} | 52250 / 53000 | E{Wynagrodzenia z pochodnymi}
facility | D{Wynajem i utrzymanie magazynu} | 14000 | E{Wynajem i utrzymanie magazynu}
delivery | D{Koszty wysyłki} | 44375 / 43000 | E{Koszty wysyłki}
supplies | D{Materiały do pakowania} | 6000 | E{Materiały do pakowania}
marketing | D{Marketing} | 35125 / 33000 | E{Marketing}
it | D{IT i telekomunikacja} | 3875 / 4000 | E{IT i telekomunikacja}
finance_admin | D{Usługi księgowe i prawne} | 3000 | E{Usługi księgowe i prawne}`,
    traps: `
B{Koszty wysyłki}
C{Marketing}
F{Marketing}`,
  },
  {
    id: "pl koszty według miejsc powstawania z kolumną ogółem",
    drawing: `
== MPK
Koszty wg MPK, średnio miesięcznie 2024 r.
Rodzaj kosztu | Magazyn | Biuro Obsługi Klienta | Marketing | Administracja | Ogółem
Płace brutto | 19800 | 9600 | 7200 | 8400 | 45000
Narzuty na płace | 4060 | 1970 | 1476 | 1722 | 9228
Czynsz i opłaty eksploatacyjne | 9100 | 850 | 600 | 750 | 11300
Przesyłki kurierskie | 26400 | 0 | 0 | 150 | 26550
Opakowania zbiorcze i jednostkowe | 5200 | 0 | 0 | 0 | 5200
Google Ads, Meta Ads, Ceneo | 0 | 0 | 23100 | 0 | 23100
Licencje i oprogramowanie | 420 | 610 | 380 | 290 | 1700
Biuro rachunkowe | 0 | 0 | 0 | 1600 | 1600
Ogółem | 64980 | 13030 | 32756 | 12912 | 123678
`,
    expected: `
labor | F{Płace brutto}+F{Narzuty na płace} | 54228 / 45000
facility | F{Czynsz i opłaty eksploatacyjne} | 11300
delivery | F{Przesyłki kurierskie} | 26550
supplies | F{Opakowania zbiorcze i jednostkowe} | 5200
marketing | F{Google Ads, Meta Ads, Ceneo} | 23100
it | F{Licencje i oprogramowanie} | 1700
finance_admin | F{Biuro rachunkowe} | 1600`,
    ambiguous: `
C{Ogółem#2}
D{Ogółem#2}
E{Ogółem#2}
C{Płace brutto}
C{Płace brutto},C{Narzuty na płace}`,
    traps: `
F{Ogółem#2}
B{Przesyłki kurierskie}`,
  },
  {
    id: "pl bilans i wskaźniki: nic do znalezienia",
    drawing: `
== Bilans
Bilans na dzień 31.12.2024
AKTYWA | 31.12.2024 | 31.12.2023
Aktywa trwałe | 412000 | 398000
Zapasy – towary | 688000 | 590000
Należności krótkoterminowe | 92000 | 81000
Środki pieniężne | 144000 | 101000
Aktywa razem | 1336000 | 1170000
PASYWA | |
Kapitał własny | 640000 | 520000
Zobowiązania z tytułu wynagrodzeń | 31000 | 28000
Zobowiązania z tytułu dostaw i usług | 420000 | 399000
Kredyt obrotowy | 245000 | 223000
Pasywa razem | 1336000 | 1170000
Wskaźniki | |
Rentowność sprzedaży | 6,4% | 5,7%
Rotacja zapasów (dni) | 133 | 129
`,
    traps: `
B{Zobowiązania z tytułu wynagrodzeń}
B{Zapasy – towary}
B{Zobowiązania z tytułu dostaw i usług}
B{Rentowność sprzedaży}`,
  },
  {
    id: "pl jednostronicowy wynik miesiąca ze skrótami",
    drawing: `
== Wynik
Wynik m-ca: 05/2025
 | kwota [zł] | uwagi
Sprzedaż netto | 187 400,00 | bez VAT
Ilość zam. | 1 612 | w tym 41 anulowanych
Zakup tow. | 98 300,00 |
Wynagr. + ZUS | 21 650,00 | 4 os.
Czynsz mag. | 5 200,00 |
Prąd, gaz | 640,00 |
Kurier (DPD, InPost) | 19 830,00 | śr. 12,30/szt.
Opak. (kartony, folia) | 2 710,00 |
FB Ads / Google Ads | 16 900,00 |
Abonament sklepu (IdoSell) | 499,00 |
BaseLinker | 269,00 |
Ks. (biuro rach.) | 950,00 |
Wynik | 20 452,00 |
`,
    expected: `
revenue | B{Sprzedaż netto} | 187400
orders | B{Ilość zam.} | 1612
labor | B{Wynagr. + ZUS} | 21650
facility | B{Czynsz mag.}+B{Prąd, gaz} | 5840 / 5200
delivery | B{Kurier (DPD, InPost)} | 19830
supplies | B{Opak. (kartony, folia)} | 2710
marketing | B{FB Ads / Google Ads} | 16900
it | B{Abonament sklepu (IdoSell)}+B{BaseLinker} | 768 / 499 / 269
finance_admin | B{Ks. (biuro rach.)} | 950`,
    traps: `
B{Zakup tow.}
B{Wynik}`,
  },
];
