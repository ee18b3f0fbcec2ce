// What would bring an option level with the recommended one. The formulas are those of the decision's flips.
import { weightsAcross, weightOf } from "../blocks/weightRow";
import type { AreaId } from "../../playbook/types";
import { optionsOf, type Context } from "../context";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";

/**
 * For each option that could overtake the recommended one: the leader's cost per order, and the relative change of
 * each weight, at which both draw level.
 */
export function writeOptionFlips(
  context: Context,
  { area, today }: { area: AreaId; today: string },
  { option }: { option: string },
): void {
  const { canvas, layout, cents, names } = context;
  const { options: block, areas, matrix, weights } = layout;
  const { first } = optionsOf(context, area);
  const place = `ROWS(${matrix.block.abs(first, "area")}:${matrix.block.ref(option, "area")})`;
  const best = areas.abs(area, "bestPlace");
  const cost = matrix.block.ref(option, "costPerOrder");
  const score = matrix.block.ref(option, "score");
  const compared = block.ref(option, "compared");
  const isRival = `AND(ISNUMBER(${block.ref(option, "allowed")}),${best}>0,${best}<>${place})`;
  const sum = `SUM(${weightsAcross(context)})`;
  const w = `(${weights.block.abs("cost", "weight")}/${sum})`;
  const never = quoted(names.t("sheet.words.never"));

  canvas.formula(
    block.at(option, "withoutCost"),
    `IF(ISNUMBER(${score}),${score}-${w}*${block.ref(option, "scaled:cost")},"")`,
    FORMATS.score,
  );
  canvas.formula(
    block.at(option, "otherCost"),
    `IF(AND(${compared}=1,${best}>0,${best}<>${place}),${cost},"")`,
    cents,
  );
  const lead = `(${areas.abs(area, "leaderWithoutCost")}-${block.ref(option, "withoutCost")})`;
  const m = areas.abs(area, "othersLowest");
  const cheapest = `${cost}*(${lead}+${w})/${w}`;
  const rest = `(${w}*${m}/${cost}-${lead})`;
  const usable = `AND(${weights.block.abs("cost", "weight")}>0,${weights.block.abs("cost", "direction")}="min")`;
  canvas.formula(
    block.at(option, "level"),
    `IF(${isRival},IF(${usable},IF(${cheapest}<=${m},${cheapest},IF(${rest}>0,${w}*${m}/${rest},${never})),${never}),"")`,
    cents,
  );
  canvas.formula(
    block.at(option, "rivalCost"),
    option === today
      ? `""`
      : `IF(ISNUMBER(${block.ref(option, "allowed")}),${matrix.block.ref(option, "costPerMonth")},"")`,
    cents,
  );
  for (const id of layout.criteria) {
    const own = block.ref(option, `scaled:${id}`);
    const leader = areas.abs(area, `leader:${id}`);
    const weight = weightOf(context, id);
    const change = `(${areas.abs(area, "leaderScore")}-${score})*${sum}/ABS(${own}-${leader})/${weight}`;
    canvas.formula(
      block.at(option, `flipWeight:${id}`),
      `IF(${isRival},IF(OR(${weight}=0,${own}=${leader}),"",IF(AND(${own}<${leader},${change}>1),"",${change})),"")`,
      FORMATS.percentFine,
    );
  }
}
