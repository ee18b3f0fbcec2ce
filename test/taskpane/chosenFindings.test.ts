import { chosenFindings } from "../../src/taskpane/chosenFindings";
import { finding } from "./findings";

const { alternatives: _none, ...yearly } = finding("labor", -312000, {
  address: "B4:M4",
  sheet: "Year",
  reduce: "sum",
  sign: -1,
  period: "year",
  perMonth: 26000,
});
const LABOR = finding("labor", 25000, {
  confidence: 0.7,
  assumed: true,
  period: "unknown",
  perMonth: null,
  alternatives: [yearly],
});

test("an alternative that was chosen keeps how its cells add up and their sign", () => {
  const { findings, answers } = chosenFindings([LABOR], {
    version: 1,
    figures: { labor: { kind: "cell", sheet: "Year", address: "B4:M4", value: -312000, period: "year" } },
  });
  expect(findings[0]).toMatchObject({
    sheet: "Year",
    reduce: "sum",
    sign: -1,
    confidence: 1,
    assumed: false,
  });
  expect(answers.figures).toEqual({ labor: { kind: "found" } });
});

test("the found cell with another period is brought to a month anew", () => {
  const { findings } = chosenFindings([LABOR], {
    version: 1,
    figures: { labor: { kind: "cell", sheet: "Costs", address: "C5", value: 25000, period: "quarter" } },
  });
  expect(findings[0]).toMatchObject({ period: "quarter", perMonth: 25000 / 3, assumed: false });
});

test("a cell that recognition did not find stays the user's answer", () => {
  const figures = {
    labor: { kind: "cell", sheet: "Other", address: "A1", value: 7, period: "month" },
  } as const;
  expect(chosenFindings([LABOR], { version: 1, figures })).toEqual({
    findings: [LABOR],
    answers: { version: 1, figures },
  });
});

test("a confirmed finding is no longer in doubt", () => {
  const doubtful = finding("marketing", 900, { confidence: 0.5 });
  const { findings } = chosenFindings([doubtful], { version: 1, figures: { marketing: { kind: "found" } } });
  expect(findings[0]?.confidence).toBe(1);
});
