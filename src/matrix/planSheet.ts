// From a decision to a sheet as data: lays out the blocks, lets each write itself, and adds how it looks on paper.
import type { Language } from "../i18n";
import type { Decision } from "../playbook/decision";
import { writeActivities } from "./blocks/activities";
import { writeCharts } from "./blocks/charts";
import { LEGEND_ROWS, writeChecks, writeLegend } from "./blocks/checks";
import { writeFigures } from "./blocks/figures";
import { writeFlips } from "./blocks/flips";
import { writeGuards } from "./blocks/guards";
import { writeHead } from "./blocks/head";
import { writeMatrix } from "./blocks/matrix";
import { writeQuotes } from "./blocks/quotes";
import { writeShares } from "./blocks/shares";
import { writeSummary } from "./blocks/summary";
import { writeTotals } from "./blocks/totals";
import { writeWeights } from "./blocks/weights";
import type { Context } from "./context";
import { writeComparison } from "./costs/comparison";
import { writeCurves } from "./costs/curves/write";
import { writeHiddenCosts } from "./costs/hiddenCosts";
import { writeScenarios } from "./costs/scenarios/write";
import { area } from "./grid/a1";
import { Canvas } from "./grid/canvas";
import { HEAD_ROWS, layOut, type Layout } from "./layout";
import { noteSources } from "./links/sources";
import { isOwn, type OwnParts } from "./own";
import { writeRisk } from "./risk/writeRisk";
import { moneyFormat } from "./texts/formats";
import { namesIn } from "./texts/names";
import type { SheetPlan } from "./types";
import { writeAreaWorkings } from "./workings/areas";
import { writeOptionWorkings } from "./workings/options";
import { writeShareWorkings } from "./workings/shares";

/** Column widths in characters: the printed columns, a gap, the workings. */
const WIDTHS = [30, 34, 19, 16, 14, 14, 14, 14, 14, 16, 14, 10, 10, 13, 20, 50, 12, 3, 30];
const WORKING_WIDTH = 18;
const WORKING_COLUMNS = 60;
const OWN_WIDTH = 14;

/** `own`: the rows and columns that the user added to the sheet that is there. */
export function planSheet(decision: Decision, language: Language, own: OwnParts = {}): SheetPlan {
  const canvas = new Canvas();
  const layout = layOut(decision, own);
  const context: Context = {
    decision,
    names: namesIn(language),
    layout,
    canvas,
    cents: moneyFormat(decision.currency, "cents"),
    money: moneyFormat(decision.currency, "whole"),
    orders: layout.figures.block.abs("orders", "value"),
  };
  writeHead(context, decision.amounts);
  writeSummary(context);
  writeFlips(context);
  writeCharts(context);
  writeComparison(context);
  writeScenarios(context);
  writeMatrix(context);
  writeWeights(context);
  writeActivities(context);
  writeFigures(context);
  writeQuotes(context);
  writeHiddenCosts(context);
  writeCurves(context);
  writeShares(context);
  writeTotals(context);
  writeGuards(context);
  writeChecks(context);
  writeLegend(context);
  writeAreaWorkings(context);
  writeOptionWorkings(context);
  writeShareWorkings(context);
  writeRisk(context);
  noteSources(context);
  canvas.name("Infraplan_Orders", layout.figures.block.at("orders", "value"));
  const widths = widthsOf(layout);
  canvas.align(
    area(
      { row: HEAD_ROWS, column: 0 },
      { row: layout.legend.row + LEGEND_ROWS, column: widths.length + WORKING_COLUMNS - 1 },
    ),
    {
      vertical: "top",
    },
  );
  const end = { row: layout.legend.row + LEGEND_ROWS - 1, column: layout.printed - 1 };
  const plan = canvas.plan({
    name: context.names.t("sheet.name"),
    widths: [...widths, ...new Array<number>(WORKING_COLUMNS).fill(WORKING_WIDTH)],
    freezeRows: HEAD_ROWS,
    printArea: area({ row: 0, column: 0 }, end),
  });
  return Object.keys(own).length > 0 ? { ...plan, own } : plan;
}

/** With room for the columns that the user added to the widest table. */
function widthsOf({ matrix }: Layout): number[] {
  const widths = [...WIDTHS];
  matrix.block.columnIds.forEach((column, at) => {
    if (isOwn(column)) widths.splice(at, 0, OWN_WIDTH);
  });
  return widths;
}
