// The workings beside the flips: each area's costs, which option leads, and what draws level with it.
import type { AreaDecision } from "../../playbook/decision";
import { writeHeader } from "../blocks/section";
import { criteriaOf, criterionName, optionsOf, type Context } from "../context";
import type { AreaWorking } from "../columns";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { shortName } from "../texts/names";

export function writeAreaWorkings(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const block = layout.areas;
  const title = { row: block.top - 2, column: block.left };
  canvas.text(title, names.t("sheet.sections.workings"));
  canvas.look(title, "section");
  canvas.text({ row: block.top - 1, column: block.left }, names.t("sheet.hints.workings"));
  canvas.look({ row: block.top - 1, column: block.left }, "note");
  writeHeader(canvas, block, headers(context));
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  for (const area of decision.areas) {
    writeCosts(context, area);
    writeLeader(context, area);
    writeFlips(context, area);
  }
}

function headers(context: Context): Record<AreaWorking, string> {
  const { layout, names } = context;
  const { t } = names;
  const words: Partial<Record<string, string>> = {
    area: t("sheet.columns.area"),
    costToday: t("sheet.workings.costToday"),
    costEnding: t("sheet.workings.costEnding"),
    costStaying: t("sheet.workings.costStaying"),
    fixedToday: t("sheet.workings.fixedToday"),
    fixedStaying: t("sheet.workings.fixedStaying"),
    savedAfter: t("sheet.columns.savedAfter"),
    todayPlace: t("sheet.workings.todayPlace"),
    bestPlace: t("sheet.workings.bestPlace"),
    leaderScore: t("sheet.workings.leaderScore"),
    leaderWithoutCost: t("sheet.workings.leaderWithoutCost"),
    othersLowest: t("sheet.workings.othersLowest"),
    level: t("sheet.workings.level"),
    rivalPlace: t("sheet.workings.rivalPlace"),
    smallest: t("sheet.workings.smallest"),
    decidingCriterion: t("sheet.workings.decidingCriterion"),
    decidingOption: t("sheet.workings.decidingOption"),
  };
  for (const id of layout.criteria) {
    const criterion = shortName(criterionName(context, id));
    words[`leader:${id}`] = t("sheet.workings.leaderScaled", { criterion });
    words[`smallestOf:${id}`] = t("sheet.workings.smallestOf", { criterion });
  }
  return Object.fromEntries(
    layout.areas.columns.map((column) => [column, words[column] ?? column]),
  ) as ReturnType<typeof headers>;
}

/** Sums of the area's shares; "missing" where none of its costs is known. */
function writeCosts({ canvas, layout, names, money }: Context, { area }: AreaDecision): void {
  const { areas: block, shares, shareWorkings } = layout;
  const name = block.ref(area, "area");
  const missing = quoted(names.t("sheet.words.missing"));
  const owners = shares.block.span("area");
  const known = `SUMPRODUCT((${owners}=${name})*(${shares.block.span("share")}>0)*ISNUMBER(${shares.block.span("costPerMonth")}))`;
  const sumOf = (range: string): string => `SUMIF(${owners},${name},${range})`;
  const today = block.ref(area, "costToday");
  canvas.text(block.at(area, "area"), names.area(area));
  canvas.formula(
    block.at(area, "costToday"),
    `IF(${known}=0,${missing},${sumOf(shares.block.span("costPerMonth"))})`,
    money,
  );
  canvas.formula(
    block.at(area, "costEnding"),
    `IF(ISNUMBER(${today}),${sumOf(shares.block.span("ofWhichEnds"))},"")`,
    money,
  );
  canvas.formula(
    block.at(area, "costStaying"),
    `IF(ISNUMBER(${today}),${today}-${block.ref(area, "costEnding")},0)`,
    money,
  );
  canvas.formula(block.at(area, "fixedToday"), sumOf(shareWorkings.span("fixedShare")), money);
  canvas.formula(block.at(area, "fixedStaying"), sumOf(shareWorkings.span("stayingShare")), money);
  canvas.formula(
    block.at(area, "savedAfter"),
    `SUMPRODUCT(MAX((${owners}=${name})*${shareWorkings.span("counted")}))`,
    FORMATS.number,
  );
}

