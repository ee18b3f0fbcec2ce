// The options of an area in their order of rank, each with cost, score and what speaks for or against it.
import { Text } from "@fluentui/react-components";
import type { AreaDecision, OptionDecision } from "../../../playbook/decision";
import { usePane } from "../../context";
import { optionName, sentence, sourceList } from "../../names";
import { useStyles } from "../../styles";

export function OptionRanking({ area }: { area: AreaDecision }) {
  const styles = useStyles();
  const ordered = [...area.options].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return (
    <ol className={styles.plainList}>
      {ordered.map((option) => (
        <li key={option.option}>
          <RankedOption option={option} />
        </li>
      ))}
    </ol>
  );
}

function RankedOption({ option }: { option: OptionDecision }) {
  const { t, format, decision } = usePane();
  const styles = useStyles();
  const marks = [
    option.rank !== null && t("pane.review.rank", { rank: option.rank }),
    option.recommended && t("pane.review.isRecommended"),
    option.today && t("pane.review.isToday"),
    option.vetoes.length > 0 && t("pane.veto.breaks"),
  ].filter((mark) => mark !== false);
  return (
    <div className={styles.tight}>
      <Text weight={option.recommended ? "semibold" : "regular"} className={styles.wrap}>
        {optionName(t, option.option)}
      </Text>
      {marks.length > 0 && <Text size={200}>{marks.join(" · ")}</Text>}
      <Text size={200}>
        {option.costPerMonth === null
          ? t("pane.review.costMissing")
          : t("pane.review.optionCost", {
              month: format.money(option.costPerMonth, decision.currency, 0),
              order:
                option.costPerOrder === null
                  ? t("pane.review.unknown")
                  : format.money(option.costPerOrder, decision.currency, 2),
              score: option.score === null ? t("pane.review.unknown") : format.number(option.score, 3),
            })}
      </Text>
      {option.reasons.map((reason, index) => (
        <Text key={index} size={200} className={styles.muted}>
          {sentence(t, reason.code, reason.details, format)}
          {reason.sources.length > 0 && ` (${sourceList(t, reason.sources)})`}
        </Text>
      ))}
    </div>
  );
}
