// Beside the weights: their sum and whether they can be used; and the row above the ratings that repeats them.
import { absolute, address, area, type Spot } from "../../grid/a1";
import { FORMATS } from "../../texts/formats";
import type { VendorContext } from "../context";
import { word } from "../context";

/** To the right of the weights, one column away. */
const LABEL = 5;
const VALUE = 8;

/** The cell that says whether the weights can be used. */
export function weightsOk(context: VendorContext): string {
  return absolute(spot(context, 1, VALUE));
}

export function writeWeightsCheck(context: VendorContext): void {
  const { canvas, names, layout, criteria } = context;
  const { block } = layout.weights;
  const weights = block.span("weight");
  const [sum, ok, verdict] = [spot(context, 0, VALUE), spot(context, 1, VALUE), spot(context, 1, LABEL)];
  const bad = `COUNTIF(${weights},"<0")+SUMPRODUCT(ISTEXT(${weights})*(${weights}<>""))`;
  canvas.text(spot(context, 0, LABEL), names.t("vendors.words.weightsSum"));
  canvas.formula(sum, `SUM(${weights})`, FORMATS.weight);
  canvas.look(area(spot(context, 0, LABEL), sum), "total");
  canvas.formula(ok, `AND(${address(sum)}>0,${bad}=0)`);
  canvas.look(ok, "working");
  canvas.formula(
    verdict,
    `IF(${bad}>0,${word(context, "vendors.problems.weightsBad")},` +
      `IF(${address(sum)}<=0,${word(context, "vendors.problems.weightsZero")},` +
      `IF(SUMPRODUCT(--(${block.span("criterion")}<>""))>${criteria.filter(({ name }) => name !== "").length},` +
      `${word(context, "vendors.problems.newCriterion")},` +
      `IF(ROUND(${address(sum)},6)=1,${word(context, "vendors.problems.weightsOk")},` +
      `${word(context, "vendors.problems.weightsOff")}))))`,
  );
  canvas.look(verdict, "note");
  canvas.conditional({ address: address(verdict), formula: `=NOT(${absolute(ok)})`, look: "warning" });
}

/** A row is what ratings are multiplied with. */
export function weightsAcross({ layout }: VendorContext): string {
  const { block } = layout.scorecard;
  const columns = block.columns.filter((column) => column.startsWith("rating:"));
  const at = (column: (typeof columns)[number] | undefined): string =>
    column ? absolute({ row: block.top - 1, column: block.header(column).column }) : "";
  return `${at(columns[0])}:${at(columns[columns.length - 1])}`;
}

function spot({ layout }: VendorContext, down: number, column: number): Spot {
  return { row: layout.weights.block.top + down, column };
}
