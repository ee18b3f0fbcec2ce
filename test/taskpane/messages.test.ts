import { translator, type Language } from "../../src/i18n";
import { formatFor } from "../../src/taskpane/format";
import { periodWords, planText, quantity, sentence, sourceNames } from "../../src/taskpane/names";

const t = { en: translator("en"), pl: translator("pl") };
const format = { en: formatFor("en"), pl: formatFor("pl") };

test.each([
  [1, "1 opcja"],
  [3, "3 opcje"],
  [5, "5 opcji"],
  [22, "22 opcje"],
])("Polish counts options: %i is %j", (count, words) => {
  expect(t.pl("pane.review.options", { count })).toBe(words);
});

test.each([
  [1, "Znaleziono 1 daną w 1 arkuszu."],
  [2, "Znaleziono 2 dane w 1 arkuszu."],
  [16, "Znaleziono 16 danych w 1 arkuszu."],
])("Polish counts what was found: %i", (count, words) => {
  expect(t.pl("pane.figures.summary", { count, sheets: 1 })).toBe(words);
});

test("ids in a warning's details are named in the user's language", () => {
  const warning = { code: "area_incomplete", details: { area: "it", figures: "it, owner_time" } };
  expect(planText(t.en, "warnings", warning, format.en)).toBe(
    "Information technology: without IT costs, Owner’s unpaid time, so today’s cost looks lower than it is.",
  );
  expect(planText(t.pl, "warnings", warning, format.pl)).toContain("Technologia informacyjna");
});

test("numbers in the playbook's sentences follow the language", () => {
  const details = { orders: 51.86, threshold: 200 };
  expect(sentence(t.pl, "playbook.reasons.volume_low", details, format.pl)).toContain("51,86");
  expect(sentence(t.en, "playbook.reasons.volume_low", details, format.en)).toContain("51.86");
});

test("a code that this version does not know says nothing rather than something wrong", () => {
  expect(planText(t.en, "warnings", { code: "from_the_future", details: {} }, format.en)).toBe("");
});

test("several sources are named one by one", () => {
  expect(sourceNames(t.en, "S2, S4")).toMatch(/^Outsourcing an online store .*; D\. Traxler/);
});

test.each<[Language, number, string, string]>([
  ["en", 1234.5, "USD", "$1,234.50"],
  ["pl", 12345, "zł", "12\u00a0345\u00a0zł"],
  ["pl", 220, "m2", "220 m²"],
  ["en", 1200, "orders", "1,200 orders"],
  ["en", 1, "people", "1 person"],
  ["pl", 1, "orders", "1 zamówienie"],
  ["pl", 3, "pallets", "3 palety"],
  ["pl", 210000, "items", "210\u00a0000 sztuk"],
  ["pl", 1.5, "people", "1,5 osoby"],
  ["en", 5, "", "5"],
])("%s: %d with the unit %j is %j", (language, value, unit, words) => {
  expect(quantity(t[language], format[language], value, unit)).toBe(words);
});

test("a size has no period", () => {
  expect([periodWords(t.en, "unknown", "size"), periodWords(t.en, "year", "amount")]).toEqual([
    "",
    "per year",
  ]);
});
