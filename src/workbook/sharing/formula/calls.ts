// Finds calls of our functions in a formula, also under the prefixes that other programs, older versions of Excel
// and moved files put before them, and takes those prefixes off. Pure.
import { masked } from "./masked";
import { OUR_FUNCTIONS } from "./ourFunctions";

/**
 * What may stand before a function of ours:
 * - `@`, where Excel put an implicit intersection;
 * - a file it was once thought to live in: `'C:\x\addin.xlam'!`, `[1]!`, `addin.xlam!`;
 * - how files name young and custom functions: `_xlfn.`, `_xlws.`, `_xludf.`, `_xldudf_`; a namespace of ours.
 */
const FILE = String.raw`(?:'\u0001+'|\[\u0001+\](?:[\p{L}\p{N}_.]+)?|[\p{L}_][\p{L}\p{N}_.-]*\.xla[mx]?)!`;
const STORED = String.raw`(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_)`;
const CALL = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.!\\\u0001])(?<at>@\s*)?(?<file>${FILE})?(?<stored>@?(?:${STORED}|INFRAPLAN[._])*)(?<name>${OUR_FUNCTIONS.join("|")})(?=\s*\()`,
  "giu",
);

/** Most formulas hold none of our names; those are not looked at closely. */
const MENTION = new RegExp(OUR_FUNCTIONS.join("|"), "i");

export interface Call {
  name: string;
  /** Everything before the name that does not belong there; "" where nothing does. */
  prefix: string;
  /** True where the prefix names another file: it may be somebody else's function. */
  elsewhere: boolean;
  start: number;
}

/** The calls of our functions in a formula (with its "="), from left to right. */
export function ourCalls(formula: string): Call[] {
  if (!MENTION.test(formula)) return [];
  return [...masked(formula).matchAll(CALL)].map((match) => {
    const { at = "", file = "", stored = "", name = "" } = match.groups ?? {};
    const length = at.length + file.length + stored.length;
    return {
      name: name.toUpperCase(),
      prefix: formula.slice(match.index, match.index + length),
      elsewhere: file !== "",
      start: match.index,
    };
  });
}

/** The formula with its calls of our functions bare; everything else stays as it is, to the letter. */
export function withBareCalls(formula: string): string {
  return ourCalls(formula).reduceRight(
    (text, { start, prefix }) => text.slice(0, start) + text.slice(start + prefix.length),
    formula,
  );
}

/** A cell that holds a formula, and not text that looks like one: then Excel reports the text as the value too. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value;
}
