import type { FigureAnswer } from "../../src/playbook/answers";
import type { FigureId } from "../../src/figures/types";
import {
  figureRows,
  groupFigures,
  likelyPeriod,
  shownValue,
  withPeriod,
} from "../../src/taskpane/figureRows";
import { finding, orders } from "./findings";

const FOUND = [
  orders(1200),
  finding("labor", 9000, { confidence: 0.7 }),
  finding("marketing", 500, { confidence: 0.4 }),
  finding("delivery", 800, { assumed: true, period: "unknown", perMonth: null }),
];
const rowsWith = (figures: Partial<Record<FigureId, FigureAnswer>> = {}) =>
  figureRows({ findings: FOUND, answers: { version: 1, figures } });
const row = (figure: FigureId, answer?: FigureAnswer) => {
  const found = rowsWith(answer ? { [figure]: answer } : {}).find((one) => one.figure === figure);
  if (!found) throw new Error(`no row for ${figure}`);
  return found;
};

describe("how sure a figure is", () => {
  test.each<[FigureId, string]>([
    ["orders", "sure"],
    ["labor", "check"],
    ["marketing", "guess"],
    ["delivery", "check"],
    ["hr", "missing"],
  ])("%s is %s before the user said anything", (figure, sureness) => {
    expect(row(figure).sureness).toBe(sureness);
  });

  test.each<[FigureAnswer, string]>([
    [{ kind: "found" }, "confirmed"],
    [{ kind: "typed", value: 1, period: "month" }, "confirmed"],
    [{ kind: "cell", sheet: "S", address: "A1", value: 1, period: "month" }, "confirmed"],
    [{ kind: "none" }, "none"],
  ])("the answer %j makes it %s", (answer, sureness) => {
    expect(row("labor", answer).sureness).toBe(sureness);
  });

  test("a confirmation is void when the figure is no longer found", () => {
    expect(row("hr", { kind: "found" }).sureness).toBe("missing");
  });
});

describe("groups", () => {
  const names = (group: { figure: FigureId }[]) => group.map(({ figure }) => figure);

  test("what needs a look, what is missing and what is sure are apart, and nothing is lost", () => {
    const rows = rowsWith();
    const { toCheck, missing, settled } = groupFigures(rows);
    expect(names(toCheck)).toEqual(["labor", "delivery", "marketing"]);
    expect(names(settled)).toEqual(["orders"]);
    expect(missing.length + toCheck.length + settled.length).toBe(rows.length);
  });

  test("an answered figure stays in its group", () => {
    expect(names(groupFigures(rowsWith({ labor: { kind: "found" } })).toCheck)).toContain("labor");
  });

  test("a quote is listed only where one was found or answered", () => {
    expect(names(rowsWith())).not.toContain("quote_it");
    expect(names(rowsWith({ quote_it: { kind: "typed", value: 9, period: "month" } }))).toContain("quote_it");
  });
});

describe("the value shown", () => {
  test("is the user's own where there is one, in the unit that was found", () => {
    expect(shownValue(row("labor", { kind: "typed", value: 7000, period: "year" }), "EUR")).toEqual({
      value: 7000,
      unit: "PLN",
      period: "year",
      kind: "amount",
    });
  });

  test("is in the plan's currency where nothing was found, and a size has none", () => {
    const typed = { kind: "typed", value: 3, period: "unknown" } as const;
    expect(shownValue(row("hr", typed), "EUR")).toMatchObject({ unit: "EUR", kind: "amount" });
    expect(shownValue(row("staff", typed), "EUR")).toMatchObject({ unit: "", kind: "size" });
  });

  test("is nothing for a figure that the store does not have", () => {
    expect(shownValue(row("labor", { kind: "none" }), "EUR")).toBeNull();
  });
});

test("another period turns a finding into the user's answer, the same one confirms it", () => {
  expect(withPeriod(row("delivery"), "year")).toEqual({
    kind: "cell",
    sheet: "Costs",
    address: "C5",
    value: 800,
    period: "year",
  });
  expect(withPeriod(row("labor"), "month")).toEqual({ kind: "found" });
});

describe("the period of a picked cell", () => {
  const yearly = finding("labor", 1, { sheet: "Year", address: "N9", period: "year" });

  test.each([
    ["Year", "N9", "year"],
    ["Year", "$N$14", "year"],
    ["Year", "B9", "month"],
    ["Costs", "N9", "month"],
  ])("%s!%s is taken per %s", (sheet, address, period) => {
    expect(likelyPeriod({ sheet, address }, [yearly])).toBe(period);
  });
});
