// How the advice on one activity was reached: each reason with its points and where it comes from.
import { Text } from "@fluentui/react-components";
import type { Advice } from "../../../playbook/types";
import { usePane } from "../../context";
import { sentence, sourceNames } from "../../names";
import { useStyles } from "../../styles";

export function ActivityReasons({ advice }: { advice: Advice }) {
  const { t, format } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.tight}>
      <Text weight="semibold" className={styles.wrap}>
        {`${t(`playbook.activities.${advice.activity}`)}: ${t(`sheet.verdicts.${advice.verdict}`)}`}
        {advice.points !== null &&
          ` (${t("pane.review.points", { count: Math.abs(advice.points), points: format.signed(advice.points) })})`}
      </Text>
      <ul className={styles.list}>
        {advice.reasons.map((reason, index) => (
          <li key={index}>
            <Text className={styles.wrap}>
              {`${reason.points === null ? t("pane.review.veto") : format.signed(reason.points)}: `}
              {sentence(t, `playbook.${reason.code}`, reason.details, format)}
            </Text>
            {reason.source !== "" && (
              <Text block size={200} className={styles.muted}>
                {t("pane.review.source", { source: sourceNames(t, reason.source) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
