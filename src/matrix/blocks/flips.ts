// What would change each recommendation: its cost, the volume, one weight. All live.
import type { AreaDecision } from "../../playbook/decision";
import { criteriaOf, optionsOf, type Context } from "../context";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";

export function writeFlips(context: Context): void {
  const { canvas, decision, names, layout } = context;
  const { t } = names;
  const { block } = layout.flips;
  writeSection(context, layout.flips, {
    title: t("sheet.sections.flips"),
    hint: t("sheet.hints.flips"),
    columns: {
      area: t("sheet.columns.area"),
      rival: t("sheet.columns.rival"),
      costLevel: t("sheet.columns.costLevel"),
      costChange: t("sheet.columns.costChange"),
      crossing: t("sheet.columns.crossing"),
      ordersChange: t("sheet.columns.ordersChange"),
      weightCriterion: t("sheet.columns.weightCriterion"),
      weightChange: t("sheet.columns.weightChange"),
      weightRival: t("sheet.columns.weightRival"),
      breakEvenFees: t("sheet.columns.breakEvenFees"),
    },
  });
  for (const area of decision.areas) {
    canvas.text(block.at(area.area, "area"), names.area(area.area));
    canvas.formula(
      block.at(area.area, "breakEvenFees"),
      layout.areas.abs(area.area, "costEnding"),
      context.money,
    );
    writeCost(context, area);
    writeVolume(context, area);
    writeWeight(context, area);
  }
  canvas.wrap(block.body("area", "rival"));
  canvas.wrap(block.body("weightCriterion", "weightCriterion"));
  canvas.wrap(block.body("weightRival", "weightRival"));
  canvas.align(block.body("costLevel", "costChange"), { horizontal: "right" });
  canvas.align(block.body("crossing", "ordersChange"), { horizontal: "center" });
  canvas.align(block.body("weightChange", "weightChange"), { horizontal: "center" });
}

/** The recommended option's cost a month at which the next option has the same score. */
function writeCost(context: Context, { area }: AreaDecision): void {
  const { canvas, layout, money, orders, names } = context;
  const { flips, areas, options, matrix } = layout;
  const { first, last } = optionsOf(context, area);
  const level = areas.abs(area, "level");
  const levels = options.span("level", first, last);
  const never = `IF(COUNTIF(${levels},${quoted(names.t("sheet.words.never"))})>0,${quoted(names.t("sheet.words.never"))},"")`;
  const own = `INDEX(${matrix.block.span("costPerOrder", first, last)},${areas.abs(area, "bestPlace")})`;
  canvas.formula(
    flips.block.at(area, "rival"),
    `IF(ISNUMBER(${level}),INDEX(${matrix.block.span("option", first, last)},MATCH(${level},${levels},0)),"")`,
  );
  canvas.formula(
    flips.block.at(area, "costLevel"),
    `IF(ISNUMBER(${level}),${level}*${orders},${never})`,
    money,
  );
  canvas.formula(
    flips.block.at(area, "costChange"),
    `IF(ISNUMBER(${level}),${level}/${own}-1,"")`,
    FORMATS.change,
  );
}

/** Orders a month at which today's cost and the rival's cross; of several the nearest to today's orders. */
function writeVolume(context: Context, { area }: AreaDecision): void {
  const { canvas, layout, orders } = context;
  const { flips, areas, options } = layout;
  const { first, last } = optionsOf(context, area);
  const place = areas.abs(area, "rivalPlace");
  const crossing = flips.block.ref(area, "crossing");
  canvas.formula(
    flips.block.at(area, "crossing"),
    `IF(${place}=0,"",INDEX(${options.span("crossing", first, last)},MAX(${place},1)))`,
    FORMATS.whole,
  );
  canvas.formula(
    flips.block.at(area, "ordersChange"),
    `IF(ISNUMBER(${crossing}),${crossing}/${orders}-1,"")`,
    FORMATS.change,
  );
}

/** The weight whose smallest relative change brings another option level. */
function writeWeight(context: Context, { area }: AreaDecision): void {
  const { canvas, layout } = context;
  const { flips, areas, options, matrix, weights } = layout;
  const { first, last } = optionsOf(context, area);
  const smallest = areas.abs(area, "smallest");
  const criterion = areas.abs(area, "decidingCriterion");
  const option = areas.abs(area, "decidingOption");
  const { first: from, last: to } = criteriaOf(context);
  const scaled = `${options.abs(first, `scaled:${from}`)}:${options.abs(last, `scaled:${to}`)}`;
  const leaders = `${areas.abs(area, `leader:${from}`)}:${areas.abs(area, `leader:${to}`)}`;
  const known = (formula: string): string => `IF(ISNUMBER(${smallest}),${formula},"")`;
  canvas.formula(
    flips.block.at(area, "weightCriterion"),
    // One by one: rows that the user puts between the criteria are none.
    known(
      `CHOOSE(${criterion},${layout.criteria.map((id) => weights.block.abs(id, "criterion")).join(",")})`,
    ),
  );
  canvas.formula(
    flips.block.at(area, "weightChange"),
    known(`${smallest}*SIGN(INDEX(${scaled},${option},${criterion})-INDEX(${leaders},${criterion}))`),
    FORMATS.change,
  );
  canvas.formula(
    flips.block.at(area, "weightRival"),
    known(`INDEX(${matrix.block.span("option", first, last)},${option})`),
  );
}
