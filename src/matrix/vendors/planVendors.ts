// From a decision and whoever is known to the sheet "Vendors" as data: lays out the blocks and lets each write itself.
import type { Language } from "../../i18n";
import type { Decision } from "../../playbook/decision";
import { OF_ROW, OWN, type Candidate } from "../../playbook/vendors/findVendors";
import { KPIS } from "../../playbook/vendors/kpis";
import { RATED } from "../../playbook/vendors/rating";
import type { SourceId } from "../../playbook/types";
import { writeTitle } from "../blocks/section";
import { area } from "../grid/a1";
import { Canvas } from "../grid/canvas";
import { HEAD_ROWS, writeHeadOf } from "../managing/keyFigures";
import { isOwn, type OwnId, type OwnParts, textIn } from "../own";
import { moneyFormat } from "../texts/formats";
import { namesIn, type Names } from "../texts/names";
import type { SheetPlan } from "../types";
import { writeComparison } from "./blocks/comparison";
import { pricedWith, writeQuoteFees, writeVendorFigures } from "./blocks/fees";
import { kpiKey, writeKpis } from "./blocks/kpis";
import { questionsOf, writeQuestions } from "./blocks/questions";
import { writeRanking } from "./blocks/ranking";
import { writeScorecard } from "./blocks/scorecard";
import { writeSettings } from "./blocks/settings";
import { writeVendorWeights } from "./blocks/weights";
import { SCORE_BEFORE, WIDTHS, type ScoreColumn } from "./columns";
import { sourceName, word, type SheetCriterion, type VendorContext } from "./context";
import { layOutVendors } from "./layout";

/** What the user has on the sheet beyond what was planned. */
export interface VendorsKnown {
  /** Criteria typed into the free rows of the weights, by row id ("own:1"). */
  criteria?: readonly { id: string; name: string }[];
  /** Rows and columns that the user added to our tables. */
  own?: OwnParts;
}

const FREE = { vendors: 6, criteria: 2, kpis: 3 } as const;
const SOURCES: readonly SourceId[] = ["S0", "S1", "S2", "S4"];

export function planVendors(
  decision: Decision,
  candidates: readonly Candidate[],
  language: Language,
  known: VendorsKnown = {},
): SheetPlan {
  const canvas = new Canvas();
  const names = namesIn(language);
  const { own = {} } = known;
  const criteria = criteriaOf(names, known);
  const quotes = candidates.flatMap(({ id, card }) => (card?.quote ? [{ ...card.quote, option: id }] : []));
  const layout = layOutVendors(
    {
      vendors: [
        ...candidates.map(({ id }) => id).filter((id) => !id.startsWith(OWN) && !id.startsWith(OF_ROW)),
        ...freeRows(candidates),
      ],
      criteria: criteria.map(({ id }) => id).filter((id) => !isOwn(id)),
      rated: criteria.filter(({ name }) => name !== "").map(({ id }) => id),
      drivers: [...new Set(quotes.flatMap(({ fees }) => fees.map(({ driver }) => driver)))],
      kpis: [
        ...candidates.flatMap(({ id, provider }) => KPIS[provider].map((kpi) => kpiKey(id, kpi.id))),
        ...numbered(FREE.kpis),
      ],
      questions: questionsOf(candidates.map(({ provider }) => provider)).map(({ id }) => id),
      figures: pricedWith(decision).map(({ id }) => id),
    },
    quotes,
    candidates,
    own,
  );
  const context: VendorContext = {
    decision,
    candidates,
    quotes,
    criteria,
    names,
    layout,
    canvas,
    cents: moneyFormat(decision.currency, "cents"),
    money: moneyFormat(decision.currency, "whole"),
    orders: layout.figures.block.abs("orders", "value"),
  };
  writeKeyFigures(context);
  writeScorecard(context);
  writeRanking(context);
  writeVendorWeights(context);
  writeSettings(context);
  writeComparison(context);
  writeKpis(context);
  writeQuestions(context);
  writeQuoteFees(context);
  writeVendorFigures(context);
  const last = writeLegend(context);
  const { printed } = layout;
  canvas.align(
    area({ row: HEAD_ROWS, column: 0 }, { row: last, column: printed + layout.workings.columns.length }),
    { vertical: "top" },
  );
  const plan = canvas.plan({
    name: names.t("vendors.name"),
    widths: [
      ...layout.scorecard.block.columnIds.map((id) => widthOf(id)),
      // Other tables may be wider.
      ...new Array<number>(printed - layout.scorecard.block.width).fill(WIDTHS.rating),
      WIDTHS.gap,
      ...new Array<number>(layout.workings.columns.length).fill(WIDTHS.working),
    ],
    freezeRows: HEAD_ROWS,
    printArea: area({ row: 0, column: 0 }, { row: last, column: printed - 1 }),
  });
  return Object.keys(own).length > 0 ? { ...plan, own } : plan;
}

