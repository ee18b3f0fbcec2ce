// What an order costs today, part by part, and three totals by name, so that they can be held against a quote.
import { COST_FIGURES } from "../../figures/types";
import type { Context } from "../context";
import { shareKey } from "../layout";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";

const SHIPPED = ["facility", "labor", "supplies", "delivery"] as const;

export function writeTotals(context: Context): void {
  const { canvas, layout, names } = context;
  const { block } = layout.totals;
  const { t } = names;
  writeSection(context, layout.totals, {
    title: t("sheet.sections.totals"),
    columns: {
      component: t("sheet.columns.component"),
      costPerMonth: t("sheet.columns.costPerMonth"),
      costPerOrder: t("sheet.columns.costPerOrder"),
      shareOfTotal: t("sheet.columns.shareOfTotal"),
    },
  });
  for (const id of SHIPPED) writeRow(context, id, names.figure(id), layout.figures.block.abs(id, "value"));
  writeRow(context, "other", t("sheet.words.other"), sumOf(context, othersIn(context)));
  writeRow(
    context,
    "all",
    t("sheet.words.total"),
    sumOf(context, [...SHIPPED.map((id) => value(context, id)), ...othersIn(context)]),
  );
  const allOf = (ids: readonly string[]): string => {
    const cells = ids.map((id) => value(context, id)).join(",");
    return `IF(COUNT(${cells})=${ids.length},SUM(${cells}),${missing(context)})`;
  };
  writeRow(context, "warehouse_only", t("sheet.totals.warehouse_only"), allOf(SHIPPED.slice(0, 3)));
  writeRow(context, "shipped", t("sheet.totals.shipped"), allOf(SHIPPED));
  writeRow(context, "variable", t("sheet.totals.variable"), variable(context));
  canvas.look(block.across("all", "component", "shareOfTotal"), "total");
}

function writeRow(
  { canvas, layout, orders, names, money, cents }: Context,
  key: string,
  label: string,
  cost: string,
): void {
  const { block } = layout.totals;
  const month = block.ref(key, "costPerMonth");
  const all = block.abs("all", "costPerMonth");
  const unknown = quoted(names.t("sheet.words.missing"));
  canvas.text(block.at(key, "component"), label);
  canvas.formula(block.at(key, "costPerMonth"), cost, money);
  canvas.formula(
    block.at(key, "costPerOrder"),
    `IF(AND(ISNUMBER(${month}),N(${orders})>0),${month}/${orders},${unknown})`,
    cents,
  );
  canvas.formula(
    block.at(key, "shareOfTotal"),
    `IF(AND(ISNUMBER(${month}),N(${all})>0),${month}/${all},"")`,
    FORMATS.percentFine,
  );
}

function value({ layout }: Context, id: string): string {
  return layout.figures.block.abs(id, "value");
}

function missing({ names }: Context): string {
  return quoted(names.t("sheet.words.missing"));
}

/** Every other cost that the plan knows, the owner's time among them. */
function othersIn(context: Context): string[] {
  const shipped = new Set<string>(SHIPPED);
  const others = [...COST_FIGURES, "owner_time"].filter(
    (id) => !shipped.has(id) && context.layout.figures.block.has(id),
  );
  return others.map((id) => value(context, id));
}

function sumOf(context: Context, cells: readonly string[]): string {
  return `IF(COUNT(${cells.join(",")})=0,${missing(context)},SUM(${cells.join(",")}))`;
}

/** What moves with orders, by the fixed parts of the shares; only whole where no component is missing. */
function variable(context: Context): string {
  const { layout, decision } = context;
  const parts = decision.shares.filter(({ figure }) => SHIPPED.some((id) => id === figure));
  const cells = parts.map((share) => layout.shareWorkings.abs(shareKey(share), "moving")).join(",");
  const known = SHIPPED.map((id) => value(context, id)).join(",");
  return `IF(COUNT(${known})=${SHIPPED.length},SUM(${cells}),${missing(context)})`;
}
