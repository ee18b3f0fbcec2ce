// The weights that the decision is made with, as a list with bars.
import { Text } from "@fluentui/react-components";
import { usePane } from "../../../context";
import { useStyles } from "../../../styles";
import { useWeightStyles } from "./weightStyles";

export function WeightsInUse() {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const own = useWeightStyles();
  const largest = Math.max(...decision.criteria.map(({ weight }) => weight));
  const sum = decision.criteria.reduce((total, { weight }) => total + weight, 0);
  return (
    <div className={styles.tight}>
      <Text weight="semibold" id="weights-in-use">
        {t("pane.weights.inUse")}
      </Text>
      <ul className={own.weights} aria-labelledby="weights-in-use">
        {decision.criteria.map(({ id, weight }) => (
          <li key={id}>
            <div className={own.line}>
              <Text className={styles.wrap}>{t(`playbook.criteria.${id}`)}</Text>
              <Text className={own.share}>{format.percent(sum > 0 ? weight / sum : 0)}</Text>
            </div>
            <div
              className={own.bar}
              style={{ width: `${largest > 0 ? (100 * weight) / largest : 0}%` }}
              aria-hidden
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
