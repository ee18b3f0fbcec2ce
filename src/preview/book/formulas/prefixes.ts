// How a formula differs between the file and what a person sees: prefixes of young functions, of the add-in's
// functions (`_xldudf_`, as Excel itself stores JavaScript custom functions: it finds them again when the add-in is
// there, while a bare name would stay #NAME? until somebody re-enters the cell), and of LET's and LAMBDA's variables.
import { PREFIXES } from "./futureFunctions";
import { mapCode, pieces } from "./tokens";

const STORED = /_xlfn\.|_xlws\.|_xlpm\.|_xldudf_|_xludf\./gi;
const CUSTOM_PREFIX = "_xldudf_";

/** File -> screen. */
export function fromFile(formula: string): string {
  return formula.includes("_xl") ? mapCode(formula, (code) => code.replace(STORED, "")) : formula;
}

/** The functions of add-ins that formulas of a file call, in capitals. */
export const customNamesIn = (stored: string): string[] =>
  stored.includes(CUSTOM_PREFIX)
    ? [...stored.matchAll(/_xldudf_([A-Za-z_][\w.]*)(?=\s*\()/gi)].map(([, name = ""]) => name.toUpperCase())
    : [];

const CALL = /([A-Za-z_][\w.]*)(?=\s*\()/g;

/** Screen -> file. `customNames` are the add-in's functions, in capitals. Takes the formula without its "=". */
export function toFile(formula: string, customNames: ReadonlySet<string>): string {
  const variables = variablesOf(formula);
  return mapCode(formula, (code) => {
    const called = code.replace(CALL, (name: string) => {
      const upper = name.toUpperCase();
      if (variables.has(upper)) return name;
      const prefix = customNames.has(upper) ? CUSTOM_PREFIX : PREFIXES.get(upper);
      return prefix ? prefix + upper : name;
    });
    if (variables.size === 0) return called;
    return called.replace(/(?<![\w.!$])[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*/g, (name) =>
      variables.has(name.toUpperCase()) ? `_xlpm.${name}` : name,
    );
  });
}

/** Names that LET and LAMBDA declare: in a file they carry `_xlpm.`. */
function variablesOf(formula: string): Set<string> {
  const names = new Set<string>();
  if (!/\b(LET|LAMBDA)\s*\(/i.test(formula)) return names;
  const code = pieces(formula)
    .map(({ text, code }) => (code ? text : "\u0001".repeat(text.length)))
    .join("");
  for (const call of code.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const parameters = argumentsAt(code, call.index + call[0].length);
    const last = parameters.length - 1;
    parameters.forEach((parameter, i) => {
      const declares = /^LET$/i.test(call[1] ?? "") ? i % 2 === 0 && i < last : i < last;
      const name = parameter.trim();
      if (declares && /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name)) names.add(name.toUpperCase());
    });
  }
  return names;
}

/** The arguments of a call whose bracket opened just before `from`. */
function argumentsAt(code: string, from: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < code.length; at += 1) {
    const character = code[at];
    if (character === "(" || character === "{") depth += 1;
    else if (character === ")" && depth === 0) return [...found, code.slice(start, at)];
    else if (character === ")" || character === "}") depth -= 1;
    else if (character === "," && depth === 0) {
      found.push(code.slice(start, at));
      start = at + 1;
    }
  }
  return found;
}
