// What to check before relying on the plan, and how to read the sheet. Texts only.
import type { SourceId } from "../../playbook/types";
import type { Context } from "../context";
import { address } from "../grid/a1";
import { writeSection, writeTitle } from "./section";

const SOURCES: readonly SourceId[] = ["S0", "S1", "S2", "S4"];

export function writeChecks(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { block } = layout.checks;
  const { t } = names;
  if (decision.warnings.length === 0) return;
  writeSection(context, layout.checks, {
    title: t("sheet.sections.checks"),
    hint: t("sheet.hints.checks"),
    columns: { number: t("sheet.columns.number"), point: t("sheet.columns.point") },
  });
  decision.warnings.forEach((warning, i) => {
    const key = String(i + 1);
    canvas.number(block.at(key, "number"), i + 1, "0");
    canvas.text(block.at(key, "point"), names.reason("warnings", warning));
  });
  canvas.wrap(block.body("point", "point"));
  canvas.align(block.body("number", "number"), { horizontal: "left" });
}

export function writeLegend({ canvas, layout, names }: Context): void {
  const { t } = names;
  const { row, column } = layout.legend;
  const lines = [
    t("sheet.legend.cost"),
    t("sheet.legend.score"),
    t("sheet.legend.recommended"),
    t("sheet.legend.verdict", { hybrid: names.verdict("Hybrid") }),
    ...SOURCES.map((id) => t("sheet.legend.source", { id, name: names.source(id) })),
  ];
  writeTitle(canvas, { row, column }, t("sheet.sections.legend"));
  lines.forEach((line, i) => canvas.text({ row: row + 1 + i, column }, line));
  canvas.look(`${address({ row: row + 1, column })}:${address({ row: row + lines.length, column })}`, "note");
}

/** Rows that the legend takes, for the print area. */
export const LEGEND_ROWS = 1 + 4 + SOURCES.length;
