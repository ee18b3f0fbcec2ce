// How much each criterion counts: four ways to say it, one in use at a time; what was entered in another stays.
import { Field, Radio, RadioGroup, Subtitle2 } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { WEIGHING_WAYS, type WeighingWay } from "../../../playbook/types";
import { usePane } from "../../context";
import { useStyles } from "../../styles";
import { wayChosen, wayInUse } from "../../weighing/ways";
import { Comparisons } from "./weights/Comparisons";
import { Ranking } from "./weights/Ranking";
import { TypedWeights } from "./weights/TypedWeights";
import { WeightsInUse } from "./weights/WeightsInUse";

const PANELS: Record<WeighingWay, ComponentType> = {
  proposition: WeightsInUse,
  ranking: Ranking,
  comparisons: Comparisons,
  typed: TypedWeights,
};

export function Weights() {
  const { state, dispatch, decision, t } = usePane();
  const styles = useStyles();
  const way = wayInUse(state.answers);
  const Panel = PANELS[way];

  function choose(value: string): void {
    const chosen = WEIGHING_WAYS.find((one) => one === value);
    if (!chosen) return;
    const patch = wayChosen(state.answers, chosen, decision.criteria);
    dispatch({ type: "answered", change: { kind: "weighing", patch } });
  }

  return (
    <section className={styles.stack}>
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.weights.title")}
      </Subtitle2>
      <Field label={t("pane.weights.way")} hint={t("pane.weights.kept")}>
        <RadioGroup value={way} onChange={(_, data) => choose(data.value)}>
          {WEIGHING_WAYS.map((id) => (
            <Radio key={id} value={id} label={t(`pane.weights.ways.${id}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Panel />
    </section>
  );
}
