// The key figure: cost per order now and as recommended.
import { Text } from "@fluentui/react-components";
import { usePane } from "../../context";
import { useStyles } from "../../styles";

export function CostPerOrder() {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const { now, recommended } = decision.costPerOrder;
  const amount = (value: number | null) =>
    value === null ? t("pane.review.unknown") : format.money(value, decision.currency, 2);
  const saving = now !== null && recommended !== null ? now - recommended : null;
  const compared = decision.areas.some(({ ranked }) => ranked > 1);
  return (
    <section className={styles.card} aria-label={t("pane.review.costPerOrder")}>
      <Text weight="semibold">{t("pane.review.costPerOrder")}</Text>
      <div className={styles.row}>
        <div className={styles.figure}>
          <Text size={200}>{t("pane.review.now")}</Text>
          <Text size={500} weight="semibold">
            {amount(now)}
          </Text>
        </div>
        <div className={styles.figure}>
          <Text size={200}>{t("pane.review.recommended")}</Text>
          <Text size={500} weight="semibold">
            {amount(recommended)}
          </Text>
        </div>
      </div>
      {saving !== null && decision.orders !== null && (
        <Text>
          {Math.abs(saving) < 0.005
            ? t(compared ? "pane.review.noSaving" : "pane.review.nothingCompared")
            : t(saving > 0 ? "pane.review.saving" : "pane.review.dearer", {
                perOrder: amount(Math.abs(saving)),
                perMonth: format.money(Math.abs(saving) * decision.orders, decision.currency, 0),
              })}
        </Text>
      )}
      {now === null && <Text>{t("pane.review.noCostPerOrder")}</Text>}
    </section>
  );
}
