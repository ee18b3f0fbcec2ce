// What the command says when it has worked: figures with their cells, cost per order, the advice, what to check.
import { SURE } from "../figures/types";
import { hasMessage, type Language } from "../i18n";
import { namesIn, type Names } from "../matrix/texts/names";
import type { Decision } from "../playbook/decision";
import type { FigureJson, PlanJson } from "./planJson";

export function summary(plan: PlanJson, decision: Decision, language: Language): string {
  const names = namesIn(language);
  const { t } = names;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const cents = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const quantity = (value: number | null, unit: string): string => {
    if (value === null) return t("cli.missing");
    const format = unit === decision.currency && !Number.isInteger(value) ? cents : number;
    return `${format.format(value)} ${unitName(names, unit)}`.trim();
  };
  const figures = plan.figures.map((figure) =>
    figureLine(figure, quantity(figure.value, figure.unit), names),
  );
  const costs = [
    t("cli.now", { amount: quantity(plan.costPerOrder.now, decision.currency) }),
    t("cli.recommended", { amount: quantity(plan.costPerOrder.recommended, decision.currency) }),
  ];
  const areas = decision.areas.map(({ area, recommended, verdict }) =>
    t("cli.area", {
      area: names.area(area),
      option: recommended === null ? t("cli.noOption") : names.option(recommended),
      verdict: names.verdict(verdict),
    }),
  );
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

function figureLine(figure: FigureJson, value: string, { t, figure: nameOf }: Names): string {
  const { sheet, address, period, confidence, assumed } = figure;
  return t("cli.figure", {
    name: nameOf(figure.figure),
    value: period === "unknown" ? value : `${value} ${t(`figures.periods.${period}`)}`,
    origin: sheet === "" ? t(assumed ? "cli.assumed" : "cli.typed") : `${sheet}!${address}`,
    certainty: sheet === "" ? "none" : confidence >= SURE && !assumed ? "sure" : "unsure",
    confidence,
  });
}

/** Things that are counted stand in the figure's own name already, and languages bend them after a number. */
const COUNTED = ["orders", "items", "people", "pallets"];

function unitName({ t }: Names, unit: string): string {
  if (COUNTED.includes(unit)) return "";
  const key = `figures.units.${unit}`;
  return hasMessage(key) ? t(key) : unit;
}
