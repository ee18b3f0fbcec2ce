// The table Vendors: who is considered, must-haves, price, ratings, and the score, rank and verdict that follow.
import { AREAS } from "../../../playbook/types";
import { OF_ROW, type Candidate } from "../../../playbook/vendors/findVendors";
import { writeSection } from "../../blocks/section";
import { figureFormula } from "../../figureFormula";
import { area } from "../../grid/a1";
import { isOwn, isTyped } from "../../own";
import { claim } from "../../managing/claim";
import { FORMATS } from "../../texts/formats";
import type { ScoreColumn } from "../columns";
import { word, type VendorContext } from "../context";
import { rowFormulas } from "./scoreFormulas";
import { writeTable } from "../../grid/tables";

export function writeScorecard(context: VendorContext): void {
  const { canvas, layout, names, candidates, criteria } = context;
  const { block } = layout.scorecard;
  const { t } = names;
  const columns = Object.fromEntries(
    block.columns.map((column) => [column, headerOf(context, column)]),
  ) as Record<ScoreColumn, string>;
  const hint = candidates.some(({ name }) => name !== "")
    ? "vendors.hints.vendors"
    : "vendors.hints.vendorsNone";
  writeSection(
    context,
    layout.scorecard,
    { title: t("vendors.sections.vendors"), hint: t(hint), columns },
    layout.printed,
  );
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  for (const key of block.keys) writeRow(context, key, byId.get(isOwn(key) ? OF_ROW + key : key));
  for (const { id } of criteria) if (block.columns.includes(`rating:${id}`)) writeWeightAbove(context, id);
  writeWorkingHeaders(context);
  dress(context);
  claim(canvas, block, { price: context.money, perOrder: context.cents });
  writeTable(canvas, "Vendors", block);
}

function headerOf({ names: { t }, criteria }: VendorContext, column: ScoreColumn): string {
  if (column.startsWith("rating:"))
    return criteria.find(({ id }) => column === `rating:${id}`)?.name ?? column;
  return t(`vendors.columns.${column as Exclude<ScoreColumn, `rating:${string}`>}`);
}

function writeRow(context: VendorContext, key: string, candidate: Candidate | undefined): void {
  const { canvas, layout, names } = context;
  const { block } = layout.scorecard;
  const { workings } = layout;
  const formulas = rowFormulas(context, key);
  if (candidate && !key.startsWith("own:") && !isOwn(key)) {
    if (candidate.name !== "") canvas.text(block.at(key, "vendor"), candidate.name);
    canvas.text(block.at(key, "area"), names.area(candidate.area));
    const problem = candidate.card?.problem;
    if (problem) canvas.text(block.at(key, "notes"), names.reason("warnings", problem));
  }
  const expected = `${names.t("vendors.verdicts.excluded")} ${names.t("vendors.problems.contact")}`;
  const put = (column: ScoreColumn, formula: string, format?: string, words?: string): void => {
    if (!isTyped(block.own, key, column)) canvas.formula(block.at(key, column), formula, format, words);
  };
  put("verdict", formulas.verdict, undefined, candidate ? expected : undefined);
  put("score", formulas.score, "0.0");
  put("rank", formulas.rank, "0");
  writePrice(context, key, candidate);
  put("rating:price", formulas.priceRating, FORMATS.rating);
  for (const column of ["areaKey", "mustHaves", "bestValue", "problem", "open", "sortBy", "order"] as const) {
    canvas.formula(workings.at(key, column), formulas[column]);
  }
}

