import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAnswers } from "../../../src/cli/answers/readAnswers";
import { thrownBy } from "../../support/thrownBy";

const folder = mkdtempSync(join(tmpdir(), "infraplan-"));
const path = join(folder, "answers.json");
afterAll(() => rmSync(folder, { recursive: true }));

function read(answers: unknown) {
  writeFileSync(path, typeof answers === "string" ? answers : JSON.stringify(answers));
  return readAnswers(path);
}

test("a full set of answers is taken as it stands", () => {
  const answers = {
    version: 1,
    language: "pl",
    currency: "zł",
    amounts: "net",
    figures: {
      orders: { kind: "cell", sheet: "Zamówienia", address: "B14", period: "year" },
      facility: { kind: "typed", value: 4200, period: "month" },
      hr: { kind: "none" },
      delivery: { kind: "found" },
    },
    business: {
      valueProposition: "premium",
      strengths: ["fulfillment", "packing"],
      traits: { seo: ["part time"] },
      deliveryHours: 24,
      regions: 2,
      ordersPerDay: 30,
      ownerHours: { hours: 40, rate: 60 },
    },
    areas: {
      it: {
        today: "it_saas",
        compare: ["it_licence"],
        costs: { it_licence: { kind: "typed", value: 900, period: "month" } },
      },
    },
    shares: [{ figure: "labor", area: "fulfillment", share: 0.5, ends: 0.8, afterMonths: 3 }],
    weights: { cost: 3, control: 0 },
    liftedVetoes: ["customer_service"],
  };
  expect(read(answers)).toEqual(answers);
});

test("the version may be left out", () => {
  expect(read({})).toEqual({ version: 1 });
});

test.each<[unknown, string, string]>([
  [[], "bad_answer", ""],
  [{ version: 2 }, "bad_answer", "version"],
  [{ curency: "zł" }, "unknown_answer", "curency"],
  [{ figures: { ordres: { kind: "found" } } }, "unknown_answer", "figures.ordres"],
  [{ figures: { orders: { kind: "guess" } } }, "bad_answer", "figures.orders.kind"],
  [{ figures: { orders: 5 } }, "bad_answer", "figures.orders"],
  [{ figures: { orders: { value: 5 } } }, "missing_answer", "figures.orders.kind"],
  [
    { figures: { orders: { kind: "typed", value: "5", period: "month" } } },
    "bad_answer",
    "figures.orders.value",
  ],
  [
    { figures: { orders: { kind: "typed", value: 5, period: "day" } } },
    "bad_answer",
    "figures.orders.period",
  ],
  [{ figures: { orders: { kind: "typed", value: 5 } } }, "missing_answer", "figures.orders.period"],
  [{ business: { regions: 0 } }, "bad_answer", "business.regions"],
  [{ business: { strengths: ["it", "cooking"] } }, "bad_answer", "business.strengths[1]"],
  [{ areas: { it: { today: "hr_own" } } }, "bad_answer", "areas.it.today"],
  [
    { areas: { it: { costs: { hr_own: { kind: "typed", value: 1, period: "month" } } } } },
    "unknown_answer",
    "areas.it.costs.hr_own",
  ],
  [
    { shares: [{ figure: "labor", area: "it", share: 1.2, ends: 0, afterMonths: 0 }] },
    "bad_answer",
    "shares[0].share",
  ],
  [{ weights: { cost: -1 } }, "bad_answer", "weights.cost"],
  [{ liftedVetoes: "all" }, "bad_answer", "liftedVetoes"],
])("%j is refused and the field is named", (answers, code, field) => {
  expect(thrownBy(() => read(answers))).toMatchObject({ code, details: { field } });
});

test("text that is no JSON is refused by the file's name", () => {
  expect(thrownBy(() => read("{ version: 1 }"))).toMatchObject({
    code: "answers_not_json",
    details: { path },
  });
});

test("ranges and the spread are read, and what cannot be is named", () => {
  const low = { kind: "typed", value: 900, period: "month" };
  const risk = { spread: 0.15, ranges: { orders: { low }, "cost:fulfillment_3pl": { high: low } } };
  expect(read({ version: 1, risk }).risk).toEqual(risk);
  expect(thrownBy(() => read({ version: 1, risk: { spread: 1 } }))).toMatchObject({
    code: "bad_answer",
    details: { field: "risk.spread" },
  });
  expect(thrownBy(() => read({ version: 1, risk: { ranges: { revenue: { low } } } }))).toMatchObject({
    code: "unknown_answer",
    details: { field: "risk.ranges.revenue" },
  });
});
