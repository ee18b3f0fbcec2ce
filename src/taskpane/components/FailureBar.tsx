// Says in plain words what did not work and why, and offers to try again.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { hasMessage } from "../../i18n";
import { usePane } from "../context";
import { useStyles } from "../styles";

export function FailureBar() {
  const { state, dispatch, effects, t } = usePane();
  const styles = useStyles();
  const { failure } = state;
  const why = failure ? `pane.failures.${failure.code}` : "";
  return (
    <div role="alert" className={failure ? styles.notice : undefined}>
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(`pane.attempts.${failure.job}`)}</MessageBarTitle>{" "}
            {hasMessage(why) ? t(why, failure.details) : t("pane.failures.unknown", failure.details)}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t("pane.dismiss")}
                onClick={() => dispatch({ type: "failureDismissed" })}
              />
            }
          >
            <Button onClick={() => void effects.retry()}>{t("pane.retry")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
