// Queues everything that puts a build on the sheet, in an order that Excel accepts. No sync here: the caller sends
// it as one batch.
import type { PlanTable, SheetPlan } from "../../matrix/types";
import { areaAddress, fixed, parseArea, qualified, splitAddress } from "../a1";
import { putDress, undress } from "../dress/put";
import type { Listing } from "../listing";
import { supports } from "../run";
import type { Build } from "./build";
import { addChart, refreshChart } from "./charts";
import { nameless } from "./mending";
import { type RowShift, shiftAreas } from "./shifts";
import type { Target } from "./target";
import { asText } from "./text";

/**
 * Queues everything up to the cells; the function returned queues the rest. In between the caller notes that the cells
 * are written: from there on a build that breaks off has other things to mend.
 */
export function carryOut(
  context: Excel.RequestContext,
  plan: SheetPlan,
  build: Build,
  target: Target,
): () => void {
  const { sheet } = target;
  const { application } = context.workbook;
  if (supports("1.6")) application.suspendApiCalculationUntilNextSync();
  if (supports("1.9")) application.suspendScreenUpdatingUntilNextSync();
  removeOld(build, target);
  for (const { at, rows } of build.shifts) shiftSheetRows(sheet, at, rows);
  for (const { row, column, rows, columns } of build.redress.plain)
    sheet.getRangeByIndexes(row, column, rows, columns).style = "Normal";
  addNames(context, plan, build, target); // before the formulas that use them
  const { block } = build;
  const range = sheet.getRangeByIndexes(0, 0, block.rows, block.columns);
  range.numberFormat = block.formats;
  range.formulas = block.contents;
  return () => addFurniture(plan, build, target);
}

/** What stands on the cells: tables, looks, links, rules, charts. */
function addFurniture(plan: SheetPlan, build: Build, target: Target): void {
  const { sheet, name } = target;
  for (const merge of build.redress.merges.made) sheet.getRange(merge).merge(false);
  addTables(plan, build, target);
  putDress(sheet, plan, build.redress, build.actual);
  putLinkedFormulas(sheet, build);
  for (const chart of plan.charts) {
    const standing = livingOn(chart.name, build, target);
    const change = build.redress.charts.get(chart.name);
    if (standing && change) refreshChart(sheet, name, standing, chart, change);
    else addChart(sheet, name, chart);
  }
}

/** A cell without a value yet, as a formula's while calculation waits, takes its link's address for its text. */
function putLinkedFormulas(sheet: Excel.Worksheet, { block, redress }: Build): void {
  for (const { address } of redress.links.made) {
    const at = parseArea(address);
    const content = at && block.contents[at.row]?.[at.column];
    if (typeof content === "string" && content.startsWith("="))
      sheet.getRange(address).formulas = [[content]];
  }
}

/** A chart of ours that draws as many lines as it was made with. */
function livingOn(name: string, { redress }: Build, { record, charts }: Target): Excel.Chart | undefined {
  const lines = record?.dress?.charts.find((chart) => chart.name === name)?.series.length;
  if (!redress.charts.has(name) || !record?.charts.includes(name)) return undefined;
  return charts.find((chart) => chart.name === name && chart.series.count === lines);
}

/** What the last build left and the new one replaces; the user's own cells and charts stay. */
function removeOld(build: Build, target: Target): void {
  const { sheet, record, tables, charts, unnamed, listing } = target;
  if (!record) return;
  unnamed.forEach((chart) => chart.delete());
  for (const chart of charts)
    if (record.charts.includes(chart.name) && livingOn(chart.name, build, target) !== chart) chart.delete();
  for (const { name } of record.tables)
    if (tables.has(name.toLowerCase()) && !stays(build, name)) tableNamed(listing, name)?.convertToRange();
  for (const name of nameless(record, tables)) tableNamed(listing, name)?.convertToRange();
  undress(sheet, build, target);
}

function shiftSheetRows(sheet: Excel.Worksheet, at: number, rows: number): void {
  const range = sheet.getRange(`${at + 1}:${at + Math.abs(rows)}`);
  if (rows > 0) range.insert("Down");
  else range.delete("Up");
}

/** A table whose header is where the plan has it lives on, so that formulas which refer to it keep working. */
export function stays({ standing, record }: Build, name: string): boolean {
  const now = standing.get(name);
  const next = parseArea(record.tables.find((table) => table.name === name)?.address ?? "");
  if (!now || !next) return false;
  if (now.row !== next.row || now.column !== next.column) return false;
  return (now.rows === next.rows && now.columns === next.columns) || supports("1.13");
}

const tableNamed = (listing: Listing, name: string): Excel.Table | undefined =>
  listing.tables.find((table) => table.name.toLowerCase() === name.toLowerCase())?.table;

function addTables(plan: SheetPlan, build: Build, { sheet, listing }: Target): void {
  for (const { plan: planned, name, address, columns, made } of build.record.tables) {
    const standing = stays(build, name) ? tableNamed(listing, name) : undefined;
    const table = standing ?? sheet.tables.add(sheet.getRange(address), true);
    const now = build.standing.get(name);
    if (!standing) table.name = name;
    const { style, totals } = plan.tables.find((item) => item.name === planned) ?? {};
    const body = now && areaAddress({ ...now, rows: now.rows - (totals ? 1 : 0) });
    if (standing && now && body !== address) table.resize(address);
    if (!made) continue; // how the user has dressed it stays
    if (totals && !standing) addTotals(table, columns, totals);
    table.style = style ?? "TableStyleLight1";
    table.showFilterButton = false;
  }
}

/** The user's totals row, on a table that had to be made anew. */
function addTotals(table: Excel.Table, columns: readonly string[], totals: PlanTable["totals"] = {}): void {
  table.showTotals = true;
  const contents = columns.map((column) => {
    const cell = totals[column];
    if (!cell) return "";
    if ("formula" in cell) return cell.formula;
    return "number" in cell ? cell.number : asText(cell.text);
  });
  table.getTotalRowRange().formulas = [contents];
}

function addNames(
  context: Excel.RequestContext,
  plan: SheetPlan,
  build: Build,
  { sheet, name, listing }: Target,
): void {
  const { names } = context.workbook;
  for (const { plan: planned, name: actual } of build.record.names) {
    const address = plan.names.find((item) => item.name === planned)?.address;
    if (!address) continue;
    const there = listing.names.find((item) => item.name.toLowerCase() === actual.toLowerCase());
    if (!there) names.add(actual, sheet.getRange(address));
    else if (!pointsAt(there, name, address, build.shifts))
      there.formula = `=${qualified(name, fixed(address))}`;
  }
}

/**
 * Names that point right and stay there are left: every formula that uses a changed name is calculated anew. One that
 * follows its cell through inserted rows is set nevertheless: not every program calculates anew what uses it.
 */
function pointsAt(
  item: Excel.NamedItem,
  sheetName: string,
  address: string,
  shifts: readonly RowShift[],
): boolean {
  const reference = splitAddress(String(item.formula).slice(1));
  const now = parseArea(reference.address);
  const places = now ? [now, ...shiftAreas([now], shifts)] : [];
  return (
    places.length === 2 &&
    reference.sheet === sheetName &&
    places.every((area) => areaAddress(area) === address)
  );
}
