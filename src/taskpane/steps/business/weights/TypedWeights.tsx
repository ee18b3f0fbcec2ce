// Weights typed as numbers of any size: their sum, and what each comes to.
import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect } from "react";
import { CRITERIA, type CriterionId } from "../../../../playbook/types";
import { NumberField } from "../../../components/NumberField";
import { usePane } from "../../../context";
import { useStyles } from "../../../styles";
import { inPercent } from "../../../weighing/ways";
import { useWeighing } from "./useWeighing";
import { WeightsInUse } from "./WeightsInUse";

const FIELD = "weights:typed";

export function TypedWeights() {
  const { dispatch, decision, t, format } = usePane();
  const styles = useStyles();
  const [weighing, change] = useWeighing();
  const typed = weighing.typed ?? inPercent(decision.criteria);
  const sum = CRITERIA.reduce((total, id) => total + (typed[id] ?? 0), 0);
  const usable = sum > 0;
  useEffect(() => {
    dispatch({ type: "fieldChecked", field: FIELD, valid: usable });
    return () => dispatch({ type: "fieldChecked", field: FIELD, valid: true });
  }, [dispatch, usable]);

  function set(id: CriterionId, value: number | null): void {
    const { [id]: _, ...others } = typed;
    change({ way: "typed", typed: value === null ? others : { ...others, [id]: value } });
  }

  return (
    <div className={styles.stack}>
      <Text size={200} className={styles.muted}>
        {t("pane.weights.typed.how")}
      </Text>
      <div className={styles.fields}>
        {CRITERIA.map((id) => (
          <NumberField
            key={id}
            label={t(`playbook.criteria.${id}`)}
            placeholder="0"
            value={typed[id] ?? null}
            onChange={(value) => set(id, value)}
          />
        ))}
      </div>
      <div aria-live="polite">
        {usable ? (
          <Text>{t("pane.weights.typed.sum", { sum: format.number(sum) })}</Text>
        ) : (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{t("pane.weights.typed.allZero")}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {usable && <WeightsInUse />}
    </div>
  );
}
