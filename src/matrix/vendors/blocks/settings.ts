// The bounds beside the weights that users set, the weights repeated above the ratings, and whether they can be used.
import { absolute, address, area, type Spot } from "../../grid/a1";
import { FORMATS } from "../../texts/formats";
import type { VendorContext } from "../context";
import { word } from "../context";

/** To the right of the weights, one column away. */
const LABELS = 5;
const VALUES = 8;

type Row = "sum" | "verdict" | "highest" | "least";
const ROWS: Record<Row, number> = { sum: 0, verdict: 1, highest: 3, least: 4 };

function spot({ layout }: VendorContext, row: Row, column: number): Spot {
  return { row: layout.weights.block.top + ROWS[row], column };
}

export function settings(context: VendorContext): { highest: string; least: string; weightsOk: string } {
  const value = (row: Row): string => absolute(spot(context, row, VALUES));
  return { highest: value("highest"), least: value("least"), weightsOk: value("verdict") };
}

/** The sum of the weights, what there is to say of it, the highest rating and the least score of a choice. */
export function writeSettings(context: VendorContext, bounds: { highest: number; least: number }): void {
  const { canvas, names, layout, criteria } = context;
  const { t } = names;
  const { block } = layout.weights;
  const weights = block.span("weight");
  const [sum, ok] = [spot(context, "sum", VALUES), spot(context, "verdict", VALUES)];
  const bad = `COUNTIF(${weights},"<0")+SUMPRODUCT(ISTEXT(${weights})*(${weights}<>""))`;
  canvas.text(spot(context, "sum", LABELS), t("vendors.words.weightsSum"));
  canvas.formula(sum, `SUM(${weights})`, FORMATS.weight);
  canvas.formula(ok, `AND(${address(sum)}>0,${bad}=0)`);
  canvas.look(ok, "working");
  canvas.formula(
    spot(context, "verdict", LABELS),
    `IF(${bad}>0,${word(context, "vendors.problems.weightsBad")},` +
      `IF(${address(sum)}<=0,${word(context, "vendors.problems.weightsZero")},` +
      `IF(COUNTA(${block.span("criterion")})>${criteria.filter(({ name }) => name !== "").length},` +
      `${word(context, "vendors.problems.newCriterion")},` +
      `IF(ROUND(${address(sum)},6)=1,${word(context, "vendors.problems.weightsOk")},` +
      `${word(context, "vendors.problems.weightsOff")}))))`,
  );
  canvas.look(spot(context, "verdict", LABELS), "note");
  canvas.conditional({
    address: address(spot(context, "verdict", LABELS)),
    formula: `=NOT(${absolute(ok)})`,
    look: "warning",
  });
  for (const row of ["highest", "least"] as const) {
    const at = spot(context, row, VALUES);
    canvas.text(spot(context, row, LABELS), t(`vendors.words.${row}`));
    canvas.number(at, bounds[row], FORMATS.judgement);
    canvas.look(at, "input");
    canvas.align(at, { horizontal: "center" });
    canvas.validate({
      address: address(at),
      rule: row === "highest" ? { min: 1, max: 100 } : { min: 0, max: 100 },
      message: t("vendors.validations.number"),
    });
  }
  canvas.look(area(spot(context, "sum", LABELS), sum), "total");
}

/** The row above the ratings that repeats the weights: a row is what ratings are multiplied with. */
export function weightsAcross({ layout }: VendorContext): string {
  const { block } = layout.scorecard;
  const columns = block.columns.filter((column) => column.startsWith("rating:"));
  const at = (column: (typeof columns)[number] | undefined): string =>
    column ? absolute({ row: block.top - 1, column: block.header(column).column }) : "";
  return `${at(columns[0])}:${at(columns[columns.length - 1])}`;
}
