// The result of the Monte Carlo: the chance that the plan is cheaper, and its saving from bad to good.
import { Text } from "@fluentui/react-components";
import type { SavingRisk } from "../../../engine/risk/savingRisk";
import { usePane } from "../../context";
import { chanceWords } from "../../risk/chanceWords";
import { useStyles } from "../../styles";

const PERCENTILES = ["p10", "p50", "p90"] as const;

export function SavingSpread({ result }: { result: SavingRisk }) {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  return (
    <>
      <Text>{t("pane.risk.chance")}</Text>
      <Text size={500} weight="semibold">
        {chanceWords(result.chance, t, format)}
      </Text>
      <Text id="saving-a-month">{t("pane.risk.perMonth")}</Text>
      <ul className={styles.plainList} aria-labelledby="saving-a-month">
        {PERCENTILES.map((id) => (
          <li key={id} className={styles.between}>
            <Text className={styles.wrap}>{t(`risk.saving.${id}`)}</Text>
            <Text weight="semibold" className={styles.unit}>
              {format.money(result[id], decision.currency, 0)}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
