// Pairwise comparison: one pair at a time, how far all of them fit together, and the list of what is said and missing.
import { useRef, useState } from "react";
import { missingPairs, PAIRS, type Pair } from "../../../../playbook/weighing/pairs";
import { useStyles } from "../../../styles";
import { ComparisonList } from "./ComparisonList";
import { OneComparison } from "./OneComparison";
import { ConsistencyNote } from "./ConsistencyNote";
import { useWeighing } from "./useWeighing";
import { WeightsInUse } from "./WeightsInUse";

export function Comparisons() {
  const styles = useStyles();
  const [{ comparisons = [] }] = useWeighing();
  const missing = missingPairs(comparisons);
  // Resumed where it was left: at the first pair that is missing.
  const [at, setAt] = useState(() => Math.max(0, missing[0] ? PAIRS.indexOf(missing[0]) : 0));
  const question = useRef<HTMLDivElement>(null);

  function goTo(pair: Pair): void {
    const index = PAIRS.findIndex(([first, second]) => pair.includes(first) && pair.includes(second));
    if (index < 0) return;
    setAt(index);
    question.current?.focus();
    question.current?.scrollIntoView({ block: "nearest" });
  }

  return (
    <div className={styles.stack}>
      <OneComparison at={at} onGoTo={goTo} focus={question} />
      <ConsistencyNote onGoTo={goTo} />
      <ComparisonList onGoTo={goTo} />
      {missing.length === 0 && <WeightsInUse />}
    </div>
  );
}
