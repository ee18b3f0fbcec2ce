// The formulas of one row of the scorecard. VENDORSCORE's rule in native functions: 100 x sum of weight x rating / highest
// rating; whoever lacks a must-have is excluded. Knows only where its cells stand.
import { LANGUAGES } from "../../../i18n";
import { AREAS } from "../../../playbook/types";
import { area } from "../../grid/a1";
import { quoted } from "../../texts/formula";
import { namesIn } from "../../texts/names";
import type { VendorContext } from "../context";
import { isWord, word } from "../context";
import { settings } from "./settings";
import { weightsAcross, weightsOk as okCell } from "./weightsCheck";

export interface RowFormulas {
  areaKey: string;
  mustHaves: string;
  bestValue: string;
  problem: string;
  open: string;
  sortBy: string;
  order: string;
  score: string;
  rank: string;
  verdict: string;
  priceRating: string;
}

export function rowFormulas(context: VendorContext, key: string): RowFormulas {
  const { layout } = context;
  const { block } = layout.scorecard;
  const { workings } = layout;
  const cell = (column: Parameters<typeof block.ref>[1]): string => block.ref(key, column);
  const own = (column: Parameters<typeof workings.ref>[1]): string => workings.ref(key, column);
  const { highest, least } = settings(context);
  const weightsOk = okCell(context);
  const w = (path: Parameters<typeof word>[1]): string => word(context, path);

  const [vendor, price, score, rank] = [cell("vendor"), cell("price"), cell("score"), cell("rank")];
  const named = `${vendor}<>""`;
  const ratings = ratingsOf(context, key);
  const typed = ratingsOf(context, key, 1);
  const rated = `COUNT(${typed.range})>0`;
  const bad =
    `(COUNTIF(${ratings.range},"<0")+COUNTIF(${ratings.range},">"&${highest})+` +
    `SUMPRODUCT(ISTEXT(${ratings.range})*(${ratings.range}<>"")))`;
  const shown = `OR(${isWord(cell("references"), "vendors.words.yes")},${isWord(cell("samples"), "vendors.words.yes")})`;
  const weights = weightsAcross(context);
  const sameArea = `(${workings.span("areaKey")}=${own("areaKey")})`;
  const sort = { range: workings.span("sortBy"), mine: own("sortBy") };
  const above = `${workings.abs(layout.scorecard.block.keys[0] ?? "", "sortBy")}:${sort.mine}`;
  const safe = (formula: string, otherwise: string): string => `IFERROR(${formula},${otherwise})`;
  const line = (condition: string, text: string): string => `IF(${condition},${text}&" ","")`;

  return {
    areaKey: areaNumber(cell("area")),
    mustHaves: `IF(${named},AND(${shown},NOT(${isWord(cell("ownMustHave"), "vendors.words.no")})),"")`,
    // Multiplied, because what is closer to 0 than a millionth compares unsafely in some programs.
    bestValue: `IF(AND(${named},N(${price})>0),1000000/${price},0)`,
    problem: safe(
      `TRIM(IF(${named},` +
        line(`SUMPRODUCT((${block.span("vendor")}=${vendor})*${sameArea})>1`, w("vendors.problems.twice")) +
        `&${line(`${cell("area")}=""`, w("vendors.problems.noArea"))}` +
        `&${line(`${bad}>0`, `${w("vendors.problems.rating")}&" "&${highest}&"."`)}` +
        `&${line(`NOT(${weightsOk})`, w("vendors.problems.weights"))},` +
        `${line(`OR(${cell("area")}<>"",COUNTA(${cell("contact")},${typed.range})>0)`, w("vendors.problems.noName"))}))`,
      w("vendors.problems.broken"),
    ),
    open: safe(
      `IF(${named},TRIM(${line(
        `AND(${rated},COUNT(${typed.range})<COLUMNS(${typed.range}))`,
        w("vendors.problems.someBlank"),
      )}&${line(`${cell("contact")}=""`, w("vendors.problems.contact"))}),"")`,
      `""`,
    ),
    sortBy: `IF(${named},IF(ISNUMBER(${score}),IF(${rated},${score},-1),-1),"")`,
    order:
      `IF(${named},SUMPRODUCT(ISNUMBER(${sort.range})*(${sort.range}>${sort.mine}))+` +
      `COUNTIF(${above},${sort.mine}),"")`,
    score: safe(
      `IF(${named},IF(OR(NOT(${weightsOk}),N(${highest})<=0,${bad}>0),${w("vendors.words.check")},` +
        `IF(NOT(${own("mustHaves")}),${w("vendors.words.excluded")},` +
        `ROUND(100*SUMPRODUCT(${ratings.range},${weights})/SUM(${weights})/${highest},9))),"")`,
      w("vendors.words.check"),
    ),
    rank: safe(
      `IF(N(${sort.mine})<0,"",IF(ISNUMBER(${sort.mine}),` +
        `1+SUMPRODUCT(${sameArea}*ISNUMBER(${sort.range})*(${sort.range}>${sort.mine})),""))`,
      `""`,
    ),
    verdict: safe(
      `TRIM(IF(${named},IF(NOT(${own("mustHaves")}),` +
        `IF(${shown},${w("vendors.verdicts.excludedOwn")},${w("vendors.verdicts.excluded")}),` +
        `IF(ISNUMBER(${score}),IF(NOT(${rated}),${w("vendors.verdicts.unrated")},` +
        `IF(${score}<${least},${w("vendors.verdicts.below")},` +
        `IF(${rank}=1,${w("vendors.verdicts.first")},${w("vendors.verdicts.reserve")}))),"")),"")` +
        `&" "&${own("problem")}&" "&${own("open")})`,
      w("vendors.problems.broken"),
    ),
    priceRating:
      `IF(N(${own("bestValue")})>0,ROUND(${highest}*${own("bestValue")}/` +
      `SUMPRODUCT(MAX(${sameArea}*${workings.span("bestValue")})),2),"")`,
  };
}

/** The area's number in the order of the playbook, whichever language it is written in; else what is written. */
function areaNumber(cell: string): string {
  const lists = LANGUAGES.map((language) =>
    AREAS.map((area) => quoted(namesIn(language).area(area))).join(","),
  );
  return lists.reduceRight((otherwise, list) => `IFERROR(MATCH(${cell},{${list}},0),${otherwise})`, cell);
}

/** The ratings of a row from the `from`-th on; the first, the price's, is made by the sheet. */
export function ratingsOf({ layout }: VendorContext, key: string, from = 0): { range: string } {
  const { block } = layout.scorecard;
  const columns = block.columns.filter((column) => column.startsWith("rating:"));
  const [first, last] = [columns[from] ?? columns[0], columns[columns.length - 1]];
  if (!first || !last) throw new Error("The scorecard has no ratings");
  return { range: area(block.at(key, first), block.at(key, last)) };
}
