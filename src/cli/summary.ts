// What the command says when it has worked: figures with their cells, cost per order, the advice, what to check.
import { SURE } from "../figures/types";
import type { Language, Translate } from "../i18n";
import { nameOf } from "./names";
import type { FigureJson, PlanJson } from "./planJson";

export function summary(plan: PlanJson, currency: string, language: Language, t: Translate): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const quantity = (value: number | null, unit: string): string =>
    value === null ? t("cli.missing") : `${number.format(value)} ${nameOf(t, "figures.units", unit)}`.trim();
  const figures = plan.figures.map((figure) => figureLine(figure, quantity(figure.value, figure.unit), t));
  const costs = [
    t("cli.now", { amount: quantity(plan.costPerOrder.now, currency) }),
    t("cli.recommended", { amount: quantity(plan.costPerOrder.recommended, currency) }),
  ];
  const areas = plan.areas.map(({ area, recommended, verdict }) => {
    const option = recommended === null ? t("cli.noOption") : nameOf(t, "playbook.options", recommended);
    const advice = {
      area: nameOf(t, "playbook.areas", area),
      option,
      verdict: nameOf(t, "sheet.verdicts", verdict),
    };
    return t("cli.area", advice);
  });
  return [
    section(t("cli.figures", { count: figures.length }), figures),
    section(t("cli.costPerOrder"), costs),
    section(t("cli.areas"), areas),
    ...(plan.warnings.length > 0
      ? [section(t("cli.warnings", { count: plan.warnings.length }), plan.warnings)]
      : []),
  ].join("\n");
}

const section = (heading: string, lines: readonly string[]): string =>
  `${heading}\n${lines.map((line) => `  ${line}\n`).join("")}`;

function figureLine(
  { figure, sheet, address, period, confidence, assumed }: FigureJson,
  value: string,
  t: Translate,
): string {
  const name = nameOf(t, "figures.names", figure);
  return t("cli.figure", {
    name: name === figure ? nameOf(t, "sheet.settings", figure) : name,
    value: period === "unknown" ? value : `${value} ${t(`figures.periods.${period}`)}`,
    origin: sheet === "" ? t(assumed ? "cli.assumed" : "cli.typed") : `${sheet}!${address}`,
    certainty: sheet === "" ? "none" : confidence >= SURE && !assumed ? "sure" : "unsure",
    confidence,
  });
}
