// Lists of people, one in a row: what they are paid together, how many they are, and who is not counted.
import { recognise } from "../../../src/figures";
import { drawBook } from "../support/drawBook";

const found = (drawing: string): Record<string, [string, number, string]> =>
  Object.fromEntries(
    recognise(drawBook(drawing)).map(({ figure, address, value, reduce }) => [
      figure,
      [address, value, reduce],
    ]),
  );

test("the employer's cost comes before gross pay, and net pay and deductions are left out", () => {
  expect(
    found(`
== Lista płac
Pracownik | Dział | Brutto | Składki ZUS pracownika | Do wypłaty | Koszt pracodawcy
Ewa A. | Magazyn | 6000 | 822.6 | 4400 | 7228.8
Jan B. | Magazyn | 5000 | 685.5 | 3700 | 6024
Iga C. | Biuro | 5000 | 685.5 | 3700 | 6024`),
  ).toEqual({ labor: ["F2:F4", 19276.8, "sum"], staff: ["A2:A4", 3, "count"] });
});

test("who has left is paid no more", () => {
  expect(
    found(`
== Staff
Name | Department | Monthly salary
Amy | Packing | 3000
Bob | Packing | 2800
Cyd | Office | 3500

Left in 2024
Dan | Packing | 2900`),
  ).toMatchObject({ labor: ["C2:C4", 9300, "sum"], staff: ["A2:A4", 3, "count"] });
});

test("a sum that stands under the people is taken in their place", () => {
  expect(
    found(`
== Staff
Name | Department | Annual salary
Amy | Packing | 36000
Bob | Packing | 33600
Cyd | Office | 42000
Total | | 111600`),
  ).toMatchObject({ labor: ["C5", 111600, "cell"] });
});

test("a register that names people again on each pay day counts nobody twice", () => {
  const rows = ["2025-01-15", "2025-01-31"].flatMap((day) =>
    ["Amy", "Bob", "Cyd"].map((name) => `${name} | Packing | @${day} | 1500`),
  );
  expect(
    found(["== Register", "Employee | Department | Pay date | Gross pay", ...rows].join("\n")).staff,
  ).toBeUndefined();
});
