// Every custom function, called with anything that cells can hold: a value that Excel can show, or one of its errors with
// a sentence; never an exception that only a programmer could read.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { call, CellError, load } from "../functions/excel";
import { matrix, scalar } from "./support/arguments";
import { PATIENCE, search } from "./support/budget";

jest.setTimeout(PATIENCE);

load();

interface Shape {
  id: string;
  args: fc.Arbitrary<unknown>[];
}

/** From the functions' own doc blocks. */
function shapes(folder: string): Shape[] {
  const blocks = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => readFileSync(path.join(folder, file), "utf8").match(/\/\*\*[^]*?\*\//g) ?? []);
  return blocks.flatMap((block) => {
    const id = /@customfunction ([A-Z]+)/.exec(block)?.[1];
    if (id === undefined) return [];
    const args = [...block.matchAll(/@param \{([^}]*)\} (\[)?/g)].map(([, type = "", optional]) => {
      const value: fc.Arbitrary<unknown> = type.includes("[][]") ? matrix : scalar;
      return optional ? fc.option(value, { nil: null }) : value;
    });
    return [{ id, args }];
  });
}

const known = shapes(path.join(__dirname, "../../src/functions"));

/** Functions that draw at random may be asked for ten million trials; that is slow, and no fault. */
const quick = ({ id, args }: Shape): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(...args)
    .map((given) =>
      id === "SAVINGRISK"
        ? given.map((value, at) => (at === 3 ? Math.min(Number(value) || 10, 50) : value))
        : given,
    );

const any = fc.oneof(...known.map((shape) => quick(shape).map((args) => ({ id: shape.id, args }))));

function isShown(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (value instanceof CellError) return value.code.startsWith("#");
  return typeof value === "string" || typeof value === "boolean";
}

test("functions: anything in, a value or one of Excel's errors out", async () => {
  expect(known.length).toBeGreaterThan(20);
  await search(
    "functions",
    fc.asyncProperty(any, ({ id, args }) => {
      const given = structuredClone(args);
      const result = call(id, args);
      expect(args).toEqual(given); // Excel's own arrays are not ours to change
      if (!Array.isArray(result)) {
        if (!isShown(result)) throw new Error(`${id} gives ${String(result)}`);
        return Promise.resolve();
      }
      const rows = result as unknown[][];
      const widths = new Set(rows.map(({ length }) => length));
      if (rows.length === 0 || widths.size !== 1 || widths.has(0) || !rows.flat().every(isShown))
        throw new Error(`${id} gives ${JSON.stringify(result)}`);
      return Promise.resolve();
    }),
    1500,
  );
});