/** From the quote where there is one, else from the figure that the wizard was told; it may be typed over. */
function writePrice(context: VendorContext, key: string, candidate: Candidate | undefined): void {
  const { canvas, layout, money, cents, orders } = context;
  const { block } = layout.scorecard;
  const missing = word(context, "sheet.words.missing");
  const compared = layout.quotes?.section.block;
  if (compared?.has(key) && !isOwn(key)) {
    canvas.formula(block.at(key, "price"), compared.abs(key, "total"), money);
    canvas.formula(block.at(key, "perOrder"), compared.abs(key, "perOrder"), cents);
    return;
  }
  const price = block.ref(key, "price");
  const figure = candidate?.figure;
  if (figure) {
    const items = layout.figures.block.has("items_per_order")
      ? layout.figures.block.abs("items_per_order", "value")
      : null;
    const formula = figureFormula(figure, orders, items);
    if (formula === null) canvas.number(block.at(key, "price"), figure.value ?? 0, money);
    else canvas.formula(block.at(key, "price"), formula, money);
  } else if (candidate?.card) canvas.text(block.at(key, "price"), context.names.t("sheet.words.missing"));
  if (isTyped(block.own, key, "perOrder")) return;
  canvas.formula(
    block.at(key, "perOrder"),
    `IF(${price}="","",IF(AND(ISNUMBER(${price}),N(${orders})>0),${price}/${orders},${missing}))`,
    cents,
  );
}

function writeWeightAbove({ canvas, layout }: VendorContext, id: string): void {
  const { block } = layout.scorecard;
  const weight = layout.weights.block.abs(id, "weight");
  const at = { row: block.top - 1, column: block.header(`rating:${id}`).column };
  canvas.formula(at, `IF(ISNUMBER(${weight}),${weight},0)`, FORMATS.weight);
  canvas.look(at, "note");
  canvas.align(at, { horizontal: "center" });
}

function writeWorkingHeaders({ canvas, layout, names: { t } }: VendorContext): void {
  const { workings } = layout;
  for (const column of workings.columns) canvas.text(workings.header(column), t(`vendors.columns.${column}`));
  const title = { row: workings.top - 2, column: workings.left };
  canvas.text(title, t("vendors.words.workings"));
  canvas.look(
    area(title, { row: workings.bottom - 1, column: workings.left + workings.columns.length - 1 }),
    "working",
  );
  canvas.wrap(workings.headers());
}

function dress(context: VendorContext): void {
  const { canvas, layout, names } = context;
  const { t } = names;
  const {
    block,
    block: { keys },
  } = layout.scorecard;
  const ratings = block.columns.filter((column) => column.startsWith("rating:"));
  const [first, last] = [ratings[0] ?? "rating:price", ratings[ratings.length - 1] ?? "rating:price"];
  const top = keys[0] ?? "";
  for (const column of ["vendor", "area", "contact", "price", "notes"] as const)
    canvas.look(block.body(column, column), "input");
  canvas.look(block.body("references", "ownMustHave"), "input");
  canvas.look(block.body(first, last), "input");
  for (const column of ["vendor", "area", "verdict", "contact", "notes"] as const)
    canvas.wrap(block.body(column, column));
  canvas.align(block.columnsOf("score", "ownMustHave"), { horizontal: "center" });
  canvas.align(block.columnsOf("price", "perOrder"), { horizontal: "right" });
  canvas.align(block.columnsOf(first, last), { horizontal: "center" });
  canvas.validate({
    address: block.body("references", "ownMustHave"),
    rule: { list: [t("vendors.words.yes"), t("vendors.words.no")] },
    message: t("vendors.validations.yesNo"),
  });
  canvas.validate({
    address: block.body("area", "area"),
    rule: { list: AREAS.map(names.area) },
    message: t("vendors.validations.area"),
  });
  canvas.validate({
    address: block.body(first, last),
    rule: { min: 0, max: 100 },
    message: t("vendors.validations.rating"),
  });
  const at = (column: ScoreColumn): string => `$${block.ref(top, column)}`;
  canvas.conditional({
    address: block.body("verdict", "verdict"),
    formula: `=OR(${at("score")}=${word(context, "vendors.words.excluded")},$${layout.workings.ref(top, "problem")}<>"")`,
    look: "warning",
  });
  canvas.conditional({
    address: block.body("verdict", "rank"),
    formula: `=AND(N(${at("rank")})=1,LEFT(${at("verdict")},3)=LEFT(${word(context, "vendors.verdicts.first")},3))`,
    look: "good",
  });
}
