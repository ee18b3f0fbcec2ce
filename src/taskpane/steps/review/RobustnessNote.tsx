// How firmly an area's option leads: the word, what would flip it, and whether a second method agrees.
import { Text } from "@fluentui/react-components";
import type { AreaDecision } from "../../../playbook/decision";
import { usePane } from "../../context";
import { agreementWords, flipWords } from "../../risk/robustnessWords";
import { useStyles } from "../../styles";

export function RobustnessNote({ area }: { area: AreaDecision }) {
  const { t, format } = usePane();
  const styles = useStyles();
  const { robustness, recommended } = area;
  if (robustness.word === null || recommended === null) return null;
  const flip = robustness.nearest
    ? flipWords(robustness.nearest, recommended, t, format)
    : t("pane.risk.noFlip");
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{t("pane.risk.robustness", { word: t(`risk.words.${robustness.word}`) })}</Text>
      <Text size={200} className={styles.wrap}>
        {flip} {agreementWords(robustness, t)}
      </Text>
    </div>
  );
}
