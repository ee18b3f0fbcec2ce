// Trial balances: the side that holds an account's amount counts, not the empty one and not the balance of another day.
import { recognise } from "../../../src/figures";
import { drawBook } from "../support/drawBook";

const found = (drawing: string): string[] =>
  recognise(drawBook(drawing)).map(({ figure, address }) => `${figure} ${address}`);

test("sales stand on the credit side, costs on the debit side, last year's balance beside them", () => {
  expect(
    found(`
== Trial Balance
As at 30 June 2025
Account | Debit - Year to date | Credit - Year to date | 30 June 2024
Sales |  | 1284600 | -1190300
Rent | 66000 |  | 64200
Wages and Salaries | 188500 |  | 176400`),
  ).toEqual(["revenue C3", "facility B4", "labor B5"]);
});

test("a zero on the other side of an account is no amount", () => {
  expect(
    found(`
== ZOiS
Zestawienie obrotów i sald, 06.2025
Konto | Nazwa konta | Obroty Wn | Obroty Ma
402 | Usługi kurierskie | 14260 | 0
404 | Wynagrodzenia | 16400 | 0
731 | Sprzedaż towarów | 0 | 148700`),
  ).toEqual(["revenue D5", "labor C4", "delivery C3"]);
});
