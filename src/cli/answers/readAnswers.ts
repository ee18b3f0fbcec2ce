// The answers of `--answers`: a JSON file in the shape that the wizard saves. What is wrong is named by its field.
import { COST_FIGURES, MONTHS_IN, QUOTE_FIGURES, STORE_FIGURES } from "../../figures/types";
import type { Answers } from "../../playbook/answers";
import { HIDDEN_COST_IDS, HIDDEN_COST_MEASURES } from "../../playbook/hiddenCosts";
import { OPTIONS } from "../../playbook/options";
import { LARGEST_SPREAD } from "../../playbook/risk/thresholds";
import { ACTIVITIES, AREAS, CRITERIA, PRESETS, TRAITS, WEIGHING_WAYS } from "../../playbook/types";
import { CliFailure } from "../failure";
import { readBytes } from "../files";
import { byKind, type Check, fields, listOf, number, oneOf, recordOf, text } from "./shape";

const FIGURES = [...STORE_FIGURES, ...QUOTE_FIGURES];
const PERIODS = [...Object.keys(MONTHS_IN), "order", "one-off", "unknown"];
const fraction = number(0, 1);
const kind: Check = () => undefined; // checked by byKind

/** A cell's value is read from the workbook, so it may be left out. */
const cell = fields({ kind, sheet: text, address: text, value: number(), period: oneOf(PERIODS) }, ["value"]);
const typed = fields({ kind, value: number(0), period: oneOf(PERIODS) }, []);
const place = fields({ sheet: text, range: text }, []);
const quote = fields(
  { kind, sheet: text, range: text, volumes: place, minimum: number(0), months: number(1) },
  ["volumes", "minimum", "months"],
);
const only = fields({ kind }, []);
const hiddenCost = fields(
  { on: oneOf([true, false]), value: number(0), per: oneOf(HIDDEN_COST_MEASURES), months: number(0) },
  ["value", "per", "months"],
);

const optionsOf = (area: string): string[] =>
  OPTIONS.filter((option) => option.area === area).map(({ id }) => id);

const areaAnswer = (area: string): Check =>
  fields({
    today: oneOf(optionsOf(area)),
    compare: listOf(oneOf(optionsOf(area))),
    costs: recordOf(() => byKind({ cell, typed, quote }), optionsOf(area)),
  });

const answersShape = fields({
  version: oneOf([1]),
  language: oneOf(["en", "pl"]),
  step: oneOf(["figures", "business", "options", "review", "next"]),
  currency: text,
  amounts: oneOf(["net", "gross"]),
  figures: recordOf(() => byKind({ cell, typed, none: only, found: only }), FIGURES),
  business: fields({
    valueProposition: oneOf(PRESETS),
    strengths: listOf(oneOf([...AREAS, ...ACTIVITIES])),
    traits: recordOf(() => listOf(oneOf(TRAITS)), ACTIVITIES),
    deliveryHours: number(0),
    regions: number(1),
    ordersPerDay: number(0),
    ownerHours: fields({ hours: number(0), rate: number(0) }, []),
  }),
  areas: recordOf(areaAnswer, AREAS),
  shares: listOf(
    fields(
      {
        figure: oneOf([...COST_FIGURES, "owner_time"]),
        area: oneOf(AREAS),
        share: fraction,
        ends: fraction,
        afterMonths: number(0),
      },
      [],
    ),
  ),
  hiddenCosts: recordOf(
    () => recordOf(() => hiddenCost, HIDDEN_COST_IDS),
    OPTIONS.map(({ id }) => id),
  ),
  loadedRate: number(0),
  weights: recordOf(() => number(0), CRITERIA),
  weighing: fields({
    way: oneOf(WEIGHING_WAYS),
    ranking: listOf(listOf(oneOf(CRITERIA))),
    comparisons: listOf(fields({ more: oneOf(CRITERIA), than: oneOf(CRITERIA), times: number(1, 9) }, [])),
    typed: recordOf(() => number(0), CRITERIA),
  }),
  risk: fields({
    spread: number(0, LARGEST_SPREAD),
    ranges: recordOf(
      () => fields({ low: byKind({ cell, typed }), high: byKind({ cell, typed }) }),
      ["orders", ...COST_FIGURES, "owner_time", ...OPTIONS.map(({ id }) => `cost:${id}`)],
    ),
  }),
  managing: fields({ areas: listOf(oneOf(AREAS)), start: text, vendors: listOf(text) }),
  liftedVetoes: listOf(oneOf(AREAS)),
});

export function readAnswers(path: string): Answers {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CliFailure("answers_not_json", { path, reason: error.message }, { cause: error });
  }
  answersShape(read, "");
  return { ...(read as Answers), version: 1 };
}
