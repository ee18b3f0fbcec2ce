// Layouts in which a careless reader counts twice, reads the wrong column, or takes a printing date for a period.
import { recognise } from "../../src/figures";
import { drawBook } from "./support/drawBook";

const found = (drawing: string) =>
  Object.fromEntries(recognise(drawBook(drawing)).map((finding) => [finding.figure, finding]));

it("reads a table totalled down and across by kind of cost, not by department as well", () => {
  const {
    facility,
    labor,
    it: systems,
  } = found(`
Costs per month, USD | Warehouse | IT | Total
Salaries | 9000 | 4000 | 13000
Rent | 3000 | 200 | 3200
Software | 300 | 900 | 1200
Total | 12300 | 5100 | 17400
`);
  expect([labor?.address, facility?.address, systems?.address]).toEqual(["D2", "D3", "D4"]);
});

it("takes the case that a cell over the headers selects", () => {
  const sheet = (selected: string) => `
Selected scenario | ${selected}
 | 1 - Low | 2 - Expected | 3 - High
Orders per month | 1200 | 1650 | 2300
`;
  expect(found(sheet("2 - Expected")).orders?.value).toBe(1650);
  expect(found(sheet("3 - High")).orders?.value).toBe(2300);
});

it("counts a column of eight months as eight months", () => {
  const { delivery } = found(`
Costs in USD | Jan - Aug 2025 | Budget 2025
Shipping | 80000 | 130000
`);
  expect(delivery).toMatchObject({ address: "B2", perMonth: 10000 });
});

it("scales numbers typed as text by the sheet's thousands, but not one that states its own", () => {
  const { labor, facility } = found(`
Income statement ($ in 000s)
 | 2024 | 2023
Salaries | (496) | (440)
Rent | $12k | $11k
`);
  expect(labor?.perMonth).toBeCloseTo(496000 / 12);
  expect(facility?.perMonth).toBe(1000);
});

it("takes the actual row of a plan and its outcome", () => {
  const { labor } = found(`
Budżet 2025 |  | styczeń | luty | marzec
Wynagrodzenia | plan | 22000 | 22000 | 22000
Wynagrodzenia | wykonanie | 22350 | 22350 | 23100
`);
  expect(labor?.address).toBe("C3:E3");
});

it("says that a sheet puts the others together", () => {
  const { orders } = found(`
== Consolidated
2024 | Store | Marketplaces | Total
Orders | 9120 | 7744 | 16864
== eBay
eBay 2024
Orders | 3020
`);
  expect(orders).toMatchObject({ sheet: "Consolidated", address: "D2", why: { code: "summary" } });
});

it("stays silent in Czech, though some words are Polish too", () => {
  expect(
    recognise(
      drawBook(`
Náklady e-shopu za měsíc | Kč
Nájem skladu | 32000
Mzdy zaměstnanců | 145000
Doprava a pošta | 78000
Obalový materiál | 12000
Účetní služby | 7000
Počet objednávek | 1450
Tržby | 1290000
`),
    ),
  ).toEqual([]);
});
