// A chance as counted in trials, in words. Knows no React.
import type { Translate } from "../../i18n";
import type { Format } from "../format";

/** Trials prove nothing certain: beyond this the words say "over" and "under". */
const NEARLY = 0.999;

export function chanceWords(chance: number, t: Translate, format: Format): string {
  if (chance > NEARLY) return t("pane.risk.over", { percent: format.percent(NEARLY) });
  if (chance < 1 - NEARLY) return t("pane.risk.under", { percent: format.percent(1 - NEARLY) });
  return format.percent(chance);
}
