// Defined names whose formulas call our functions: a cell that uses such a name has its value from us as well. Pure.
import { ourCalls } from "./calls";
import { masked } from "./masked";

interface Name {
  name: string;
  formula: string;
}

const WORD = /(?<![\p{L}\p{N}_.\\!])[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** Tells of a formula whether it uses one of those names, directly or through other names. */
export function namesThatCall(names: readonly Name[]): (formula: string) => boolean {
  const calling = new Set<string>();
  const uses = (formula: string): boolean =>
    calling.size > 0 && [...masked(formula).matchAll(WORD)].some(([word]) => calling.has(word.toLowerCase()));
  let before = -1;
  while (calling.size > before) {
    before = calling.size;
    for (const { name, formula } of names)
      if (ourCalls(formula).length > 0 || uses(formula)) calling.add(name.toLowerCase());
  }
  return uses;
}
