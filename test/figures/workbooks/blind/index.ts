// Workbooks written without a look at the lexicon or at what is found, by another hand than the unseen ones, and since
// learned from: the misses they showed have changed rules and words.
import { unseenBook } from "../../support/unseenBook";
import { englishOne } from "./englishOne";
import { englishTwo } from "./englishTwo";
import { other } from "./other";
import { polishOne } from "./polishOne";
import { polishTwo } from "./polishTwo";

export const blind = [englishOne, englishTwo, polishOne, polishTwo, other].flat().map(unseenBook);
