// Account histories: payments are told apart by whom and what they pay, over whole months, and never called sure.
import { recognise, SURE } from "../../../src/figures";
import { costOf } from "../../../src/figures/candidates/payments/classify";
import { drawBook } from "../support/drawBook";

test.each([
  ["Przelew - czynsz za maj", "facility"],
  ["PINE ST PROPERTIES LLC RENT JAN", "facility"],
  ["UPS* BILLING CTR 0000", "delivery"],
  ["ULINE SHIPPING SUPPLIES", "supplies"],
  ["Google Ads 88-123-55", "marketing"],
  ["składki ZUS za 04/2025", "labor"],
  ["usługi księgowe kwiecień", "finance_admin"],
  ["Shopify* 233418 subscription", "it"],
])("%s is a cost of the store", (text, figure) => {
  expect(costOf([text])).toBe(figure);
});

test.each([
  "SHOPIFY DES:TRANSFER ID:ST-A1X",
  "Online Transfer to SAV ...4471",
  "IRS USATAXPYMT 2708",
  "zapłata za towar FV 2025/318",
  "zwrot za zamówienie 20418 kurier DPD",
  "Rata kredytu - magazyn",
  "CHECK 1042",
  "Marta Lis",
])("%s is left unread", (text) => {
  expect(costOf([text])).toBeNull();
});

const history = (days: readonly string[]): string =>
  ["== Account", "Date | Description | Amount | Balance"]
    .concat(
      days.map((day, at) => {
        const [text, amount] = [
          ["Rent unit 4", -1200],
          ["DPD invoice", -310],
          ["Card payout", 900],
          ["DPD invoice", -290],
        ][at % 4] as [string, number];
        return `@${day} | ${text} | ${amount} | ${5000 - at}`;
      }),
    )
    .join("\n");
const march = ["02", "05", "09", "12", "15", "19", "24", "30"].map((day) => `2025-03-${day}`);

test("a whole month of payments is added up by cost, without what came in, and never as sure", () => {
  const found = recognise(drawBook(history(march)));
  expect(found.map(({ figure, value, period }) => [figure, value, period])).toEqual([
    ["facility", 2400, "month"],
    ["delivery", 1200, "month"],
  ]);
  expect(found.every(({ confidence }) => confidence < SURE)).toBe(true);
});

test("part of a month tells nothing", () => {
  const days = ["11", "12", "13", "14", "15", "16", "17", "18"].map((day) => `2025-03-${day}`);
  expect(recognise(drawBook(history(days))).filter(({ perMonth }) => perMonth !== null)).toEqual([]);
});
