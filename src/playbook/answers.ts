// What the user has told the wizard (or --answers has told the command line). Saved in the workbook, so every
// field may be missing: what is missing is assumed, and the assumption is shown.
import type { CostFigure, Extent, FigureId, Period } from "../figures/types";
import type { LostCell } from "./follow/lost";
import type { HiddenCostId, HiddenCostMeasure } from "./hiddenCosts";
import type { ActivityId, AreaId, CriterionId, PresetId, Trait, WeighingWay } from "./types";

/** Where one number comes from. `period` overrides what was read from the workbook. */
export type Amount = CellAmount | { kind: "typed"; value: number; period: Period };

export interface CellAmount extends FollowedAnswer {
  kind: "cell";
  sheet: string;
  address: string;
  value: number;
  period: Period;
  /** The words beside the cell when it was last read: by them it is known again. */
  near?: string;
  /** Where its number cannot be read: `value` is the last one that was; or where some of its cells are gone. */
  lost?: LostCell;
  /** Of several cells, as they were before any was gone. */
  extent?: Extent;
  /** Where some of its cells are gone. */
  part?: LostPart;
}

/** What is left of cells of which some are gone. */
export interface LostPart {
  left: number;
  of: number;
  /** What all of them came to. */
  last: { value: number; period: Period };
  /** What is left, to be taken as it is. Without it `value` is what is left already. */
  rest?: CellAmount | QuoteCost;
}

/** The same for cells that recognition found: it reads what is left. */
export interface FoundPart extends LostPart {
  sheet: string;
  address: string;
  extent: Extent;
}

/** What the add-in notes itself of an answer that stands for cells. */
interface FollowedAnswer {
  /** True since a sheet was built from it: the sheet's formulas follow the cells, and tell where they are. */
  linked?: boolean;
}

/** A vendor's quote by the cells it stands in; volumes are looked for beside it unless they are named. */
export interface QuoteRange extends FollowedAnswer {
  sheet: string;
  range: string;
  volumes?: { sheet: string; range: string };
}

/** What a compared option costs: an amount, or a quote priced with a month's volumes. */
export type OptionCost = Amount | QuoteCost;
export interface QuoteCost extends QuoteRange {
  kind: "quote";
  /** Least monthly spend; none unless given. */
  minimum?: number;
  /** Months over which one-off fees are spread; 12 unless given. */
  months?: number;
}

/**
 * `none`: the user says the store has no such figure; `found`: what recognition found is right, but for `part`.
 * `extent`: what the user took as all of it since the sheet was built.
 */
export type FigureAnswer = Amount | { kind: "none" } | { kind: "found"; part?: FoundPart; extent?: Extent };

/** What the plan splits over areas: the cost figures, and the owner's unpaid hours at a rate. */
export type CostSource = CostFigure | "owner_time";

/** How much of a cost figure belongs to an area, and what of it ends when the area is outsourced. Fractions 0..1. */
export interface CostShare {
  figure: CostSource;
  area: AreaId;
  share: number;
  ends: number;
  afterMonths: number;
}

export interface AreaAnswer {
  /** Option id that runs today. */
  today?: string;
  /** Option ids to compare with it. */
  compare?: string[];
  /** What each compared option costs, fees of the provider alone. */
  costs?: Record<string, OptionCost>;
}

/** One pairwise comparison: `more` counts `times` as much as `than`; 1 (alike) to 9 (extremely more). */
export interface Comparison {
  more: CriterionId;
  than: CriterionId;
  times: number;
}

/** How the user weighs the criteria. What was entered in one way stays while another is in use. */
export interface Weighing {
  way?: WeighingWay;
  /** From what counts most to what counts least; the criteria of one group count the same. */
  ranking?: CriterionId[][];
  comparisons?: Comparison[];
  /** As typed; they need not add up to 1. */
  typed?: Partial<Record<CriterionId, number>>;
}

/** What can be given a range: the orders, today's costs, and what an option's provider asks. */
export type RangedId = "orders" | CostSource | `cost:${string}`;

/** How far a figure may lie below and above its likely value. A side that is left out is the workbook's, else the stated +-%. */
export interface RangeAnswer {
  low?: Amount;
  high?: Amount;
}

/** What the user says of one cost that a quote leaves out; what is not said is as the playbook starts it. */
export interface HiddenCostAnswer {
  /** Counts only where it is on. */
  on: boolean;
  /** A month, read by `per`: hours, a fraction of the fees, or an amount. */
  value?: number;
  per?: HiddenCostMeasure;
  /** Months it lasts; 0: as long as the contract. */
  months?: number;
}

/** By option id. */
export type HiddenCostAnswers = Record<string, Partial<Record<HiddenCostId, HiddenCostAnswer>>>;

export interface Answers {
  version: 1;
  language?: "en" | "pl";
  /** Where the wizard was left. */
  step?: "figures" | "business" | "options" | "review" | "next";
  currency?: string;
  amounts?: "net" | "gross";
  figures?: Partial<Record<FigureId, FigureAnswer>>;
  business?: {
    valueProposition?: PresetId;
    /** Areas or activities the firm is strong in (trait "core strength"). */
    strengths?: (AreaId | ActivityId)[];
    traits?: Partial<Record<ActivityId, Trait[]>>;
    /** Promised delivery time; 0 or missing: none promised. */
    deliveryHours?: number;
    regions?: number;
    ordersPerDay?: number;
    ownerHours?: { hours: number; rate: number };
  };
  areas?: Partial<Record<AreaId, AreaAnswer>>;
  /** Replaces the default split of costs over areas, figure by figure. */
  shares?: CostShare[];
  /** Costs of outsourcing that quotes leave out. Without an answer a line is a suggestion, shown and not counted. */
  hiddenCosts?: HiddenCostAnswers;
  /** What an hour of one's own people costs, everything included; else derived from the figures. */
  loadedRate?: number;
  /** What the decision is made with; without them what follows from `weighing`, else from the value proposition. */
  weights?: Partial<Record<CriterionId, number>>;
  weighing?: Weighing;
  risk?: {
    /** How far figures without a range of their own may lie from the likely value, as a fraction (0.2: +-20 %). */
    spread?: number;
    ranges?: Partial<Record<RangedId, RangeAnswer>>;
  };
  /** Vendors and milestones: areas looked at, the first day of the move ("2027-01-11"), and with which vendors. */
  managing?: { areas?: AreaId[]; start?: string; vendors?: string[] };
  /** Areas whose vetoes the user lifts. */
  liftedVetoes?: AreaId[];
}
