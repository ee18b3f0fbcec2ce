// The table ActivityAdvice: each activity's points and verdict, recalculated from its costs; a veto is a word to clear.
import { activityOf } from "../../playbook/activities";
import { BORDER } from "../../playbook/advise";
import type { ActivityDecision, AreaDecision } from "../../playbook/decision";
import { sideOf } from "../../playbook/decide/activities";
import { optionOf } from "../../playbook/options";
import type { Context } from "../context";
import { area } from "../grid/a1";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";
import { writeTable } from "../grid/tables";

/** As in advise(): held within these points, and close costs with points this near to a border decide nothing. */
const COST_CAP = 3;
const LOWEST_PRICE_FACTOR = 1.5;
const CLOSE_COSTS = 0.05;
const CLOSE_POINTS = 0.5;

const COST_REASONS = /^reasons\.(outsourcing_cheaper|in_house_cheaper|cost_equal|one_cost|volume)/;

export function writeActivities(context: Context): void {
  const { canvas, decision, names, layout } = context;
  const { block } = layout.activities;
  const { t } = names;
  writeSection(context, layout.activities, {
    title: t("sheet.sections.activities"),
    hint: t("sheet.hints.activities"),
    columns: {
      activity: t("sheet.columns.activity"),
      verdict: t("sheet.columns.verdict"),
      inHouse: t("sheet.columns.inHouse"),
      outsourced: t("sheet.columns.outsourced"),
      difference: t("sheet.columns.difference"),
      costPoints: t("sheet.columns.costPoints"),
      volumePoints: t("sheet.columns.volumePoints"),
      basePoints: t("sheet.columns.basePoints"),
      total: t("sheet.columns.total"),
      veto: t("sheet.columns.veto"),
      area: t("sheet.columns.area"),
    },
  });
  for (const area of decision.areas)
    area.activities.forEach((activity) => writeActivity(context, area, activity));
  canvas.look(block.body("basePoints", "basePoints"), "input");
  canvas.look(block.body("veto", "veto"), "input");
  canvas.wrap(block.body("activity", "activity"));
  writeReasonHeaders(context);
  canvas.wrap(block.body("veto", "area"));
  canvas.align(block.body("difference", "total"), { horizontal: "center" });
  writeTable(canvas, "ActivityAdvice", block);
}

function writeActivity(context: Context, owner: AreaDecision, decided: ActivityDecision): void {
  const { canvas, layout, names, money } = context;
  const { block } = layout.activities;
  const key = decided.activity;
  const [inHouse, outsourced] = comparedCosts(context, owner, decided);
  const [own, other] = [block.ref(key, "inHouse"), block.ref(key, "outsourced")];
  const difference = block.ref(key, "difference");
  const factor = decided.lowestPrice ? `*${LOWEST_PRICE_FACTOR}` : "";
  const points = block.ref(key, "costPoints");
  const lifted = decided.veto !== "hire" && owner.vetoLifted;
  const vetoWord =
    decided.veto === null || lifted ? "" : names.verdict(decided.veto === "hire" ? "Hire" : "Keep in-house");

  canvas.text(block.at(key, "activity"), names.activity(key));
  canvas.formula(block.at(key, "inHouse"), inHouse, money);
  canvas.formula(block.at(key, "outsourced"), outsourced, money);
  canvas.formula(
    block.at(key, "difference"),
    `IF(AND(N(${own})>0,N(${other})>0),(${own}-${other})/MAX(${own},${other}),"")`,
    FORMATS.change,
  );
  canvas.formula(
    block.at(key, "costPoints"),
    `IF(ISNUMBER(${difference}),ROUND(MAX(-${COST_CAP},MIN(${COST_CAP},10*${difference}))${factor},9),"")`,
    FORMATS.points,
  );
  canvas.number(block.at(key, "volumePoints"), decided.volumePoints, FORMATS.points);
  canvas.number(block.at(key, "basePoints"), decided.basePoints, FORMATS.points);
  canvas.formula(
    block.at(key, "total"),
    `ROUND(${block.ref(key, "basePoints")}+IF(ISNUMBER(${points}),${points},${block.ref(key, "volumePoints")}),9)`,
    FORMATS.points,
  );
  if (vetoWord) canvas.text(block.at(key, "veto"), vetoWord);
  canvas.formula(block.at(key, "verdict"), verdictFormula(context, decided));
  canvas.text(block.at(key, "area"), names.area(owner.area));
  writeReasons(context, decided);
}

