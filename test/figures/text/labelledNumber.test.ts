// A label and its number in one cell: what is split, and what is left alone.
import { readLabelledNumber } from "../../../src/figures/text/labelledNumber";

test.each([
  ["Unit 4 rent: £1,150 per month (incl. service charge)", "Unit 4 rent (incl. service charge)", 1150, "GBP"],
  ["Czynsz 4 200 zł/mies.", "Czynsz", 4200, "PLN"],
  ["Orders: about 430 per month", "Orders", 430, ""],
  ["Kurier i Poczta - 8,6 tys. zł miesięcznie", "Kurier i Poczta", 8600, "PLN"],
  ["Gas + electric ~ £210 pcm", "Gas + electric", 210, "GBP"],
  ["Magazyn: 120 m2", "Magazyn", 120, ""],
])("%s is a label with a number", (text, label, value, currency) => {
  expect(readLabelledNumber(text)).toMatchObject({ label, number: { value, currency } });
});

test.each([
  "Warehouse 2",
  "Orders 2024",
  "Sales: 2025",
  "Cost overview 2025, per month",
  "Sales, 12 months",
  "Van loan: £9,000 over 48 months",
  "Tel. 501 222 333",
  "Orders 05/2025",
  "3,400 orders per month, 2.2 units per order, 1.8 lb average package",
  "£1,150",
  "Rent",
])("%s is none", (text) => {
  expect(readLabelledNumber(text)).toBeNull();
});
