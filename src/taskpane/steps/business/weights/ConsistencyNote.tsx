// How far the comparisons fit together: the consistency ratio against its limit, and what contradicts the others most.
import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { CRITERIA } from "../../../../playbook/types";
import { CONSISTENT, consistencyOf, type Consistency } from "../../../../playbook/weighing/consistency";
import { missingPairs, type Pair } from "../../../../playbook/weighing/pairs";
import { usePane } from "../../../context";
import { useStyles } from "../../../styles";
import { spoken } from "../../../weighing/scale";
import { comparisonWords } from "./comparisonWords";
import { useWeighing } from "./useWeighing";

export function ConsistencyNote({ onGoTo }: { onGoTo: (pair: Pair) => void }) {
  const { t, format } = usePane();
  const styles = useStyles();
  const [{ comparisons = [] }] = useWeighing();
  const missing = missingPairs(comparisons).length;
  const found = consistencyOf(comparisons);
  const fits = found !== null && found.ratio <= CONSISTENT;
  return (
    <div className={styles.tight} aria-live="polite">
      {found === null ? (
        <Text size={200}>{t("pane.weights.comparisons.noRatio")}</Text>
      ) : (
        <MessageBar intent={fits ? "success" : "warning"} layout="multiline">
          <MessageBarBody>
            <div className={styles.tight}>
              <Text>{ratioOf(found)}</Text>
              {!fits && found.worst && <Text>{contradiction(found.worst)}</Text>}
            </div>
          </MessageBarBody>
          {!fits && found.worst && (
            <MessageBarActions>
              <Button size="small" onClick={() => found.worst && onGoTo(found.worst.pair)}>
                {t("pane.weights.comparisons.goToWorst")}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <Text size={200}>{t("pane.weights.comparisons.missing", { count: missing })}</Text>
    </div>
  );

  function ratioOf({ criteria, ratio }: Consistency): string {
    const details = {
      ratio: format.number(ratio, 3),
      limit: format.number(CONSISTENT),
      count: criteria.length,
    };
    const so = t(
      fits ? "pane.weights.comparisons.consistent" : "pane.weights.comparisons.inconsistent",
      details,
    );
    return criteria.length < CRITERIA.length ? `${so} ${t("pane.weights.comparisons.among", details)}` : so;
  }

  function contradiction({ pair, times, implied }: NonNullable<Consistency["worst"]>): string {
    return t("pane.weights.comparisons.worst", {
      first: t(`playbook.criteria.${pair[0]}`),
      second: t(`playbook.criteria.${pair[1]}`),
      said: comparisonWords(t, spoken(pair, times)),
      suggested: comparisonWords(t, spoken(pair, implied)),
    });
  }
}
