// How an option stands in its area: score, rank, whether it is recommended, and the area's verdict. Live formulas.
import type { AreaId } from "../../playbook/types";
import { criteriaOf, optionsOf, type Context } from "../context";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { weightsAcross } from "./weightRow";

interface Standing {
  column: "score" | "rank" | "isRecommended" | "verdict";
  formula: string;
  format?: string | undefined;
}

export function standing(context: Context, area: AreaId, key: string): Standing[] {
  const { layout, names } = context;
  const { block } = layout.matrix;
  const { first, last } = optionsOf(context, area);
  const criteria = criteriaOf(context);
  const score = block.ref(key, "score");
  const scaled = layout.options.across(key, `scaled:${criteria.first}`, `scaled:${criteria.last}`);
  const weights = weightsAcross(context);
  const place = `ROWS(${block.abs(first, "area")}:${block.ref(key, "area")})`;
  const missing = quoted(names.t("sheet.words.missing"));
  return [
    {
      column: "score",
      formula:
        `IF(AND(${layout.options.ref(key, "compared")}=1,SUM(${weights})>0),` +
        `ROUND(SUMPRODUCT(${scaled},${weights})/SUM(${weights}),12),${missing})`,
      format: FORMATS.score,
    },
    {
      column: "rank",
      formula: `IF(ISNUMBER(${score}),RANK(${score},${block.span("score", first, last)}),"")`,
      format: "0",
    },
    {
      column: "isRecommended",
      formula: `IF(${layout.areas.abs(area, "bestPlace")}=${place},${quoted(names.t("sheet.words.yes"))},"")`,
    },
    { column: "verdict", formula: layout.summary.block.abs(area, "verdict") },
  ];
}
