// Figures whose cells are gone, may be others, or hold no numbers: named, each with the way to keep its last value.
import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { lostCode } from "../../playbook/follow/lost";
import { lostAnswers, type LostAnswer } from "../../playbook/follow/marks";
import { usePane } from "../context";
import { planText } from "../names";
import { useStyles } from "../styles";

export function LostFigures() {
  const { state, dispatch, t, format } = usePane();
  const styles = useStyles();
  const lost = lostAnswers(state.answers);
  if (lost.length === 0) return null;

  function sentence({ id, answer }: LostAnswer): string {
    const cell = `${answer.sheet}!${answer.address}`;
    return planText(t, "warnings", { code: lostCode(answer.lost), details: { figure: id, cell } }, format);
  }

  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t("pane.lost.summary", { count: lost.length })}
        {state.notice?.kind === "lost" && ` ${t("pane.lost.stopped")}`}
        <ul className={styles.list}>
          {lost.map((one, index) => (
            <li key={index}>
              <Text className={styles.wrap}>{sentence(one)} </Text>
              <Button
                size="small"
                aria-label={t("pane.lost.keepFor", { figure: sentence(one) })}
                onClick={() => dispatch({ type: "answered", change: { kind: "keep", lost: one.answer } })}
              >
                {t("pane.lost.keep")}
              </Button>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
