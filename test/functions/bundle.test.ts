// What is hosted: the built scripts in a bare runtime, their size, and metadata that fits them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { problems as problemsEn } from "../../src/i18n/problems.en";

const root = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "infraplan-functions-"));
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

interface Parameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  repeating?: boolean;
  optional?: boolean;
  customEnumId?: string;
}
interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  allowCustomDataForDataTypeAny?: boolean;
  enums: { id: string; values: { stringValue: string; tooltip: string }[] }[];
  functions: { id: string; name: string; description: string; helpUrl: string; parameters: Parameter[] }[];
}

const metadataOf = (name: string) => JSON.parse(read(name)) as Metadata;

beforeAll(() => {
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const args = [webpack, "--mode", "production", "--config-name", "functions", "--output-path", folder];
  execFileSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, INFRAPLAN_URL: "https://example.org/plan" },
    stdio: "pipe",
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script where the language and CustomFunctions are all there is. */
function load(script: string): Map<string, (...args: unknown[]) => unknown> {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  class CellError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const CustomFunctions = {
    Error: CellError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
    },
    associate: (id: string, code: (...args: unknown[]) => unknown) => {
      if (associated.has(id)) throw new Error(`${id} is associated twice`);
      associated.set(id, code);
    },
  };
  runInContext(
    read(script),
    createContext({ CustomFunctions }, { codeGeneration: { strings: false, wasm: false } }),
  );
  return associated;
}

describe.each([
  ["functions.js", "functions.json"],
  ["functions-pl.js", "functions-pl.json"],
])("%s with %s", (script, json) => {
  test("associates exactly the functions of its metadata, each once", () => {
    const ids = metadataOf(json).functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...load(script).keys()].sort()).toEqual([...ids].sort());
  });

  test("is at most 25 KB, minified and gzipped", () => {
    expect(gzipSync(read(script), { level: 9 }).length).toBeLessThanOrEqual(25 * 1024);
  });

  test("describes every function and parameter, with help on the same domain", () => {
    for (const entry of metadataOf(json).functions) {
      expect(entry.name).toBe(entry.id);
      expect(entry.description.length).toBeGreaterThan(20);
      expect(entry.helpUrl).toMatch(/^https:\/\/example\.org\/plan\/functions-help(-pl)?\.html#[a-z]+$/);
      const page = read(new URL(entry.helpUrl).pathname.split("/").pop() ?? "");
      expect(page).toMatch(new RegExp(`id="?${new URL(entry.helpUrl).hash.slice(1)}["> ]`));
      for (const parameter of entry.parameters) {
        expect([entry.id, parameter.name, parameter.description ?? ""]).toEqual([
          entry.id,
          parameter.name,
          expect.stringMatching(/.{10}/),
        ]);
      }
    }
  });

  test("lets error cells reach the functions, and formatted numbers arrive as numbers", () => {
    const metadata = metadataOf(json);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.allowCustomDataForDataTypeAny).toBeUndefined();
  });

  test("offers the list of activities while typing", () => {
    const metadata = metadataOf(json);
    const lists = metadata.enums.map(({ id }) => id);
    for (const id of ["OUTSOURCEADVICE", "ADVICEREASONS"]) {
      const [activity] = metadata.functions.find((entry) => entry.id === id)?.parameters ?? [];
      expect(lists).toContain(activity?.customEnumId);
    }
    const tooltips = metadata.enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip));
    expect(tooltips).toContain(json === "functions.json" ? "Office space" : "Biuro");
  });
});

test("the Polish metadata differ from the English ones in words alone", () => {
  const bare = ({ functions, enums }: Metadata) => ({
    functions: functions.map(({ description: _d, helpUrl: _h, parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ description: _p, ...parameter }) => parameter),
    })),
    enums: enums.map((list) => ({
      ...list,
      values: list.values.map(({ tooltip: _t, ...value }) => value),
    })),
  });
  expect(bare(metadataOf("functions-pl.json"))).toEqual(bare(metadataOf("functions.json")));
  const same = metadataOf("functions-pl.json").functions.filter(
    ({ description }, i) => description === metadataOf("functions.json").functions[i]?.description,
  );
  expect(same).toEqual([]);
});

test("the two scripts answer alike, errors in their own language", () => {
  const [english, polish] = [load("functions.js"), load("functions-pl.js")];
  const call = (functions: typeof english, id: string, ...args: unknown[]) => {
    try {
      return functions.get(id)?.(...args);
    } catch (thrown) {
      return { ...(thrown as object) };
    }
  };
  expect(call(english, "COSTPERORDER", [[10]], [[1]], [[2]], [[3]], [[4]], [])).toBe(1);
  expect(call(polish, "COSTPERORDER", [[10]], [[1]], [[2]], [[3]], [[4]], [])).toBe(1);
  const wrong = [[["12,5"]], [[1]], [[2]], [[3]], [[4]], []];
  expect(call(english, "COSTPERORDER", ...wrong)).toEqual({
    code: "#VALUE!",
    message: problemsEn.text_for_number.replace("{argument}", "orders").replace("{value}", '"12,5"'),
  });
  expect(call(polish, "COSTPERORDER", ...wrong)).toEqual({
    code: "#VALUE!",
    message: "orders: „12,5” to tekst, oczekiwano liczby. Wpisz ją ponownie jako liczbę.",
  });
});
