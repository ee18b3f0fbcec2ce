// The workings beside the charts: cost per order at other volumes, and the points where cost lines cross.
import { writeHeader } from "../blocks/section";
import type { Context } from "../context";
import { Block } from "../grid/block";
import { VOLUME_STEPS } from "../columns";
import { FORMATS } from "../texts/formats";
import type { BreakEven, CostLine } from "./costLines";

/** A row for each volume; the columns are those of the lines, after "ofToday" and "orders". */
export function writeVolumes(context: Context, lines: readonly CostLine[]): Block<string> {
  const { canvas, layout } = context;
  const { t } = context.names;
  const { row, column } = layout.volumes;
  const straight = lines.filter(({ drawn }) => drawn === null);
  const columns = ["ofToday", "orders", ...straight.map(({ key }) => key)];
  const spans = Object.fromEntries(columns.map((key) => [key, 1]));
  const block = new Block(row + 2, column, spans, VOLUME_STEPS.map(String));
  canvas.text({ row, column }, t("sheet.sections.charts"));
  canvas.look({ row, column }, "section");
  canvas.text({ row: row + 1, column }, t("sheet.hints.volume"));
  canvas.look({ row: row + 1, column }, "note");
  writeHeader(canvas, block, {
    ofToday: t("sheet.workings.ofToday"),
    orders: t("sheet.workings.orders"),
    ...Object.fromEntries(straight.map(({ key, label }) => [key, label])),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  for (const step of VOLUME_STEPS) writeVolume(context, block, step, straight);
  return block;
}

function writeVolume(
  { canvas, orders, cents }: Context,
  block: Block<string>,
  step: number,
  lines: readonly CostLine[],
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

/** One point that may be a crossing: its orders are text where it is none. */
interface Point {
  key: string;
  label: string;
  at: string;
  today: CostLine;
}

/**
 * Every crossing with today's line, below everything; its cost is #N/A outside of them, so that it is not drawn. "x" is
 * a number even then: Excel may count 1, 2, 3, ... along a scatter chart where an x value is none. Null without any.
 */
export function writeBreakEvens(
  context: Context,
  volumes: Block<string>,
  breakEvens: readonly BreakEven[],
): Block<"name" | "orders" | "cost" | "x"> | null {
  const { canvas, layout, names, cents } = context;
  const { t } = names;
  const points = breakEvens.flatMap((one) => pointsOf(context, one));
  if (points.length === 0) return null;
  const block = new Block(
    layout.breakEvens.row,
    layout.breakEvens.column,
    { name: 1, orders: 1, cost: 1, x: 1 },
    points.map(({ key }) => key),
  );
  writeHeader(canvas, block, {
    name: t("sheet.charts.breakEven"),
    orders: t("sheet.workings.orders"),
    cost: t("sheet.columns.costPerOrder"),
    x: t("sheet.workings.chartOrders"),
  });
  canvas.look(block.whole(), "working");
  const range = volumes.span("orders");
  for (const { key, label, at, today } of points) {
    const orders = block.ref(key, "orders");
    canvas.text(block.at(key, "name"), label);
    canvas.formula(
      block.at(key, "orders"),
      `IF(ISNUMBER(${at}),IF(AND(${at}>=MIN(${range}),${at}<=MAX(${range})),${at},NA()),NA())`,
      FORMATS.whole,
    );
    canvas.formula(block.at(key, "cost"), `${today.fixed}/${orders}+${today.perOrder}`, cents);
    canvas.formula(block.at(key, "x"), `IF(ISNUMBER(${orders}),${orders},MIN(${range}))`, FORMATS.whole);
  }
  return block;
}

/** Two lines cross once at most; a quote has a row for each volume at which it may. */
function pointsOf({ layout }: Context, { today, other }: BreakEven): Point[] {
  const candidates = layout.curves.get(other.key)?.candidates;
  if (!candidates)
    return [{ key: other.key, label: other.label, at: layout.options.abs(other.key, "crossing"), today }];
  return candidates.keys.map((key) => ({
    key: `${other.key}:${key}`,
    label: other.label,
    at: candidates.abs(key, "orders"),
    today,
  }));
}
