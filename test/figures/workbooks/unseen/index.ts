// Workbooks written without looking at the lexicon or at what is found: one half to learn from, the other half held out.
// Every second one is held out, in the order written; new ones go to the end of a file's list, before a rule is changed.
import { unseenBook } from "../../support/unseenBook";
import { budgets } from "./budgets";
import { ksiegowosc } from "./ksiegowosc";
import { operations } from "./operations";
import { sellers } from "./sellers";
import { silent } from "./silent";
import { sklep } from "./sklep";

const lists = [budgets, sellers, operations, ksiegowosc, sklep, silent];
const pick = (half: number) =>
  lists.flatMap((list) => list.filter((_, at) => at % 2 === half)).map(unseenBook);

export const tuning = pick(0);
export const heldOut = pick(1);
