// What moves the plan's total cost per order most: the table, largest first, and its chart.
import { writeHeader, writeSection } from "../blocks/section";
import type { Context } from "../context";
import { FORMATS } from "../texts/formats";

export function writeTornado(context: Context): void {
  const { canvas, layout, names, cents } = context;
  const { t } = names;
  const { tornado, tornadoChart, rangeWorkings: ranges, areas } = layout.risk;
  const { block } = tornado;
  writeSection(context, tornado, {
    title: t("risk.sections.risk"),
    hint: t("risk.hints.risk"),
    columns: {
      figure: t("risk.columns.moves"),
      atLow: t("risk.columns.atLow"),
      atHigh: t("risk.columns.atHigh"),
      swing: t("risk.columns.swing"),
    },
  });
  writeHeader(canvas, tornadoChart, {
    changeAtLow: t("risk.charts.atLow"),
    changeAtHigh: t("risk.charts.atHigh"),
  });
  canvas.look(tornadoChart.whole(), "working");
  canvas.wrap(tornadoChart.headers());
  const places = ranges.span("place");
  const total = `SUM(${areas.span("planned")})/${context.orders}`;
  block.keys.forEach((key, i) => {
    const of = (column: "figure" | "atLow" | "atHigh" | "swing"): string =>
      `IF(COUNTIF(${places},${i + 1})=0,"",INDEX(${ranges.span(column)},MATCH(${i + 1},${places},0)))`;
    canvas.formula(block.at(key, "figure"), of("figure"));
    for (const column of ["atLow", "atHigh", "swing"] as const)
      canvas.formula(block.at(key, column), of(column), cents);
    for (const [column, at] of [
      ["changeAtLow", "atLow"],
      ["changeAtHigh", "atHigh"],
    ] as const) {
      const end = block.abs(key, at);
      canvas.formula(tornadoChart.at(key, column), `IF(ISNUMBER(${end}),${end}-${total},"")`, FORMATS.number);
    }
  });
  canvas.align(block.body("atLow", "swing"), { horizontal: "right" });
}
