// The area's costs today, and of each the part that ends on outsourcing and when: only that part can be saved.
import { Text } from "@fluentui/react-components";
import type { AreaDecision, PlanShare } from "../../../playbook/decision";
import { NumberField } from "../../components/NumberField";
import { usePane } from "../../context";
import { figureName } from "../../names";
import { inPercent, sharesOf, withShare } from "../../shares";
import { useStyles } from "../../styles";

export function EndingCosts({ area }: { area: AreaDecision }) {
  const { dispatch, decision, t, format } = usePane();
  const styles = useStyles();
  const amountOf = ({ figure, share }: PlanShare) =>
    share * (decision.figures.find(({ id }) => id === figure)?.value ?? 0);
  const shares = decision.shares.filter((share) => share.area === area.area && amountOf(share) > 0);
  if (shares.length === 0) return <Text className={styles.muted}>{t("pane.options.noCosts")}</Text>;

  function set(share: PlanShare, patch: Partial<Pick<PlanShare, "ends" | "afterMonths">>): void {
    const shares = withShare(sharesOf(decision, share.figure), area.area, patch);
    dispatch({ type: "answered", change: { kind: "shares", figure: share.figure, shares } });
  }

  return (
    <div className={styles.stack} role="group" aria-label={t("pane.options.costsToday")}>
      <Text weight="semibold">{t("pane.options.costsToday")}</Text>
      <Text size={200} className={styles.muted}>
        {t("pane.options.endsHint")}
      </Text>
      {shares.map((share) => (
        <div key={share.figure} className={styles.tight}>
          <Text className={styles.wrap}>
            {t("pane.options.shareOf", {
              figure: figureName(t, share.figure),
              share: format.percent(share.share),
              amount: format.money(amountOf(share), decision.currency, 0),
            })}
          </Text>
          <div className={styles.fields}>
            <NumberField
              label={t("pane.options.ends")}
              unit="%"
              max={100}
              value={inPercent(share.ends)}
              onChange={(value) => value !== null && set(share, { ends: value / 100 })}
            />
            <NumberField
              label={t("pane.options.afterMonths")}
              max={120}
              value={share.afterMonths}
              onChange={(value) => value !== null && set(share, { afterMonths: value })}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
