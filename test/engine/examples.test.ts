// The examples in the engine's doc blocks are true: each is evaluated with its module's functions.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../../src/engine");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);
const examples = files.flatMap((file) =>
  [...readFileSync(path.join(folder, file), "utf8").matchAll(/@example (.*?) \/\/ (.*?)(?: \*\/)?$/gm)].map(
    ([, expression = "", result = ""]) => [file, expression, result] as const,
  ),
);

test.each(examples)("%s: %s is %s", (file, expression, result) => {
  const exported = jest.requireActual<Record<string, unknown>>(path.join(folder, file));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are our own source
  const run = new Function(...Object.keys(exported), `return [${expression}, ${result}];`) as (
    ...values: unknown[]
  ) => [unknown, unknown];
  const [actual, expected] = run(...Object.values(exported));
  expectClose(actual, expected);
});

test("the engine has examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(10);
});

/** Examples round to the digits that a reader needs. */
function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === "number") expect(actual).toBeCloseTo(expected, 4);
  else if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((item, i) => expectClose((actual as unknown[])[i], item));
  } else expect(actual).toEqual(expected);
}
