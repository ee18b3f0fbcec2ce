// The drawn workbooks: what an analyst would name is found, nothing sure is wrong, no trap is taken.
import { recognise } from "../../src/figures";
import { drawBook } from "./support/drawBook";
import { judge } from "./support/judge";
import { drawn } from "./workbooks";

const verdicts = drawn.map((one) => judge(one, recognise(drawBook(one.drawing, one.tables, one.names))));

describe.each(verdicts.map((verdict) => [verdict.id, verdict] as const))("%s", (_, verdict) => {
  it("reports nothing wrong as sure and takes no trap", () => {
    expect(verdict.sureWrong.map(({ figure, address }) => `${figure} ${address}`)).toEqual([]);
    expect(verdict.traps.map(({ figure, address }) => `${figure} ${address}`)).toEqual([]);
  });

  it("finds what an analyst would name", () => {
    expect(verdict.missed).toEqual([]);
  });
});

it("reports little that is wrong even where it is not sure", () => {
  const wrong = verdicts.reduce((sum, verdict) => sum + verdict.wrong.length, 0);
  const right = verdicts.reduce((sum, verdict) => sum + verdict.right.length, 0);
  expect(wrong / (wrong + right)).toBeLessThan(0.05);
});
