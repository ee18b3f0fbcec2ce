// Figures whose cells are gone, in whole or in part, may be others, or hold no numbers: named, each with what it came to last
// and the ways on.
import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { lostCode } from "../../playbook/follow/lost";
import { lostAnswers, lostDetails, type LostAnswer } from "../../playbook/follow/lostAnswers";
import { usePane } from "../context";
import { lostAmount } from "../lostAmount";
import { planText } from "../names";
import { useStyles } from "../styles";
import { LostActions } from "./LostActions";

export function LostFigures() {
  const { state, t, format, decision } = usePane();
  const styles = useStyles();
  const lost = lostAnswers(state.answers);
  if (lost.length === 0) return null;

  function sentence({ id, ...mark }: LostAnswer): string {
    const reason = { code: lostCode(mark.lost), details: { figure: id, ...lostDetails(mark) } };
    return planText(t, "warnings", reason, format);
  }

  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t("pane.lost.summary", { count: lost.length })}
        {state.notice?.kind === "lost" && ` ${t("pane.lost.stopped")}`}
        <ul className={styles.list}>
          {lost.map((one, index) => (
            <li key={index}>
              <Text className={styles.wrap}>
                {sentence(one)} {t("pane.lost.last", { amount: lostAmount(one, decision, t, format) })}{" "}
              </Text>
              <LostActions mark={one} name={sentence(one)} />
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
