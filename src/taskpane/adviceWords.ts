// What the plan advises for an area, in one sentence. Knows no React.
import type { Translate } from "../i18n";
import type { AreaDecision } from "../playbook/decision";
import { optionName } from "./names";

/** An option that had no rival is not called the best. */
export function adviceFor({ recommended, today, ranked }: AreaDecision, t: Translate): string {
  if (recommended === null) return t("pane.review.noRecommendation");
  if (ranked < 2) return t("pane.review.alone", { option: optionName(t, today) });
  if (recommended === today) return t("pane.review.keep", { option: optionName(t, today) });
  return t("pane.review.change", { option: optionName(t, recommended), today: optionName(t, today) });
}
