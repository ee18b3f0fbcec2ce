import { translator } from "../../../src/i18n";
import type { NearestFlip } from "../../../src/playbook/risk/types";
import { formatFor } from "../../../src/taskpane/format";
import { chanceWords } from "../../../src/taskpane/risk/chanceWords";
import { rangeAmount, rangeName } from "../../../src/taskpane/risk/rangeWords";
import { agreementWords, flipWords } from "../../../src/taskpane/risk/robustnessWords";

const t = { en: translator("en"), pl: translator("pl") };
const format = { en: formatFor("en"), pl: formatFor("pl") };

test.each([
  [1, "over 99.9%"],
  [0.9995, "over 99.9%"],
  [0.83, "83%"],
  [0, "under 0.1%"],
])("a chance of %d is said as %s: trials prove nothing certain", (chance, words) => {
  expect(chanceWords(chance, t.en, format.en)).toBe(words);
});

const FLIP: NearestFlip = { by: "cost", change: 0.111, option: "marketing_own", criterion: null };

test.each<[NearestFlip, string]>([
  [FLIP, "If “Agency” cost 11.1% more, “Own team” would draw level."],
  [{ ...FLIP, by: "volume", change: -0.2 }, "With 20% fewer orders, “Own team” would draw level."],
  [
    { ...FLIP, by: "weight", change: 0.5, criterion: "control" },
    "If “Control of the process” weighed 50% more, “Own team” would draw level.",
  ],
])("%j flips the advice in words", (flip, words) => {
  expect(flipWords(flip, "marketing_agency", t.en, format.en)).toBe(words);
});

test("a change downwards is said as less in Polish, too", () => {
  expect(flipWords({ ...FLIP, change: -0.05 }, "marketing_agency", t.pl, format.pl)).toContain(
    "niższym o 5%",
  );
});

test("whether the second method agrees is said, and nothing where there was none", () => {
  const robustness = { word: "close", nearest: FLIP, topsisFirst: "marketing_own", agree: false } as const;
  expect(agreementWords(robustness, t.en)).toContain("“Own team”");
  expect(agreementWords({ ...robustness, agree: true }, t.en)).toContain("the same option");
  expect(agreementWords({ ...robustness, agree: null }, t.en)).toBe("");
});

test("what has a range is named: figures, the owner's time, and what an option's provider asks", () => {
  expect(rangeName(t.en, "labor")).toBe("Labour costs");
  expect(rangeName(t.en, "cost:fulfillment_3pl")).toBe("Fees of 3PL (fulfilment company)");
  expect(rangeAmount("orders", 1577.5, "USD", format.en)).toBe("1,578");
  expect(rangeAmount("labor", 1577.5, "USD", format.en)).toBe("$1,578");
});
