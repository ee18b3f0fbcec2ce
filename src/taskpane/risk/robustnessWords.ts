// How firmly an area's option leads, in sentences: what would flip it, and whether a second method agrees. No React.
import type { Translate } from "../../i18n";
import type { NearestFlip, Robustness } from "../../playbook/risk/types";
import type { Format } from "../format";
import { optionName } from "../names";

export function flipWords(
  { by, change, option, criterion }: NearestFlip,
  recommended: string,
  t: Translate,
  format: Format,
): string {
  const details = {
    way: change < 0 ? "less" : "more",
    change: format.percent(Math.abs(change)),
    option: optionName(t, option),
    recommended: optionName(t, recommended),
    criterion: criterion ? t(`playbook.criteria.${criterion}`) : "",
  };
  return t(`pane.risk.flips.${by}`, details);
}

export function agreementWords({ agree, topsisFirst }: Robustness, t: Translate): string {
  if (agree === null) return "";
  return agree
    ? t("pane.risk.agrees")
    : t("pane.risk.disagrees", { option: topsisFirst === null ? "" : optionName(t, topsisFirst) });
}