/** Widths of the scorecard's columns; one of the user's is as wide as a rating. */
function widthOf(column: ScoreColumn | OwnId): number {
  const before = SCORE_BEFORE.findIndex((one) => one === column);
  return column === "notes" ? WIDTHS.notes : (WIDTHS.before[before] ?? WIDTHS.rating);
}

function criteriaOf(names: Names, { criteria = [], own: parts = {} }: VendorsKnown): SheetCriterion[] {
  const { t } = names;
  const own = numbered(Math.max(FREE.criteria, ...criteria.map(({ id }) => numberOf(id) + 1)));
  return [
    ...RATED.map(({ id, weight, source }) => ({
      id,
      name: t(`vendors.criteria.${id}`),
      lookAt: t(`vendors.lookAt.${id}`),
      weight,
      source: sourceName({ names }, source),
    })),
    ...own.map((id) => ({
      id,
      name: criteria.find((one) => one.id === id)?.name ?? "",
      lookAt: "",
      weight: null,
      source: "",
    })),
    ...(parts["VendorWeights"]?.rows ?? []).map(({ id, cells }) => ({
      id,
      name: textIn(cells["criterion"]),
      lookAt: "",
      weight: null,
      source: "",
    })),
  ];
}

/** As many free rows as the user has filled, and some more. */
function freeRows(candidates: readonly Candidate[]): string[] {
  const filled = candidates.filter(({ id }) => id.startsWith(OWN)).map(({ id }) => numberOf(id));
  return numbered(Math.max(0, ...filled) + FREE.vendors);
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${OWN}${i + 1}`);
}

function numberOf(id: string): number {
  return Number(id.slice(OWN.length)) || 0;
}

function writeKeyFigures(context: VendorContext): void {
  const { canvas, layout, names } = context;
  const { t } = names;
  const { block } = layout.scorecard;
  const count = (range: string, condition: string): string => `COUNTIF(${range},${condition})`;
  writeHeadOf(
    canvas,
    { title: t("vendors.title"), subtitle: t("vendors.subtitle") },
    [
      { column: 0, label: t("vendors.kpi.named"), formula: `SUMPRODUCT(--(${block.span("vendor")}<>""))` },
      {
        column: 1,
        label: t("vendors.kpi.excluded"),
        formula: count(block.span("score"), word(context, "vendors.words.excluded")),
        look: "warning",
      },
      {
        column: 2,
        label: t("vendors.kpi.problems"),
        formula: `SUMPRODUCT(--(${layout.workings.span("problem")}<>""))`,
        look: "warning",
      },
      {
        column: 3,
        label: t("vendors.kpi.missed"),
        formula: count(layout.kpis.block.span("status"), word(context, "vendors.status.missed")),
        look: "warning",
      },
    ],
    layout.printed,
  );
  canvas.name("Infraplan_KpisMissed", { row: HEAD_ROWS - 1, column: 3 });
}

/** The last row written. */
function writeLegend({ canvas, layout, names }: VendorContext): number {
  const { t } = names;
  const { row, column } = layout.legend;
  const lines = [
    ...(["score", "price", "verdict", "starting"] as const).map((id) => t(`vendors.legend.${id}`)),
    ...SOURCES.map((id) => t("sheet.legend.source", { id, name: names.source(id) })),
  ];
  writeTitle(canvas, { row, column }, t("vendors.sections.legend"), layout.printed);
  lines.forEach((line, i) => canvas.text({ row: row + 1 + i, column }, line));
  canvas.look(area({ row: row + 1, column }, { row: row + lines.length, column }), "note");
  return row + lines.length;
}
