import { periodIn, periodOfTitle } from "../../../src/figures/labels/periods";
import { fold } from "../../../src/figures/text/fold";

describe("periods in words", () => {
  test.each([
    ["Rent, $ per month", "month"],
    ["Czynsz (zł/mies.)", "month"],
    ["Monthly costs", "month"],
    ["koszty miesięczne", "month"],
    ["Rent p.a.", "year"],
    ["w skali roku", "year"],
    ["Annual salary", "year"],
    ["kwartalnie", "quarter"],
    ["per week", "week"],
    ["Orders per day", "day"],
    ["Cost per order", "order"],
    ["koszt na zamówienie", "order"],
    ["Setup fee (one-off)", "one-off"],
    ["Opłata jednorazowa", "one-off"],
  ])("%s", (text, period) => {
    expect(periodIn(fold(text))).toBe(period);
  });

  test.each(["Rent", "Czynsz", "Margin", "Months of stock", "Yearling"])("%s says none", (text) => {
    expect(periodIn(fold(text))).toBeNull();
  });
});

describe("periods that a title names", () => {
  test.each([
    ["Costs - January 2025", "month"],
    ["Zestawienie kosztów – styczeń 2025", "month"],
    ["P&L 2024", "year"],
    ["Profit & Loss, January - December 2024", "year"],
    ["Wyniki I kw. 2025", "quarter"],
    ["Trial balance as at 31 December 2024", "year"],
    ["za okres 01.01.2024 - 31.12.2024", "year"],
    ["Jan - Mar 2024", "quarter"],
    ["Accounts for the month ended 30 September 2025", "month"],
  ])("%s", (text, period) => {
    expect(periodOfTitle(fold(text))).toBe(period);
  });

  it.each(["Trial balance at 30 Sep 2025", "spisane 3 marca", "Prepared May 12, 2025"])(
    "%s tells a day, after which the period is open",
    (text) => {
      expect(periodOfTitle(fold(text))).toBeNull();
    },
  );

  it("says nothing where no time is named", () => {
    expect(periodOfTitle(fold("Running costs of the shop"))).toBeNull();
  });
});
