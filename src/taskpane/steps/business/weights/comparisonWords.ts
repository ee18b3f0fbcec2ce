// A comparison as a phrase: "Cost per order: 3 times", "both alike". Knows no React.
import type { Translate } from "../../../../i18n";
import type { Comparison } from "../../../../playbook/answers";

export function comparisonWords(t: Translate, { more, times }: Comparison): string {
  return times === 1
    ? t("pane.weights.comparisons.bothAlike")
    : t("pane.weights.comparisons.times", { criterion: t(`playbook.criteria.${more}`), count: times });
}