/** Today's place and the best place among the area's rows in the matrix; 0: no option is recommended. */
function writeLeader(context: Context, { area, today }: AreaDecision): void {
  const { canvas, layout } = context;
  const { areas: block, matrix, options } = layout;
  const { first, last } = optionsOf(context, area);
  const allowed = options.span("allowed", first, last);
  const place = block.ref(area, "todayPlace");
  const best = block.ref(area, "bestPlace");
  canvas.formula(block.at(area, "todayPlace"), `ROWS(${matrix.block.span("area", first, today)})`, "0");
  canvas.formula(
    block.at(area, "bestPlace"),
    `IF(ISNUMBER(${matrix.block.abs(today, "score")}),IF(COUNT(${allowed})=0,0,` +
      `IF(${options.abs(today, "allowed")}=MAX(${allowed}),${place},MATCH(MAX(${allowed}),${allowed},0))),0)`,
    "0",
  );
  const ofLeader = (range: string): string => `IF(${best}=0,"",INDEX(${range},${best}))`;
  canvas.formula(
    block.at(area, "leaderScore"),
    ofLeader(matrix.block.span("score", first, last)),
    FORMATS.score,
  );
  canvas.formula(
    block.at(area, "leaderWithoutCost"),
    ofLeader(options.span("withoutCost", first, last)),
    FORMATS.score,
  );
  for (const id of layout.criteria) {
    canvas.formula(
      block.at(area, `leader:${id}`),
      ofLeader(options.span(`scaled:${id}`, first, last)),
      FORMATS.score,
    );
  }
}

/** The nearest level by cost and by weight, and the cheapest rival for the volume. */
function writeFlips(context: Context, { area }: AreaDecision): void {
  const { canvas, layout, cents } = context;
  const { areas: block, options } = layout;
  const { first, last } = optionsOf(context, area);
  const { first: from, last: to } = criteriaOf(context);
  const smallestIn = (range: string): string => `IF(COUNT(${range})=0,"",MIN(${range}))`;
  canvas.formula(block.at(area, "othersLowest"), smallestIn(options.span("otherCost", first, last)), cents);
  canvas.formula(block.at(area, "level"), smallestIn(options.span("level", first, last)), cents);
  const rivals = options.span("rivalCost", first, last);
  const best = block.ref(area, "bestPlace");
  canvas.formula(
    block.at(area, "rivalPlace"),
    `IF(${best}=0,0,IF(${best}<>${block.ref(area, "todayPlace")},${best},IF(COUNT(${rivals})=0,0,MATCH(MIN(${rivals}),${rivals},0))))`,
    "0",
  );
  for (const id of layout.criteria) {
    canvas.formula(
      block.at(area, `smallestOf:${id}`),
      smallestIn(options.span(`flipWeight:${id}`, first, last)),
      FORMATS.percentFine,
    );
  }
  const all = block.across(area, `smallestOf:${from}`, `smallestOf:${to}`);
  const smallest = block.ref(area, "smallest");
  const criterion = block.ref(area, "decidingCriterion");
  canvas.formula(block.at(area, "smallest"), smallestIn(all), FORMATS.percentFine);
  canvas.formula(
    block.at(area, "decidingCriterion"),
    `IF(ISNUMBER(${smallest}),MATCH(${smallest},${all},0),"")`,
    "0",
  );
  const columns = `${options.abs(first, `flipWeight:${from}`)}:${options.abs(last, `flipWeight:${to}`)}`;
  canvas.formula(
    block.at(area, "decidingOption"),
    `IF(ISNUMBER(${smallest}),MATCH(${smallest},INDEX(${columns},0,${criterion}),0),"")`,
    "0",
  );
}
