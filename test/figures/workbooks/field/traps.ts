// Workbooks that look like the exports and notes but hold other things: price lists in single cells, offers, leads,
// surveys of customers, incoming payments. Figures and traps were written down before recognition saw them. Invented.
import type { UnseenBook } from "../../support/unseenBook";

export const traps: UnseenBook[] = [
  {
    id: "uk flat hunting: offers of premises and old costs as single-cell notes",
    drawing: `
== Viewings
Units we looked at
Unit 9 Mill Lane rent: £1,900 per month
Unit 2 Dock Rd rent: £1,450 per month
Offer from courier: £3.10 per parcel
Last year's rent: £980 per month
Budget for ads: £500 per month
Orders target: 900 per month
Insurance quote: £640 per year
`,
    ambiguous: `
A{Unit 9 Mill Lane rent: £1,900 per month}
A{Insurance quote: £640 per year}
A{Budget for ads: £500 per month}`,
    traps: `
A{Last year's rent: £980 per month}
A{Orders target: 900 per month}
A{Offer from courier: £3.10 per parcel}`,
  },
  {
    id: "pl wpływy na rachunek i wypłaty z bramek, żadnych kosztów",
    drawing: `
== Wpływy
Data operacji | Nadawca | Tytuł | Kwota
@2025-03-03 | DPD Polska | pobrania za przesyłki COD 02/2025 | 4120.5
@2025-03-05 | InPost | pobrania paczkomaty | 1980
@2025-03-08 | Anna Lis | zapłata za zamówienie 1180 | 219
@2025-03-12 | PayU | wypłata środków | 9900
@2025-03-15 | DPD Polska | pobrania za przesyłki COD 03/2025 | 3875.2
@2025-03-19 | Jan Kot | czynsz za podnajem garażu | 400
@2025-03-24 | InPost | pobrania paczkomaty | 2105
@2025-03-28 | PayU | wypłata środków | 11230
`,
    traps: `
D2:D3
D2+D6
D3+D8
D2+D3+D6+D8
D{Jan Kot}
D2:D9`,
  },
  {
    id: "us customer satisfaction survey with questions and counts",
    drawing: `
== Survey results
Post-purchase survey, 412 answers
Question | Average answer | Answers
How many orders do you place with us in a year? | 3.2 | 402
What did you pay for shipping on your last order? | $6.40 | 388
How much do you spend on pet food in a typical month? | $84 | 395
How many people live in your household? | 2.6 | 407
Would you recommend us? | 8.9 | 410
`,
    traps: `
B{How many orders do you place with us in a year?}
C{How many orders do you place with us in a year?}
B{What did you pay for shipping on your last order?}
B{How many people live in your household?}
C{How many people live in your household?}`,
  },
  {
    id: "pl lista kandydatów z oczekiwanym wynagrodzeniem",
    drawing: `
== Kandydaci
Rekrutacja na magazyn - kandydaci
Imię i nazwisko | Stanowisko | Dostępność | Oczekiwane wynagrodzenie brutto | Telefon
Ola Wrona | Pakowacz | od zaraz | 5000 | 600100200
Ryszard Sowa | Magazynier | od 1.07 | 5600 | 600300400
Kamil Gil | Pakowacz | od zaraz | 4900 | 600500600
Ewa Czyż | Kierownik zmiany | od 1.08 | 7200 | 600700800
`,
    traps: `
D3:D6
A3:A6
E3:E6`,
  },
  {
    id: "en price cards of a subscription and a team of stars",
    drawing: `
== Plans
Choose your plan
 |
$29 | $79 | $299
Basic shipping tools | Marketing suite | Enterprise software
 |
4.8 | 1,204 | 12
Rating | Reviews | Employees
`,
    ambiguous: `
C6`,
    traps: `
A3
B3
C3
B6`,
  },
];
