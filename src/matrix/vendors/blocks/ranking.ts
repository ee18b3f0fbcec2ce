// The vendors in the order of their scores, and the chart of it.
import { writeSection } from "../../blocks/section";
import { area, relative } from "../../grid/a1";
import type { VendorContext } from "../context";

/** Columns that the chart covers, beside the list. */
const CHART = { from: 2, to: 8 } as const;

export function writeRanking(context: VendorContext): void {
  const { canvas, layout, names, candidates } = context;
  const { block } = layout.ranking;
  const { t } = names;
  const { block: scorecard } = layout.scorecard;
  const order = layout.workings.span("order");
  writeSection(
    context,
    layout.ranking,
    {
      title: t("vendors.sections.ranking"),
      hint: t("vendors.hints.ranking"),
      columns: { vendor: t("vendors.columns.vendor"), score: t("vendors.columns.score") },
    },
    layout.printed,
  );
  for (const key of block.keys) {
    const match = `MATCH(${key},${order},0)`;
    canvas.formula(block.at(key, "vendor"), `IFERROR(INDEX(${scorecard.span("vendor")},${match}),"")`);
    canvas.formula(block.at(key, "score"), `IFERROR(INDEX(${scorecard.span("score")},${match}),"")`, "0.0");
  }
  canvas.align(block.columnsOf("score", "score"), { horizontal: "center" });
  // A chart of nobody would be an empty frame: it comes with the first names.
  if (!candidates.some(({ name }) => name !== "")) return;
  canvas.chart({
    name: "InfraplanVendorScores",
    type: "bars",
    title: t("vendors.sections.ranking"),
    xTitle: t("vendors.columns.vendor"),
    yTitle: t("vendors.columns.score"),
    yMin: 0,
    series: [
      {
        name: t("vendors.columns.score"),
        values: relative(block.span("score")),
        x: relative(block.span("vendor")),
      },
    ],
    at: area(
      { row: block.top, column: CHART.from },
      { row: block.top + layout.chartRows - 1, column: CHART.to },
    ),
  });
}
