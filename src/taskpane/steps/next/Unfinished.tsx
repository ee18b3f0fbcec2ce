// A sheet of ours whose last build broke off: says so and offers to finish it.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../../context";

interface Props {
  sheet: string;
  onFinish: () => void;
}

export function Unfinished({ sheet, onFinish }: Props) {
  const { state, t } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t("pane.next.unfinished", { sheet })}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={state.busy !== null} onClick={onFinish}>
          {t("pane.next.finish")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