/** Beside the table, up to the matrix's columns of that name: why, but for the costs, which are live. */
function writeReasons(context: Context, { activity, advice }: ActivityDecision): void {
  const { canvas, layout, names } = context;
  const { row } = layout.activities.block.at(activity, "activity");
  const { why, source, columns } = reasonColumns(context);
  const reasons = advice.reasons.filter(({ code }) => !COST_REASONS.test(code));
  canvas.text({ row, column: why }, reasons.map(names.advice).join(" "));
  canvas.merge({ row, column: why }, columns);
  const sources = new Set(reasons.flatMap((reason) => reason.source.split(", ")));
  canvas.text({ row, column: source }, [...sources].sort().join(", "));
}

function reasonColumns({ layout }: Context): { why: number; source: number; columns: number } {
  const { block } = layout.activities;
  const why = block.left + block.columns.length;
  const source = layout.matrix.block.header("source").column;
  return { why, source, columns: source - why };
}

/** What of the area's cost ends, and the cheapest fees, hidden costs that count among them, of the options on the other side, as in decide(). */
function comparedCosts(
  { layout }: Context,
  area: AreaDecision,
  { activity }: ActivityDecision,
): [string, string] {
  const side = sideOf(activity, optionOf(area.today)?.who ?? {});
  if (side === null) return [`""`, `""`];
  const fees = area.options
    .filter(({ option, today }) => !today && optionOf(option)?.who[activity] === side)
    .map(({ option }) => layout.options.abs(option, "asked"))
    .join(",");
  const cheapest = fees ? `IF(COUNT(${fees})=0,"",MIN(${fees}))` : `""`;
  const ending = layout.areas.abs(area.area, "costEnding");
  return side === "own" ? [cheapest, ending] : [ending, cheapest];
}

function verdictFormula({ layout, names }: Context, { activity }: ActivityDecision): string {
  const { block } = layout.activities;
  const [veto, difference, total] = (["veto", "difference", "total"] as const).map((column) =>
    block.ref(activity, column),
  );
  const word = (verdict: Parameters<typeof names.verdict>[0]): string => quoted(names.verdict(verdict));
  const outsource = word(activityOf(activity).flag === "kpi" ? "Outsource with KPIs" : "Outsource");
  const close =
    `IF(ISNUMBER(${difference}),IF(ROUND(ABS(${difference}),9)<=${CLOSE_COSTS},` +
    `ROUND(ABS(ABS(${total})-${BORDER}),9)<=${CLOSE_POINTS},FALSE),FALSE)`;
  return (
    `IF(${veto}<>"",${veto},IF(${close},${word("Too close to call")},` +
    `IF(${total}>=${BORDER},${outsource},IF(${total}<=-${BORDER},${word("Keep in-house")},${word("Hybrid")}))))`
  );
}

function writeReasonHeaders(context: Context): void {
  const { canvas, layout } = context;
  const { t } = context.names;
  const { top: row, bottom } = layout.activities.block;
  const { why, source, columns } = reasonColumns(context);
  canvas.text({ row, column: why }, t("sheet.columns.why"));
  canvas.text({ row, column: source }, t("sheet.columns.source"));
  canvas.merge({ row, column: why }, columns);
  canvas.look(area({ row, column: why }, { row, column: source }), "header");
  canvas.wrap(area({ row: row + 1, column: why }, { row: bottom - 1, column: why }));
}
