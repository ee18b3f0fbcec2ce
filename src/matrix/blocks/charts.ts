// The two charts: cost per order by area, now and recommended, and cost per order by volume with the break-even points.
import type { AreaDecision } from "../../playbook/decision";
import type { Context } from "../context";
import { area as areaOf } from "../grid/a1";
import { Block } from "../grid/block";
import { VOLUME_STEPS } from "../layout";
import { FORMATS } from "../texts/formats";
import type { PlanSeries } from "../types";
import { writeHeader, writeTitle } from "./section";

/** Columns that the charts cover: the first four, and from the fifth on. */
const LEFT = { from: 0, to: 3 };
const RIGHT = { from: 4, to: 14 };

export function writeCharts(context: Context): void {
  const { canvas, layout, names } = context;
  const { t } = names;
  writeTitle(canvas, layout.charts.title, t("sheet.sections.charts"));
  writeAreaChart(context);
  writeVolumeChart(context);
}

function place({ layout }: Context, { from, to }: typeof LEFT): string {
  const { first, last } = layout.charts;
  return areaOf({ row: first, column: from }, { row: last, column: to });
}

function perOrderTitle({ names, decision }: Context): string {
  return names.t("sheet.charts.perOrder", { currency: decision.currency || "none" });
}

function writeAreaChart(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const { block } = layout.summary;
  const [from = "", to = from] = [decision.areas[0]?.area, decision.areas[decision.areas.length - 1]?.area];
  const x = block.span("area", from, to);
  canvas.chart({
    name: "InfraplanCostByArea",
    type: "bars",
    title: t("sheet.charts.byArea"),
    xTitle: t("sheet.charts.area"),
    yTitle: perOrderTitle(context),
    series: [
      { name: t("sheet.charts.now"), values: plain(block.span("now", from, to)), x: plain(x) },
      { name: t("sheet.charts.then"), values: plain(block.span("then", from, to)), x: plain(x) },
    ],
    at: place(context, LEFT),
  });
}

/** One line an option with a cost of the area that has the most to compare; all areas together where nothing is compared. */
function writeVolumeChart(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const compared = decision.areas.filter(({ ranked, costToday }) => ranked > 1 && costToday !== null);
  const chosen = compared.sort((a, b) => (b.costToday ?? 0) - (a.costToday ?? 0))[0];
  const lines = chosen ? optionLines(context, chosen) : [totalLine(context)];
  const points = chosen ? breakEvens(context, chosen) : [];

  const keys = VOLUME_STEPS.map(String);
  const columns = Object.fromEntries(
    ["ofToday", "orders", ...lines.map(({ key }) => key)].map((key) => [key, 1]),
  );
  const block = new Block(layout.volumes.row + 2, layout.volumes.column, columns, keys);
  canvas.text(layout.volumes, t("sheet.sections.charts"));
  canvas.look(layout.volumes, "section");
  canvas.text({ ...layout.volumes, row: layout.volumes.row + 1 }, t("sheet.hints.volume"));
  canvas.look({ ...layout.volumes, row: layout.volumes.row + 1 }, "note");
  writeHeader(canvas, block, {
    ofToday: t("sheet.workings.ofToday"),
    orders: t("sheet.workings.orders"),
    ...Object.fromEntries(lines.map(({ key, label }) => [key, label])),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  for (const step of VOLUME_STEPS) writeVolume(context, block, step, lines);

  const series: PlanSeries[] = lines.map(({ key, label }) => ({
    name: label,
    values: block.body(key, key),
    x: block.body("orders", "orders"),
  }));
  canvas.chart({
    name: "InfraplanCostByVolume",
    type: "scatter",
    title: chosen
      ? t("sheet.charts.byVolume", { area: names.area(chosen.area) })
      : t("sheet.charts.byVolumeTotal"),
    xTitle: t("sheet.charts.orders"),
    yTitle: perOrderTitle(context),
    series: [...series, ...writePoints(context, block, points)],
    at: place(context, RIGHT),
  });
}

interface Line {
  key: string;
  label: string;
  /** Formulas: what stays whatever the orders, and what one order adds. */
  fixed: string;
  perOrder: string;
}

function optionLines({ layout, names }: Context, { options }: AreaDecision): Line[] {
  return options
    .filter(({ rank }) => rank !== null)
    .map(({ option }) => ({
      key: option,
      label: names.option(option),
      fixed: layout.options.abs(option, "fixedCost"),
      perOrder: layout.options.abs(option, "perOrder"),
    }));
}

function totalLine({ layout, names, orders }: Context): Line {
  const fixed = `SUM(${layout.areas.span("fixedToday")})`;
  const perOrder = `(SUM(${layout.areas.span("costToday")})-${fixed})/${orders}`;
  return { key: "total", label: names.t("sheet.words.total"), fixed, perOrder };
}

function writeVolume(
  { canvas, orders, cents }: Context,
  block: Block<string>,
  step: number,
  lines: readonly Line[],
): void {
  const key = String(step);
  const volume = block.ref(key, "orders");
  canvas.number(block.at(key, "ofToday"), step, FORMATS.percent);
  canvas.formula(
    block.at(key, "orders"),
    `IF(N(${orders})>0,${orders}*${block.ref(key, "ofToday")},"")`,
    FORMATS.whole,
  );
  for (const line of lines) {
    canvas.formula(
      block.at(key, line.key),
      `IF(N(${volume})>0,${line.fixed}/${volume}+${line.perOrder},"")`,
      cents,
    );
  }
}

interface BreakEven {
  today: Line;
  other: Line;
}

function breakEvens(context: Context, area: AreaDecision): BreakEven[] {
  const lines = optionLines(context, area);
  const today = lines.find(({ key }) => key === area.today);
  if (!today) return [];
  return lines.filter(({ key }) => key !== area.today).map((other) => ({ today, other }));
}

/** Each crossing with today's line as one point, below the volumes; #N/A outside of them, so that it is not drawn. */
function writePoints(
  { canvas, names, cents }: Context,
  volumes: Block<string>,
  points: readonly BreakEven[],
): PlanSeries[] {
  const { t } = names;
  if (points.length === 0) return [];
  const keys = points.map(({ other }) => other.key);
  const block = new Block(volumes.bottom, volumes.left, { name: 1, orders: 1, cost: 1 }, keys);
  writeHeader(canvas, block, {
    name: t("sheet.charts.breakEven"),
    orders: t("sheet.workings.orders"),
    cost: t("sheet.columns.costPerOrder"),
  });
  canvas.look(block.whole(), "working");
  const range = volumes.span("orders");
  for (const { today, other } of points) {
    const at = `(${other.fixed}-${today.fixed})/(${today.perOrder}-${other.perOrder})`;
    const orders = block.ref(other.key, "orders");
    canvas.text(block.at(other.key, "name"), other.label);
    canvas.formula(
      block.at(other.key, "orders"),
      `IF(ISNUMBER(${at}),IF(AND(${at}>=MIN(${range}),${at}<=MAX(${range})),${at},NA()),NA())`,
      FORMATS.whole,
    );
    canvas.formula(block.at(other.key, "cost"), `${today.fixed}/${orders}+${today.perOrder}`, cents);
  }
  return [
    {
      name: t("sheet.charts.breakEven"),
      values: block.body("cost", "cost"),
      x: block.body("orders", "orders"),
      points: true,
    },
  ];
}

/** Without "$". */
function plain(reference: string): string {
  return reference.replace(/\$/g, "");
}
