// Every code that a decision can carry has its sentence, in both languages.
import fc from "fast-check";
import { COST_FIGURES, QUOTE_FIGURES, type Finding, type Period } from "../../src/figures/types";
import { hasMessage, LANGUAGES } from "../../src/i18n";
import { namesIn } from "../../src/matrix/texts/names";
import type { Answers } from "../../src/playbook/answers";
import { decide } from "../../src/playbook/decide";
import { finding } from "./support/findings";

const PERIODS: Period[] = ["month", "quarter", "year", "week", "order", "one-off", "unknown"];

const FOUND: fc.Arbitrary<Finding> = fc
  .record({
    figure: fc.constantFrom(
      "orders" as const,
      "gross_profit" as const,
      "items_per_order" as const,
      ...COST_FIGURES,
      ...QUOTE_FIGURES,
    ),
    value: fc.constantFrom(0, 1, 250, 12000),
    period: fc.constantFrom(...PERIODS),
    unit: fc.constantFrom("PLN", "zł", "EUR", ""),
    label: fc.constantFrom("Rent", "Warehouse", "Office", "Magazyn"),
    kind: fc.constantFrom("orders" as const, "units" as const, "amount" as const),
    confidence: fc.constantFrom(0.5, 1),
    assumed: fc.boolean(),
  })
  .map(({ figure, value, ...some }) => finding(figure, "B2", value, some));

const SAID: Answers[] = [
  { version: 1 },
  { version: 1, areas: { it: { today: "nowhere" } }, liftedVetoes: ["customer_service"] },
  {
    version: 1,
    business: { valueProposition: "premium", deliveryHours: 6, ownerHours: { hours: 20, rate: 40 } },
    figures: {
      hr: { kind: "none" },
      orders: { kind: "none" },
      it: { kind: "typed", value: NaN, period: "month" },
    },
    shares: [{ figure: "labor", area: "fulfillment", share: 0.7, ends: 1, afterMonths: 3 }],
    areas: {
      customer_service: {
        costs: { customer_service_call_center: { kind: "typed", value: 10, period: "unknown" } },
      },
    },
  },
];

test("no code is without words, and no word without its details", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(FOUND, { maxLength: 14 }),
      fc.constantFrom(...SAID),
      fc.constantFrom(...LANGUAGES),
      (findings, answers, language) => {
        const names = namesIn(language);
        const decision = decide(findings, answers);
        for (const warning of decision.warnings) {
          expect(hasMessage(`sheet.warnings.${warning.code}`)).toBe(true);
          expect(names.reason("warnings", warning)).not.toMatch(/[{}]|undefined|_/);
          seen.add(warning.code);
        }
        for (const { origin, note, id } of decision.figures) {
          const reasons = [...(note ? [note] : []), ...("why" in origin ? [origin.why] : [])];
          for (const reason of reasons) {
            expect(hasMessage(`sheet.notes.${reason.code}`)).toBe(true);
            expect(names.reason("notes", reason)).not.toMatch(/[{}]|undefined/);
          }
          expect(names.figure(id)).not.toMatch(/_|^cost:/);
        }
        for (const { why } of decision.shares)
          if (why) expect(hasMessage(`sheet.splits.${why.code}`)).toBe(true);
        for (const reason of decision.areas
          .flatMap(({ options }) => options)
          .flatMap(({ reasons }) => reasons)) {
          expect(hasMessage(reason.code)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(seen.size).toBeGreaterThan(12);
});
