// Guards: people, rent and each area's fixed cost as a share of gross profit, against limits that can be changed.
import { GUARDS } from "../../playbook/guards";
import type { Guard } from "../../playbook/decision";
import { AREAS, type AreaId } from "../../playbook/types";
import type { Context } from "../context";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";
import { writeTable } from "../grid/tables";

export function writeGuards(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { block } = layout.guards;
  const { t } = names;
  writeSection(context, layout.guards, {
    title: t("sheet.sections.guards"),
    hint: t("sheet.hints.guards"),
    columns: {
      guard: t("sheet.columns.guard"),
      costPerMonth: t("sheet.columns.costPerMonth"),
      shareOfProfit: t("sheet.columns.shareOfProfit"),
      limit: t("sheet.columns.limit"),
      status: t("sheet.columns.status"),
    },
  });
  for (const guard of decision.guards) writeGuard(context, guard);
  canvas.look(block.body("limit", "limit"), "input");
  canvas.align(block.body("costPerMonth", "shareOfProfit"), { horizontal: "right" });
  canvas.align(block.body("limit", "limit"), { horizontal: "center" });
  writeTable(canvas, "PlanGuards", block);
  canvas.conditional({
    address: block.body("status", "status"),
    formula: `=${block.ref(block.keys[0] ?? "", "status")}=${quoted(t("sheet.words.exceeded"))}`,
    look: "warning",
  });
}

function writeGuard(context: Context, { id, limit }: Guard): void {
  const { canvas, layout, names, money } = context;
  const { block } = layout.guards;
  const { t } = names;
  const area = AREAS.find((one) => `area:${one}` === id);
  const profit = layout.figures.block.abs("gross_profit", "value");
  const [cost, share, bound] = (["costPerMonth", "shareOfProfit", "limit"] as const).map((column) =>
    block.ref(id, column),
  );
  const word = (key: "exceeded" | "ok" | "missing"): string => quoted(t(`sheet.words.${key}`));
  canvas.text(
    block.at(id, "guard"),
    area
      ? t("sheet.guards.area", { area: names.area(area) })
      : t(id === "rent" ? "sheet.guards.rent" : "sheet.guards.people"),
  );
  canvas.formula(
    block.at(id, "costPerMonth"),
    area ? fixedCost(context, area) : knownSum(context, id),
    money,
  );
  canvas.formula(
    block.at(id, "shareOfProfit"),
    `IF(AND(ISNUMBER(${cost}),N(${profit})>0),${cost}/${profit},${word("missing")})`,
    FORMATS.percentFine,
  );
  canvas.number(block.at(id, "limit"), limit, FORMATS.percent);
  canvas.formula(
    block.at(id, "status"),
    `IF(ISNUMBER(${share}),IF(${share}>${bound},${word("exceeded")},${word("ok")}),${word("missing")})`,
  );
}

function knownSum({ layout, names }: Context, id: string): string {
  const figures = GUARDS.find((guard) => guard.id === id)?.figures ?? [];
  const cells = figures.map((figure) => layout.figures.block.abs(figure, "value")).join(",");
  return `IF(COUNT(${cells})=0,${quoted(names.t("sheet.words.missing"))},SUM(${cells}))`;
}

function fixedCost({ layout, names }: Context, area: AreaId): string {
  const { areas } = layout;
  return `IF(ISNUMBER(${areas.abs(area, "costToday")}),${areas.abs(area, "fixedToday")},${quoted(names.t("sheet.words.missing"))})`;
}
