// One pair of criteria: which counts more, how much more, and the way to the pairs before and after.
import { Button, Field, Radio, RadioGroup, Select, Text } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { CriterionId } from "../../../../playbook/types";
import {
  comparisonOf,
  missingPairs,
  PAIRS,
  withComparison,
  type Pair,
} from "../../../../playbook/weighing/pairs";
import { usePane } from "../../../context";
import { useStyles } from "../../../styles";
import { MODERATELY, TIMES } from "../../../weighing/scale";
import { useWeighing } from "./useWeighing";

interface Props {
  /** The pair's place in PAIRS. */
  at: number;
  onGoTo: (pair: Pair) => void;
  /** Takes the focus when another pair is shown. */
  focus: RefObject<HTMLDivElement | null>;
}

export function OneComparison({ at, onGoTo, focus }: Props) {
  const { t } = usePane();
  const styles = useStyles();
  const [{ comparisons = [] }, change] = useWeighing();
  const pair = PAIRS[at] ?? PAIRS[0];
  if (!pair) return null;
  const said = comparisonOf(comparisons, pair);
  const alike = said?.times === 1;
  const [previous, next] = [PAIRS[at - 1], PAIRS[at + 1]];
  const missing = missingPairs(comparisons).filter((one) => one !== pair);
  const later = missing.find((one) => PAIRS.indexOf(one) > at) ?? missing[0];
  const name = (id: CriterionId) => t(`playbook.criteria.${id}`);
  const [first, second] = [name(pair[0]), name(pair[1])];

  const say = (more: CriterionId, than: CriterionId, times: number) =>
    change({ comparisons: withComparison(comparisons, { more, than, times }) });

  function choose(value: string): void {
    const [one, other] = pair ?? [];
    if (!one || !other) return;
    // How much more was said stays when the sides change.
    const times = said && !alike ? said.times : MODERATELY;
    if (value === "alike") say(one, other, 1);
    else if (value === one) say(one, other, times);
    else say(other, one, times);
  }

  return (
    <div
      className={styles.card}
      role="group"
      aria-label={t("pane.weights.comparisons.pair", { at: at + 1, of: PAIRS.length, first, second })}
      tabIndex={-1}
      ref={focus}
    >
      <Text size={200} className={styles.muted}>
        {t("pane.weights.comparisons.progress", { at: at + 1, of: PAIRS.length })}
      </Text>
      <Field label={t("pane.weights.comparisons.question")}>
        <RadioGroup
          value={said ? (alike ? "alike" : said.more) : ""}
          onChange={(_, data) => choose(data.value)}
        >
          <Radio value={pair[0]} label={first} />
          <Radio value={pair[1]} label={second} />
          <Radio value="alike" label={t("pane.weights.comparisons.alike")} />
        </RadioGroup>
      </Field>
      {said && !alike && (
        <Field label={t("pane.weights.comparisons.howMuch")}>
          <Select
            className={styles.control}
            value={String(said.times)}
            onChange={(_, data) => say(said.more, said.than, Number(data.value))}
          >
            {TIMES.every((times) => times !== said.times) && <option>{said.times}</option>}
            {TIMES.map((times) => (
              <option key={times} value={times}>
                {t(`pane.weights.comparisons.scale.${times}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <Button size="small" disabledFocusable={!previous} onClick={() => previous && onGoTo(previous)}>
          {t("pane.weights.comparisons.previous")}
        </Button>
        <Button
          size="small"
          appearance={said ? "primary" : "secondary"}
          disabledFocusable={!next}
          onClick={() => next && onGoTo(next)}
        >
          {t("pane.weights.comparisons.next")}
        </Button>
        {later && later !== next && (
          <Button size="small" onClick={() => onGoTo(later)}>
            {t("pane.weights.comparisons.nextMissing")}
          </Button>
        )}
      </div>
    </div>
  );
}
