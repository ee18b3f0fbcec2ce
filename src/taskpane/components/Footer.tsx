// Back and Next, and on the review the one button that writes to the workbook.
import { Button, Text } from "@fluentui/react-components";
import { usePane } from "../context";
import { isUpToDate } from "../selectors";
import { STEPS } from "../stateTypes";
import { useStyles } from "../styles";

export function Footer() {
  const { state, dispatch, effects, t } = usePane();
  const styles = useStyles();
  const at = STEPS.indexOf(state.step);
  const [back, next] = [STEPS[at - 1], STEPS[at + 1]];
  const scanned = state.findings !== null;
  const blocked = state.busy !== null || (state.step === "figures" && !scanned);
  const onReview = state.step === "review";
  const upToDate = isUpToDate(state);
  const creating = state.busy === "create";

  return (
    <footer>
      {state.invalid.length > 0 && (
        <Text block role="alert" className={styles.footNote}>
          {t("pane.correctFirst", { count: state.invalid.length })}
        </Text>
      )}
      <div className={styles.footer}>
        {back && (
          <Button className={styles.push} onClick={() => dispatch({ type: "wentTo", step: back })}>
            {t("pane.back")}
          </Button>
        )}
        {onReview && !upToDate && (
          <Button
            appearance="primary"
            disabledFocusable={blocked || !scanned}
            onClick={() => void effects.create()}
          >
            {t(
              creating
                ? "pane.review.writingNow"
                : state.sheet.exists
                  ? "pane.review.update"
                  : "pane.review.create",
            )}
          </Button>
        )}
        {next && (!onReview || state.sheet.exists) && (
          <Button
            appearance={onReview && !upToDate ? "secondary" : "primary"}
            disabledFocusable={blocked || state.invalid.length > 0}
            onClick={() => dispatch({ type: "wentTo", step: next })}
          >
            {t("pane.forward")}
          </Button>
        )}
      </div>
    </footer>
  );
}
