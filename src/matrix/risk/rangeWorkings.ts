// The workings of risk beside the ranges: what each range is counted with, and the plan's total cost per order with one
// figure at its low and its high end, through the plan's own cost structure: shares, what ends, quotes with their tiers.
import type { RangedId } from "../../playbook/answers";
import { writeHeader } from "../blocks/section";
import type { Context } from "../context";
import { plusHidden } from "../costs/hiddenCells";
import { shareKey } from "../layout";
import { FORMATS } from "../texts/formats";
import { bound, setting } from "./cells";

export function writeRangeWorkings(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const block = layout.risk.rangeWorkings;
  writeHeader(canvas, block, {
    figure: t("sheet.columns.figure"),
    low: t("risk.columns.low"),
    likely: t("risk.columns.likely"),
    high: t("risk.columns.high"),
    planned: t("risk.workings.plannedPart"),
    atLow: t("risk.columns.atLow"),
    atHigh: t("risk.columns.atHigh"),
    swing: t("risk.columns.swing"),
    place: t("risk.workings.place"),
    lowFactor: t("risk.workings.lowFactor"),
    highFactor: t("risk.workings.highFactor"),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  writeShareParts(context);
  for (const { id } of decision.risk.ranges) {
    canvas.formula(block.at(id, "figure"), layout.risk.ranges.block.ref(id, "figure"));
    writeBounds(context, id);
    writePart(context, id);
    writeEnds(context, id);
  }
  writeFactors(context);
}

/** Low is never above likely, high never below it; orders are never none. */
function writeBounds(context: Context, id: RangedId): void {
  const { canvas, layout } = context;
  const { risk } = layout;
  const { block } = risk.ranges;
  const [low, likely, high] = (["low", "likely", "high"] as const).map((column) => block.ref(id, column));
  const usable = id === "orders" ? `N(${low})>0` : `N(${low})>=0`;
  const spread = setting(context, "spread");
  const known = (formula: string): string => `IF(ISNUMBER(${likely}),${formula},"")`;
  const put = (side: "low" | "likely" | "high", formula: string): void =>
    canvas.formula(risk.rangeWorkings.at(id, side), known(formula), FORMATS.number);
  put("likely", `${likely}`);
  put("low", `MIN(${likely},IF(AND(ISNUMBER(${low}),${usable}),${low},${likely}*(1-${spread})))`);
  put("high", `MAX(${likely},IF(ISNUMBER(${high}),${high},${likely}*(1+${spread})))`);
}

/** What of each share row ends under the plan, and what of it the plan goes on paying, as parts of the cost. */
function writeShareParts({ canvas, decision, layout, names: { t } }: Context): void {
  const { shares, risk } = layout;
  const workings = risk.shares;
  writeHeader(canvas, workings, {
    endingShare: t("risk.workings.endingShare"),
    plannedShare: t("risk.workings.plannedShare"),
  });
  canvas.look(workings.whole(), "working");
  canvas.wrap(workings.headers());
  const ofArea = (key: string, column: "changing" | "planned"): string =>
    `SUMIF(${risk.areas.span("area")},${shares.block.ref(key, "area")},${risk.areas.span(column)})`;
  for (const share of decision.shares) {
    const key = shareKey(share);
    const [part, ends] = [shares.block.ref(key, "share"), shares.block.ref(key, "ends")];
    canvas.formula(
      workings.at(key, "endingShare"),
      `${part}*${ends}*${ofArea(key, "changing")}`,
      FORMATS.percentFine,
    );
    canvas.formula(
      workings.at(key, "plannedShare"),
      `IF(COUNTIFS(${risk.areas.span("area")},${shares.block.ref(key, "area")},${risk.areas.span("planned")},">=0")>0,` +
        `${part},0)-${workings.ref(key, "endingShare")}`,
      FORMATS.percentFine,
    );
  }
}

/** Of a cost what goes on, of a fee all where its option is planned. */
function writePart(context: Context, id: RangedId): void {
  const { canvas, layout } = context;
  const block = layout.risk.rangeWorkings;
  if (id === "orders") return;
  const formula = id.startsWith("cost:") ? paid(context, id) : sumOfShares(context, id, "plannedShare");
  canvas.formula(block.at(id, "planned"), formula, FORMATS.percentFine);
}

/** The rows of CostShares that split this cost. */
export function sumOfShares(
  { decision, layout }: Context,
  id: RangedId,
  column: "endingShare" | "plannedShare",
): string {
  const cells = decision.shares
    .filter(({ figure }) => figure === id)
    .map((share) => layout.risk.shares.abs(shareKey(share), column));
  return cells.length === 0 ? "0" : `SUM(${cells.join(",")})`;
}

/** 1 where the option of these fees is the planned one of its area, with what hidden costs add to the fees; else 0. */
export function paid(context: Context, id: RangedId): string {
  const option = id.slice("cost:".length);
  const { areas, matrix } = context.layout;
  const area = context.decision.areas.find(({ options }) => options.some((one) => one.option === option));
  const first = area?.options[0]?.option;
  if (!area || first === undefined) return "0";
  const place = `ROWS(${matrix.block.span("area", first, option)})`;
  return `IF(${areas.abs(area.area, "bestPlace")}=${place},1${plusHidden(context, option, "countedPart")},0)`;
}

function writeEnds(context: Context, id: RangedId): void {
  const { canvas, layout, orders, cents } = context;
  const { risk } = layout;
  const block = risk.rangeWorkings;
  const total = `SUM(${risk.areas.span("planned")})`;
  const likely = bound(context, id, "likely");
  const known = (formula: string): string =>
    `IF(AND(ISNUMBER(${likely}),N(${orders})>0,COUNT(${risk.areas.span("planned")})>0),${formula},"")`;
  for (const side of ["low", "high"] as const) {
    const [column, at] =
      side === "low" ? (["atLow", "plannedAtLow"] as const) : (["atHigh", "plannedAtHigh"] as const);
    const end = bound(context, id, side);
    canvas.formula(
      block.at(id, column),
      known(
        id === "orders"
          ? `SUM(${risk.areas.span(at)})/${end}`
          : `(${total}+(${end}-${likely})*${block.ref(id, "planned")})/${orders}`,
      ),
      cents,
    );
  }
  const swing = block.ref(id, "swing");
  const [low, high] = [block.ref(id, "atLow"), block.ref(id, "atHigh")];
  canvas.formula(
    block.at(id, "swing"),
    `IF(ISNUMBER(${low}),IF(ROUND(ABS(${high}-${low}),9)=0,"",ABS(${high}-${low})),"")`,
    cents,
  );
  // Of equal swings the upper row goes first.
  const [first = ""] = block.keys;
  canvas.formula(
    block.at(id, "place"),
    `IF(ISNUMBER(${swing}),RANK(${swing},${block.span("swing")})+COUNTIF(${block.abs(first, "swing")}:${swing},${swing})-1,"")`,
    "0",
  );
}

/** Low and high orders as parts of the likely ones. */
function writeFactors(context: Context): void {
  const { canvas, layout } = context;
  const block = layout.risk.rangeWorkings;
  if (!block.has("orders")) return;
  for (const side of ["low", "high"] as const) {
    const [end, likely] = [block.ref("orders", side), block.ref("orders", "likely")];
    canvas.formula(
      block.at("orders", `${side}Factor`),
      `IF(N(${likely})>0,${end}/${likely},"")`,
      FORMATS.score,
    );
  }
}
