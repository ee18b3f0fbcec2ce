// The last value of a lost figure as the pane writes amounts: with its unit and period. Knows no React.
import type { Translate } from "../i18n";
import type { Decision } from "../playbook/decision";
import type { LostAnswer } from "../playbook/follow/lostAnswers";
import type { Format } from "./format";
import { isFlow } from "./figureRows";
import { periodWords, quantity } from "./names";

/** "1 200 zł miesięcznie", "430 orders per month", "12 m2". */
export function lostAmount(
  { id, last }: Pick<LostAnswer, "id" | "last">,
  { figures }: Pick<Decision, "figures">,
  t: Translate,
  format: Format,
): string {
  const planned = figures.find((figure) => figure.id === id);
  const period = periodWords(t, last.period, isFlow(id) ? "amount" : "size");
  return `${quantity(t, format, last.value, planned?.unit ?? "")} ${period}`.trim();
}
