// The table PlanFigures: every number the plan stands on, its value a live formula on the analyst's own cells.
import { COST_FIGURES } from "../../figures/types";
import { hasMessage } from "../../i18n";
import type { PlanFigure } from "../../playbook/decision";
import { feeId } from "../../playbook/decide/feeId";
import { optionOf } from "../../playbook/options";
import type { Context } from "../context";
import { figureFormula, liveCellsOf } from "../figureFormula";
import { lostLook, lostText, writeLiveSource, writeRangeSource } from "../links/sourceCell";
import { loadedRateFormula } from "../costs/loadedRate";
import { quoteSources, quoteTotal } from "../quotes/cells";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";
import { writeTable } from "../grid/tables";

const MONEY = new Set<string>([...COST_FIGURES, "revenue", "gross_profit", "owner_time"]);

export function writeFigures(context: Context): void {
  const { canvas, decision, names, layout } = context;
  const { block } = layout.figures;
  const { t } = names;
  writeSection(context, layout.figures, {
    title: t("sheet.sections.figures"),
    hint: t("sheet.hints.figures"),
    columns: {
      figure: t("sheet.columns.figure"),
      value: t("sheet.columns.value"),
      unit: t("sheet.columns.unit"),
      source: t("sheet.columns.source"),
      note: t("sheet.columns.note"),
    },
  });
  for (const figure of decision.figures) {
    canvas.text(block.at(figure.id, "figure"), names.figure(figure.id));
    writeValue(context, figure);
    canvas.text(block.at(figure.id, "unit"), unitOf(context, figure));
    writeSource(context, figure);
    canvas.text(block.at(figure.id, "note"), noteOf(context, figure));
  }
  canvas.look(block.body("value", "value"), "input");
  canvas.wrap(block.body("figure", "figure"));
  canvas.align(block.body("value", "value"), { horizontal: "right" });
  canvas.conditional({
    address: block.body("value", "value"),
    formula: `=${block.ref(block.keys[0] ?? "", "value")}=${quoted(t("sheet.words.missing"))}`,
    look: "warning",
  });
  canvas.conditional(lostLook(t, block.body("value", "source"), block.ref(block.keys[0] ?? "", "source")));
  writeTable(canvas, "PlanFigures", block);
}

function writeValue(context: Context, figure: PlanFigure): void {
  const { canvas, layout, orders, names } = context;
  const { block } = layout.figures;
  const at = block.at(figure.id, "value");
  const items = block.has("items_per_order") ? block.abs("items_per_order", "value") : null;
  const format = isMoney(figure) || figure.id === "loaded_rate" ? FORMATS.amount : FORMATS.quantity;
  const formula =
    quoteTotalOf(context, figure) ??
    loadedRateFormula(context, figure) ??
    figureFormula(figure, orders, items);
  if (figure.value === null && figure.origin.kind !== "quote")
    canvas.text(at, names.t("sheet.words.missing"));
  else if (formula === null) canvas.number(at, figure.value ?? 0, format);
  else canvas.formula(at, formula, format);
}

/** The total of the quote that an option is priced by, laid out below. */
function quoteTotalOf(context: Context, { id, origin }: PlanFigure): string | null {
  return origin.kind === "quote" ? quoteTotal(context, id.slice("cost:".length)) : null;
}

function isMoney({ id }: PlanFigure): boolean {
  return MONEY.has(id) || id.startsWith("cost:");
}

function unitOf({ decision, names: { t } }: Context, figure: PlanFigure): string {
  if (isMoney(figure)) return t("sheet.units.month", { unit: decision.currency }).trim();
  const key = `figures.units.${figure.unit}`;
  const unit = hasMessage(key) ? t(key) : figure.unit;
  if (figure.id === "loaded_rate") return t("sheet.units.hour", { unit: decision.currency }).trim();
  if (figure.id === "orders") return t("sheet.units.ordersMonth");
  if (figure.id === "orders_per_day") return t("sheet.units.ordersDay");
  return figure.id === "delivery_hours" ? t("sheet.units.hours") : unit;
}

function writeSource(context: Context, figure: PlanFigure): void {
  const { canvas, layout, names } = context;
  const { t } = names;
  const at = layout.figures.block.at(figure.id, "source");
  const { origin } = figure;
  const cells = liveCellsOf(figure);
  if (cells) {
    writeLiveSource(context, at, cells);
    return;
  }
  if (origin.kind === "quote") {
    const parts = quoteSources(context, figure.id.slice("cost:".length));
    writeRangeSource(context, at, origin, parts);
    return;
  }
  if (origin.kind === "kept") {
    canvas.text(at, lostText(t, origin.lost, figure.note?.details));
    return;
  }
  const words = {
    typed: "sheet.words.typed",
    assumed: "sheet.words.assumed",
    missing: "sheet.words.missing",
  } as const;
  const { kind } = origin;
  canvas.text(at, kind in words ? t(words[kind as keyof typeof words]) : "");
}

/** Why a figure is missing or what was assumed; else the label it was found by. */
function noteOf({ decision, names }: Context, { id, origin, note }: PlanFigure): string {
  if (origin.kind === "missing") return names.reason("notes", origin.why);
  const parts: string[] = [];
  const quote = origin.kind === "quote" ? decision.quotes.find(({ option }) => id === feeId(option)) : null;
  if (quote) parts.push(names.t("sheet.notes.as_quoted", { vendor: quote.vendor }));
  if (origin.kind === "cells") parts.push(names.t("sheet.notes.as_found", { label: origin.finding.label }));
  if (note) parts.push(names.reason("notes", note));
  if (origin.kind === "cells" && origin.finding.fromText) parts.push(names.t("sheet.notes.from_text"));
  if (origin.kind === "cells" && origin.finding.sign === -1) parts.push(names.t("sheet.notes.negative"));
  if (id.startsWith("cost:") && keepsOwnPeople(id.slice(5))) parts.push(names.t("sheet.notes.hybrid_fee"));
  return parts.join(" ");
}

/** Part of the area's own work stays with such an option, so its fees alone are not its cost. */
function keepsOwnPeople(option: string): boolean {
  const who = Object.values(optionOf(option)?.who ?? {});
  return who.includes("vendor") && who.filter((by) => by !== "vendor").length > who.length / 2;
}
