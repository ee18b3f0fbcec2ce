// The workbooks written without a look at the lexicon: how much of what is sure is right, beside how much is found.
// The floors are the product's aims; what is reached is printed by `npm run recognition`.
import { recognise, SURE } from "../../src/figures";
import { drawBook } from "./support/drawBook";
import type { DrawnCase } from "./support/drawnCase";
import { judge } from "./support/judge";
import { blind } from "./workbooks/blind";
import { field } from "./workbooks/field";
import { blindHeldOut } from "./workbooks/held";
import { heldOut, tuning } from "./workbooks/unseen";

function shares(half: readonly DrawnCase[]) {
  let [sure, sureWrong, expected, missed] = [0, 0, 0, 0];
  const traps: string[] = [];
  for (const one of half) {
    const findings = recognise(drawBook(one.drawing, one.tables, one.names));
    const verdict = judge(one, findings);
    const open = new Set(verdict.unscored);
    sure += findings.filter((finding) => finding.confidence >= SURE && !open.has(finding)).length;
    sureWrong += verdict.sureWrong.length;
    expected += one.expected.length;
    missed += verdict.missed.length;
    traps.push(...verdict.traps.map(({ figure, address }) => `${one.id}: ${figure} ${address}`));
  }
  return {
    sureRight: 1 - sureWrong / sure,
    found: 1 - missed / expected,
    sureOfFound: sure / expected,
    traps,
  };
}

describe.each([
  ["tuning half", tuning, 0.4],
  ["held-out half", heldOut, 0.4],
  ["blind part", blind, 0.4],
  // What is added up from payments or people is never sure, and half of these workbooks hold little else.
  ["exports and notes", field, 0.3],
  ["held-out blind part", blindHeldOut, 0.4],
] as const)("%s of the unseen workbooks", (_, half, sureOfFound) => {
  const reached = shares(half);

  it("is right in nine of ten findings that it calls sure", () => {
    expect(reached.sureRight).toBeGreaterThanOrEqual(0.9);
  });

  it("finds three of four figures that an analyst would name, and does not buy that with silence on confidence", () => {
    expect(reached.found).toBeGreaterThanOrEqual(0.75);
    expect(reached.sureOfFound).toBeGreaterThanOrEqual(sureOfFound);
  });

  it("takes no trap as sure", () => {
    expect(reached.traps).toEqual([]);
  });
});
