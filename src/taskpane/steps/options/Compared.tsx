// An option held against today's: what an order costs with each, at which volumes they change places, and when the
// change is paid back.
import { Text } from "@fluentui/react-components";
import type { BreakEven, OptionComparison, Payback } from "../../../playbook/comparison";
import type { AreaDecision } from "../../../playbook/decision";
import { usePane, type Pane } from "../../context";
import { useStyles } from "../../styles";

interface Props {
  area: AreaDecision;
  option: string;
}

export function Compared({ area, option }: Props) {
  const pane = usePane();
  const styles = useStyles();
  const { decision, t, format } = pane;
  const compared = decision.comparisons.find((one) => one.option === option);
  const perOrder = (id: string): number | null =>
    area.options.find((one) => one.option === id)?.costPerOrder ?? null;
  const [own, now] = [perOrder(option), perOrder(area.today)];
  if (!compared || own === null || now === null) return null;
  const money = (amount: number): string => format.money(amount, decision.currency, 2);
  return (
    <div className={styles.tight}>
      <Text>{t("pane.compared.perOrder", { option: money(own), today: money(now) })}</Text>
      {compared.breakEven && <Text size={200}>{breakEvenText(compared.breakEven, pane)}</Text>}
      {compared.payback && <Text size={200}>{paybackText(compared, compared.payback, pane)}</Text>}
    </div>
  );
}

function breakEvenText({ points, always, upTo }: BreakEven, { t, format }: Pane): string {
  const end = upTo === null ? "" : ` ${t("pane.compared.upTo", { orders: format.number(upTo, 0) })}`;
  const said =
    points.length > 0
      ? points
          .map(({ orders, cheaperAfter }) =>
            t("pane.compared.crossing", { orders: format.number(orders, 0), side: cheaperAfter }),
          )
          .join(" ")
      : t("pane.compared.always", { side: always ?? "same" });
  return said + end;
}

function paybackText({ setUp }: OptionComparison, payback: Payback, { t, format, decision }: Pane): string {
  const cost = format.money(setUp ?? 0, decision.currency, 0);
  if (payback.kind !== "months") return t(`pane.compared.payback.${payback.kind}`, { cost });
  return payback.months === 0
    ? t("pane.compared.payback.atOnce")
    : t("pane.compared.payback.months", {
        cost,
        months: Math.round(payback.months * 10) / 10,
        number: format.number(payback.months, 1),
      });
}
