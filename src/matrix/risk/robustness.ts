// The section on robustness: per area how far the nearest flip is, in a word and in numbers, and whether TOPSIS agrees.
import type { AreaDecision } from "../../playbook/decision";
import type { NearestFlip } from "../../playbook/risk/types";
import { writeSection } from "../blocks/section";
import { optionsOf, type Context } from "../context";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { setting } from "./cells";

export function writeRobustness(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const section = layout.risk.robustness;
  const { block } = section;
  writeSection(context, section, {
    title: t("risk.sections.robustness"),
    hint: t("risk.hints.robustness"),
    columns: {
      area: t("sheet.columns.area"),
      nearestFlip: t("risk.columns.nearestFlip"),
      robustness: t("risk.columns.robustness"),
      byCost: t("risk.columns.byCost"),
      byVolume: t("risk.columns.byVolume"),
      byWeight: t("risk.columns.byWeight"),
      agree: t("risk.columns.agree"),
      topsisFirst: t("risk.columns.topsisFirst"),
    },
  });
  for (const area of decision.areas) {
    canvas.text(block.at(area.area, "area"), names.area(area.area));
    writeWord(context, area);
    writeNearest(context, area);
    writeMethods(context, area);
  }
  canvas.wrap(block.body("area", "nearestFlip"));
  canvas.wrap(block.body("topsisFirst", "topsisFirst"));
  canvas.align(block.body("robustness", "agree"), { horizontal: "center" });
  const first = block.ref(block.keys[0] ?? "", "robustness");
  for (const [word, look] of [
    ["safe", "good"],
    ["too close to call", "warning"],
  ] as const)
    canvas.conditional({
      address: block.body("robustness", "robustness"),
      formula: `=${first}=${quoted(t(`risk.words.${word}`))}`,
      look,
    });
}

/** By the distance of the nearest flip; methods that disagree take one step off. */
function writeWord(context: Context, { area }: AreaDecision): void {
  const { canvas, layout, names } = context;
  const { block } = layout.risk.robustness;
  const workings = layout.risk.areas;
  const size = workings.abs(area, "nearestSize");
  const nearer = (limit: string): string => `IF(ISNUMBER(${size}),IF(${size}<${limit},1,0),0)`;
  const disagree = `IF(${workings.abs(area, "leaderCloseness")}=${workings.abs(area, "bestCloseness")},0,1)`;
  const steps = `${nearer(setting(context, "safeFrom"))}+${nearer(setting(context, "tooClose"))}+${disagree}`;
  const words = (["safe", "close", "too close to call"] as const).map((word) =>
    quoted(names.t(`risk.words.${word}`)),
  );
  canvas.formula(
    block.at(area, "robustness"),
    `IF(${workings.abs(area, "compared")}=1,CHOOSE(1+MIN(2,${steps}),${words.join(",")}),` +
      `${quoted(names.t("risk.words.notCompared"))})`,
  );
}

/** "Cost +12.3%: 3PL": what has to change by how much for which option to draw level. */
function writeNearest(context: Context, { area, robustness }: AreaDecision): void {
  const { canvas, layout, names } = context;
  const { flips, matrix, risk } = layout;
  const { block } = risk.robustness;
  const workings = risk.areas;
  const { first, last } = optionsOf(context, area);
  const nearest = workings.abs(area, "nearestSize");
  const sized = { byCost: "sizeCost", byVolume: "sizeVolume", byWeight: "sizeWeight" } as const;
  const change = { byCost: "costChange", byVolume: "ordersChange", byWeight: "weightChange" } as const;
  for (const column of ["byCost", "byVolume", "byWeight"] as const)
    canvas.formula(
      block.at(area, column),
      `IF(ISNUMBER(${workings.abs(area, sized[column])}),${flips.block.abs(area, change[column])},"")`,
      FORMATS.change,
    );
  // No TEXT(): its codes differ by the language of Excel.
  const percent = (cell: string): string => `IF(${cell}>0,"+","")&ROUND(100*${cell},1)&"%: "`;
  const options = matrix.block.span("option", first, last);
  const said = (column: keyof typeof sized, label: string, option: string): string =>
    `${label}&" "&${percent(block.ref(area, column))}&${option}`;
  const is = (column: keyof typeof sized): string => `${workings.abs(area, sized[column])}=${nearest}`;
  const cost = said("byCost", quoted(names.t("risk.flip.cost")), flips.block.abs(area, "rival"));
  const volume = said(
    "byVolume",
    quoted(names.t("risk.flip.volume")),
    `INDEX(${options},${workings.abs(area, "volumeRival")})`,
  );
  const weight = said(
    "byWeight",
    `${quoted(names.t("risk.flip.weight"))}&" "&${flips.block.abs(area, "weightCriterion")}`,
    flips.block.abs(area, "weightRival"),
  );
  canvas.formula(
    block.at(area, "nearestFlip"),
    `IF(${workings.abs(area, "compared")}=1,IF(ISNUMBER(${nearest}),` +
      `IF(${is("byCost")},${cost},IF(${is("byVolume")},${volume},${weight})),` +
      `${quoted(names.t("risk.words.noFlip"))}),"")`,
    undefined,
    robustness.nearest ? expectedText(context, robustness.nearest) : "",
  );
}

function expectedText({ names }: Context, { by, change, option, criterion }: NearestFlip): string {
  const weight = criterion ? ` ${names.criterion(criterion)}` : "";
  return `${names.t(`risk.flip.${by}`)}${weight} +${(100 * change).toFixed(1)} %: ${names.option(option)}`;
}

function writeMethods(context: Context, { area, robustness }: AreaDecision): void {
  const { canvas, layout, names } = context;
  const { block } = layout.risk.robustness;
  const workings = layout.risk.areas;
  const { first, last } = optionsOf(context, area);
  const known = (formula: string): string => `IF(${workings.abs(area, "compared")}=1,${formula},"")`;
  const same = `${workings.abs(area, "leaderCloseness")}=${workings.abs(area, "bestCloseness")}`;
  canvas.formula(
    block.at(area, "agree"),
    known(`IF(${same},${quoted(names.t("sheet.words.yes"))},${quoted(names.t("risk.words.no"))})`),
  );
  canvas.formula(
    block.at(area, "topsisFirst"),
    known(
      `INDEX(${layout.matrix.block.span("option", first, last)},${workings.abs(area, "topsisPlace")})&" ("` +
        `&ROUND(${workings.abs(area, "bestCloseness")},2)&")"`,
    ),
    undefined,
    robustness.topsisFirst ? `${names.option(robustness.topsisFirst)} (0.00)` : "",
  );
}
