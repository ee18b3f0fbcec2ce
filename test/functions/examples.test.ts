// The examples in the functions' doc blocks are true: each is evaluated.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { evaluate, load } from "./excel";
import { parseValue } from "./formula";

const folder = path.resolve(__dirname, "../../src/functions");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(path.join(folder, name), "utf8"));
const examples = sources.flatMap((source) =>
  [...source.matchAll(/@example (=.*) gives (.*)$/gm)].map(
    ([, formula = "", result = ""]) => [formula, result] as const,
  ),
);

beforeAll(() => load("en"));

test.each(examples)("%s gives %s", (formula, result) => {
  expectClose(evaluate(formula), parseValue(result));
});

test("every function has an example", () => {
  for (const id of load("en").keys()) {
    expect([id, examples.some(([formula]) => formula.startsWith(`=${id}(`))]).toEqual([id, true]);
  }
});

function expectClose(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((item, i) => expectClose((actual as unknown[])[i], item));
  } else if (typeof expected === "number") expect(actual).toBeCloseTo(expected, 9);
  else expect(actual).toEqual(expected ?? "");
}
