// The workings of risk beside the robustness: which option TOPSIS puts first, how far the nearest flip is, and what the
// planned option of each area costs at low and high orders.
import type { AreaDecision } from "../../playbook/decision";
import { writeHeader } from "../blocks/section";
import { optionsOf, type Context } from "../context";
import { FORMATS } from "../texts/formats";

export function writeAreaRisk(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const block = layout.risk.areas;
  writeHeader(canvas, block, {
    area: t("sheet.columns.area"),
    compared: t("risk.workings.compared"),
    leaderCloseness: t("risk.workings.leaderCloseness"),
    bestCloseness: t("risk.workings.bestCloseness"),
    topsisPlace: t("risk.workings.topsisPlace"),
    volumeRival: t("risk.workings.volumeRival"),
    rivalAhead: t("risk.workings.rivalAhead"),
    sizeCost: t("risk.workings.sizeCost"),
    sizeVolume: t("risk.workings.sizeVolume"),
    sizeWeight: t("risk.workings.sizeWeight"),
    nearestSize: t("risk.workings.nearestSize"),
    plannedPlace: t("risk.workings.plannedPlace"),
    planned: t("risk.workings.planned"),
    changing: t("risk.workings.changing"),
    plannedAtLow: t("risk.workings.plannedAtLow"),
    plannedAtHigh: t("risk.workings.plannedAtHigh"),
    gainAtLow: t("risk.workings.gainAtLow"),
    gainAtHigh: t("risk.workings.gainAtHigh"),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  for (const area of decision.areas) {
    canvas.text(block.at(area.area, "area"), names.area(area.area));
    writeAgreement(context, area);
    writeSizes(context, area);
    writePlanned(context, area);
  }
}

/** TOPSIS among the options that could be recommended; of equals the recommended one. */
function writeAgreement(context: Context, { area }: AreaDecision): void {
  const { canvas, layout } = context;
  const { areas, options, risk } = layout;
  const block = risk.areas;
  const { first, last } = optionsOf(context, area);
  const best = areas.abs(area, "bestPlace");
  const allowed = risk.options.span("allowedCloseness", first, last);
  const compared = block.ref(area, "compared");
  const known = (formula: string): string => `IF(${compared}=1,${formula},"")`;
  canvas.formula(
    block.at(area, "compared"),
    `IF(AND(${best}>0,COUNT(${options.span("allowed", first, last)})>1),1,0)`,
    "0",
  );
  canvas.formula(block.at(area, "leaderCloseness"), known(`INDEX(${allowed},${best})`), FORMATS.score);
  canvas.formula(block.at(area, "bestCloseness"), known(`MAX(${allowed})`), FORMATS.score);
  const [own, top] = [block.ref(area, "leaderCloseness"), block.ref(area, "bestCloseness")];
  canvas.formula(
    block.at(area, "topsisPlace"),
    known(`IF(${own}=${top},${best},MATCH(${top},${allowed},0))`),
    "0",
  );
}

/**
 * Sizes of the changes that flip the recommendation. Where the costs cross, the other option leads only if it is not
 * behind in all but cost: a crossing counts only then.
 */
function writeSizes(context: Context, { area }: AreaDecision): void {
  const { canvas, layout } = context;
  const { areas, options, flips, risk } = layout;
  const block = risk.areas;
  const { first, last } = optionsOf(context, area);
  const [best, today] = [areas.abs(area, "bestPlace"), areas.abs(area, "todayPlace")];
  const rival = block.ref(area, "volumeRival");
  const known = (formula: string): string => `IF(${block.ref(area, "compared")}=1,${formula},"")`;
  canvas.formula(
    block.at(area, "volumeRival"),
    known(`IF(${best}<>${today},${today},${areas.abs(area, "rivalPlace")})`),
    "0",
  );
  const ofRival = (column: "allowed" | "withoutCost"): string =>
    `INDEX(${options.span(column, first, last)},${rival})`;
  canvas.formula(
    block.at(area, "rivalAhead"),
    known(
      `IF(N(${rival})=0,0,IF(ISNUMBER(${ofRival("allowed")}),` +
        `IF(ROUND(${ofRival("withoutCost")}-${areas.abs(area, "leaderWithoutCost")},9)>=0,1,0),0))`,
    ),
    "0",
  );
  const size = (column: "costChange" | "ordersChange" | "weightChange", when = "1"): string => {
    const change = flips.block.abs(area, column);
    return known(`IF(${when}=1,IF(ISNUMBER(${change}),ABS(${change}),""),"")`);
  };
  canvas.formula(block.at(area, "sizeCost"), size("costChange"), FORMATS.percentFine);
  canvas.formula(
    block.at(area, "sizeVolume"),
    size("ordersChange", block.ref(area, "rivalAhead")),
    FORMATS.percentFine,
  );
  canvas.formula(block.at(area, "sizeWeight"), size("weightChange"), FORMATS.percentFine);
  const sizes = block.across(area, "sizeCost", "sizeWeight");
  canvas.formula(
    block.at(area, "nearestSize"),
    `IF(COUNT(${sizes})=0,"",MIN(${sizes}))`,
    FORMATS.percentFine,
  );
}

/** The recommended option, else today's: what it costs, and what changing to it gains, at low and high orders. */
function writePlanned(context: Context, { area }: AreaDecision): void {
  const { canvas, layout, money } = context;
  const { areas, matrix, risk } = layout;
  const block = risk.areas;
  const { first, last } = optionsOf(context, area);
  const [best, today] = [areas.abs(area, "bestPlace"), areas.abs(area, "todayPlace")];
  const place = block.ref(area, "plannedPlace");
  canvas.formula(block.at(area, "plannedPlace"), `IF(${best}=0,${today},${best})`, "0");
  canvas.formula(
    block.at(area, "planned"),
    `INDEX(${matrix.block.span("costPerMonth", first, last)},${place})`,
    money,
  );
  canvas.formula(
    block.at(area, "changing"),
    `IF(AND(ISNUMBER(${block.ref(area, "planned")}),${place}<>${today}),1,0)`,
    "0",
  );
  for (const side of ["Low", "High"] as const) {
    const costs = risk.options.span(`costAt${side}`, first, last);
    const planned = block.ref(area, `plannedAt${side}`);
    canvas.formula(block.at(area, `plannedAt${side}`), `INDEX(${costs},${place})`, money);
    canvas.formula(
      block.at(area, `gainAt${side}`),
      `IF(AND(${block.ref(area, "changing")}=1,ISNUMBER(${planned})),(INDEX(${costs},${today})-${planned})` +
        `-(INDEX(${matrix.block.span("costPerMonth", first, last)},${today})-${block.ref(area, "planned")}),0)`,
      money,
    );
  }
}
