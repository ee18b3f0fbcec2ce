// Where the blocks on risk stand. The sheet's layout places the sections; what belongs beside them is placed here.
import type { Decision } from "../../playbook/decision";
import { Block } from "../grid/block";
import type { PlaceSection, Section } from "../grid/sections";
import type { OwnParts } from "../own";
import {
  AREA_RISK,
  optionRisk,
  type OptionRisk,
  QUOTE_RISK,
  RANGE_RISK,
  RANGES,
  ROBUSTNESS,
  SAVING,
  SAVING_KEYS,
  SAVING_LINE,
  SETTING_KEYS,
  SETTINGS,
  SHARE_RISK,
  SPILL,
  TORNADO,
  TORNADO_CHART,
  TORNADO_ROWS,
} from "./columns";

type Columns<T> = Extract<keyof T, string>;

export interface RiskSections {
  robustness: Section<Columns<typeof ROBUSTNESS>>;
  tornado: Section<Columns<typeof TORNADO>>;
  /** First and last row of the charts. */
  charts: { first: number; last: number };
  settings: Section<Columns<typeof SETTINGS>>;
  ranges: Section<Columns<typeof RANGES>>;
}

export interface RiskLayout extends RiskSections {
  saving: Block<Columns<typeof SAVING>>;
  options: Block<OptionRisk>;
  areas: Block<Columns<typeof AREA_RISK>>;
  shares: Block<Columns<typeof SHARE_RISK>>;
  /** Null where no option is priced by a quote. */
  quotes: Block<Columns<typeof QUOTE_RISK>> | null;
  rangeWorkings: Block<Columns<typeof RANGE_RISK>>;
  inHouse: Block<Columns<typeof SAVING_LINE>>;
  outsourced: Block<Columns<typeof SAVING_LINE>>;
  tornadoChart: Block<Columns<typeof TORNADO_CHART>>;
  /** SAVINGRISK stands in its first body cell and spills over the others. */
  spill: Block<Columns<typeof SPILL>>;
}

export const tornadoKeys = ({ risk }: Decision): string[] =>
  risk.ranges.slice(0, TORNADO_ROWS).map((_, i) => String(i + 1));

export const placeRobustness = (place: PlaceSection, { areas }: Decision): RiskSections["robustness"] =>
  place(
    ROBUSTNESS,
    areas.map(({ area }) => area),
  );

export const placeTornado = (place: PlaceSection, decision: Decision): RiskSections["tornado"] =>
  place(TORNADO, tornadoKeys(decision));

export const placeSettings = (place: PlaceSection, own: OwnParts): RiskSections["settings"] =>
  place(SETTINGS, SETTING_KEYS, own.RiskSettings);

export const placeRanges = (place: PlaceSection, { risk }: Decision, own: OwnParts): RiskSections["ranges"] =>
  place(
    RANGES,
    risk.ranges.map(({ id }) => id),
    own.PlanRanges,
  );

/** What the workings stand beside. */
export interface Neighbours {
  options: Block<string>;
  shareWorkings: Block<string>;
  quotes: Block<string> | null;
  criteria: readonly string[];
  /** First column of the workings. */
  column: number;
}

/** The saving's results stand at the right of the tornado's table. */
const SAVING_COLUMN = 6;
const ONE_APART = 1;
/** Beside the tornado stand what the volume's workings may reach down to: leave them that many columns. */
const VOLUME_COLUMNS = 14;

export function besides(
  sections: RiskSections,
  { options, shareWorkings, quotes, criteria, column }: Neighbours,
): RiskLayout {
  const { robustness, tornado, ranges } = sections;
  const at = <C extends string>(
    top: number,
    left: number,
    spans: Record<C, number>,
    keys: readonly string[],
  ) => new Block(top, left, spans, keys);
  const rangeWorkings = at(ranges.block.top, column, RANGE_RISK, ranges.block.keys);
  const fees = ranges.block.keys.filter((key) => key.startsWith("cost:"));
  const costs = ranges.block.keys.filter((key) => key !== "orders" && !key.startsWith("cost:"));
  const inHouse = at(ranges.block.top, rightOf(rangeWorkings), SAVING_LINE, [...costs, "volume"]);
  const tornadoChart = at(tornado.block.top, column + VOLUME_COLUMNS, TORNADO_CHART, tornado.block.keys);
  return {
    ...sections,
    saving: at(tornado.block.top, SAVING_COLUMN, SAVING, SAVING_KEYS),
    options: at(options.top, rightOf(options) - ONE_APART, optionRisk(criteria), options.keys),
    areas: at(robustness.block.top, column, AREA_RISK, robustness.block.keys),
    shares: at(shareWorkings.top, rightOf(shareWorkings) - ONE_APART, SHARE_RISK, shareWorkings.keys),
    quotes: quotes && at(quotes.top, column, QUOTE_RISK, quotes.keys),
    rangeWorkings,
    inHouse,
    outsourced: at(ranges.block.top, rightOf(inHouse), SAVING_LINE, [...fees, "hidden", "volume"]),
    tornadoChart,
    spill: at(tornado.block.top, rightOf(tornadoChart), SPILL, SAVING_KEYS),
  };
}

/** The column after a block of single columns, one left empty. */
function rightOf({ left, columns }: Block<string>): number {
  return left + columns.length + ONE_APART;
}
