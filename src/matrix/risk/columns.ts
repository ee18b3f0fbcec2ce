// The columns of the blocks on risk, in order; a number is how many columns of the sheet one covers.
import { single } from "../grid/block";

export const ROBUSTNESS = {
  area: 1,
  nearestFlip: 1,
  robustness: 1,
  byCost: 1,
  byVolume: 1,
  byWeight: 1,
  agree: 1,
  topsisFirst: 4,
};
export const SETTINGS = single(["setting", "settingValue", "settingNote"] as const);
/** Rows of the settings. */
export const SETTING_KEYS = ["spread", "tooClose", "safeFrom", "trials", "seed"] as const;
export const RANGES = single(["figure", "low", "likely", "high", "source"] as const);
export const TORNADO = { figure: 2, atLow: 1, atHigh: 1, swing: 1 };
/** Rows that the table and the chart of the tornado show at most. */
export const TORNADO_ROWS = 10;
export const SAVING = { result: 4, simulated: 2, estimated: 2 };
export const SAVING_KEYS = ["mean", "p10", "p50", "p90", "chance"] as const;

const OPTION_RISK = [
  "toBest",
  "toWorst",
  "closeness",
  "allowedCloseness",
  "costAtLow",
  "costAtHigh",
] as const;
export type OptionRisk = (typeof OPTION_RISK)[number] | `weighted:${string}`;

/** Beside the workings of the options: a column for each criterion, the user's among them, and what follows. */
export const optionRisk = (criteria: readonly string[]): Record<OptionRisk, number> =>
  single<OptionRisk>([...criteria.map((id) => `weighted:${id}` as const), ...OPTION_RISK]);
/** Beside the robustness. */
export const AREA_RISK = single([
  "area",
  "compared",
  "leaderCloseness",
  "bestCloseness",
  "topsisPlace",
  "volumeRival",
  "rivalAhead",
  "sizeCost",
  "sizeVolume",
  "sizeWeight",
  "nearestSize",
  "plannedPlace",
  "planned",
  "changing",
  "plannedAtLow",
  "plannedAtHigh",
  "gainAtLow",
  "gainAtHigh",
] as const);
export const SHARE_RISK = single(["endingShare", "plannedShare"] as const);
export const QUOTE_RISK = single(["lowBilled", "lowCost", "highBilled", "highCost"] as const);
export const RANGE_RISK = single([
  "figure",
  "low",
  "likely",
  "high",
  "planned",
  "atLow",
  "atHigh",
  "swing",
  "place",
  "lowFactor",
  "highFactor",
] as const);
/** What SAVINGRISK is given: a list of what ends, and one of what is paid instead. */
export const SAVING_LINE = single(["line", "part", "low", "likely", "high"] as const);
export const TORNADO_CHART = single(["changeAtLow", "changeAtHigh"] as const);
/** Label and value, as SAVINGRISK spills them. */
export const SPILL = single(["label", "value"] as const);
