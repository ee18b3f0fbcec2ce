// The custom functions as Excel would call them from a cell: a stand-in of the CustomFunctions global, and formulas.
import { parseFormula } from "./formula";

export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const associated = new Map<string, (...args: unknown[]) => unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
    },
    associate: (id: string, code: (...args: unknown[]) => unknown) => associated.set(id, code),
  },
});

/** Loads the entry of a language, as Excel loads one of the two scripts. */
export function load(language: "en" | "pl" = "en"): ReadonlyMap<string, (...args: unknown[]) => unknown> {
  jest.isolateModules(() => {
    // A fresh copy of the entry, which associates as it loads.
    jest.requireActual(language === "en" ? "../../src/functions/index" : "../../src/functions/index.pl");
  });
  return associated;
}

/** The value of a formula; a thrown cell error is returned, anything else thrown is a fault. */
export function evaluate(formula: string): unknown {
  const { name, args } = parseFormula(formula);
  return call(name, args);
}

export function call(name: string, args: unknown[]): unknown {
  const code = associated.get(name);
  if (!code) throw new Error(`${name} is not associated`);
  // Excel passes what repeats as one list of ranges.
  const fixed = REPEATS_FROM[name];
  const given = fixed === undefined ? args : [...args.slice(0, fixed), args.slice(fixed)];
  // What is omitted arrives as null; the invocation comes after the last declared argument.
  const bound = Array.from({ length: code.length }, (_, i) => given[i] ?? null);
  try {
    return code(...bound, { functionName: name });
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    throw thrown;
  }
}

const REPEATS_FROM: Record<string, number> = { COSTPERORDER: 5, COSTBREAKDOWN: 5 };

/** Checks a table of wrong inputs: formula, error, and what the message has to say. */
export function refuses(
  table: readonly (readonly [formula: string, code: string, message?: string])[],
): void {
  test.each(table.map((row) => [...row] as const))("%s gives %s", (...[formula, code, message]) => {
    const result = evaluate(formula);
    const error = Array.isArray(result) ? (result as unknown[][]).flat()[0] : result;
    expect(error).toBeInstanceOf(CellError);
    expect((error as CellError).code).toBe(code);
    if (message !== undefined) expect((error as CellError).message).toBe(message);
  });
}
