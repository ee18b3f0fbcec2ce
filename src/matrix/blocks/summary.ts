// The summary on top: per area what runs today, what is recommended, what an order costs now and then, and the saving.
import type { AreaDecision } from "../../playbook/decision";
import { optionsOf, type Context } from "../context";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";

export function writeSummary(context: Context): void {
  const { canvas, decision, names, layout } = context;
  const { block } = layout.summary;
  const { t } = names;
  writeSection(context, layout.summary, {
    title: t("sheet.sections.summary"),
    hint: t("sheet.hints.summary"),
    columns: {
      area: t("sheet.columns.area"),
      today: t("sheet.columns.today"),
      recommended: t("sheet.columns.recommended"),
      now: t("sheet.columns.now"),
      then: t("sheet.columns.then"),
      saving: t("sheet.columns.saving"),
      savedAfter: t("sheet.columns.savedAfter"),
      verdict: t("sheet.columns.verdict"),
      remark: t("sheet.columns.remark"),
    },
  });
  decision.areas.forEach((area) => writeArea(context, area));
  writeTotal(context);
  canvas.wrap(block.body("area", "recommended"));
  canvas.wrap(block.body("remark", "remark"));
  canvas.align(block.body("now", "saving"), { horizontal: "right" });
  canvas.align(block.body("savedAfter", "savedAfter"), { horizontal: "center" });
}

function writeArea(context: Context, { area, today, recommended }: AreaDecision): void {
  const { canvas, layout, names, cents, money } = context;
  const { summary, matrix, areas, activities } = layout;
  const { block } = summary;
  const { t } = names;
  const { first, last } = optionsOf(context, area);
  const best = areas.abs(area, "bestPlace");
  const missing = quoted(t("sheet.words.missing"));
  const now = matrix.block.abs(today, "costPerMonth");
  const ofBest = (column: "option" | "costPerOrder" | "costPerMonth", otherwise: string): string =>
    `IF(${best}=0,${otherwise},INDEX(${matrix.block.span(column, first, last)},${best}))`;
  canvas.text(block.at(area, "area"), names.area(area));
  canvas.formula(block.at(area, "today"), matrix.block.abs(today, "option"), undefined, names.option(today));
  canvas.formula(
    block.at(area, "recommended"),
    ofBest("option", quoted(t("sheet.words.none"))),
    undefined,
    recommended ? names.option(recommended) : t("sheet.words.none"),
  );
  canvas.formula(block.at(area, "now"), matrix.block.abs(today, "costPerOrder"), cents);
  canvas.formula(block.at(area, "then"), ofBest("costPerOrder", block.ref(area, "now")), cents);
  canvas.formula(
    block.at(area, "saving"),
    `IF(ISNUMBER(${now}),${now}-${ofBest("costPerMonth", now)},${missing})`,
    money,
  );
  canvas.formula(
    block.at(area, "savedAfter"),
    `IF(AND(${best}>0,${best}<>${areas.abs(area, "todayPlace")}),${areas.abs(area, "savedAfter")},"")`,
    FORMATS.typed,
  );
  canvas.formula(block.at(area, "verdict"), areaVerdict(context, area));
  canvas.formula(block.at(area, "remark"), remark(context, area, today));

  function areaVerdict({ decision }: Context, id: AreaDecision["area"]): string {
    const keys =
      decision.areas.find((one) => one.area === id)?.activities.map(({ activity }) => activity) ?? [];
    const [from = "", to = from] = [keys[0], keys[keys.length - 1]];
    const verdicts = activities.block.span("verdict", from, to);
    const head = activities.block.abs(from, "verdict");
    return `IF(COUNTIF(${verdicts},${head})=COUNTIF(${verdicts},"?*"),${head},${quoted(names.verdict("Hybrid"))})`;
  }
}

function remark(context: Context, area: AreaDecision["area"], today: string): string {
  const { layout, names } = context;
  const { t } = names;
  const { first, last } = optionsOf(context, area);
  const best = layout.areas.abs(area, "bestPlace");
  const scores = layout.matrix.block.span("score", first, last);
  return (
    `IF(NOT(ISNUMBER(${layout.matrix.block.abs(today, "score")})),${quoted(t("sheet.remarks.noCostToday"))},` +
    `IF(${best}=0,${quoted(t("sheet.remarks.noneAllowed"))},` +
    `IF(COUNT(${scores})=1,${quoted(t("sheet.remarks.alone"))},` +
    `IF(${best}=${layout.areas.abs(area, "todayPlace")},${quoted(t("sheet.remarks.stay"))},` +
    `IF(N(${layout.summary.block.ref(area, "saving")})<0,${quoted(t("sheet.remarks.changeDearer"))},${quoted(t("sheet.remarks.change"))})))))`
  );
}

/** Sums of what is known; "missing" where nothing is. */
function writeTotal({ canvas, decision, layout, names, cents, money }: Context): void {
  const { block } = layout.summary;
  const { t } = names;
  const [from = "", to = from] = [decision.areas[0]?.area, decision.areas[decision.areas.length - 1]?.area];
  const missing = quoted(t("sheet.words.missing"));
  const sum = (column: "now" | "then" | "saving"): string => {
    const range = block.span(column, from, to);
    return `IF(COUNT(${range})=0,${missing},SUM(${range}))`;
  };
  canvas.text(block.at("total", "area"), t("sheet.words.total"));
  canvas.formula(block.at("total", "now"), sum("now"), cents);
  canvas.formula(block.at("total", "then"), sum("then"), cents);
  canvas.formula(block.at("total", "saving"), sum("saving"), money);
  canvas.look(block.across("total", "area", "remark"), "total");
  canvas.name("Infraplan_CostPerOrder", block.at("total", "now"));
  canvas.name("Infraplan_CostPerOrderRecommended", block.at("total", "then"));
  canvas.name("Infraplan_SavingPerMonth", block.at("total", "saving"));
}
