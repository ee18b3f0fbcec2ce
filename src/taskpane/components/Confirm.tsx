// A button that asks once more, in place, before it does what cannot be undone.
import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";
import { useStyles } from "../styles";

interface Props {
  action: string;
  question: string;
  disabled?: boolean;
  onConfirm: () => void;
}

export function Confirm({ action, question, disabled = false, onConfirm }: Props) {
  const { t } = usePane();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button disabled={disabled} onClick={() => setAsking(true)}>
        {action}
      </Button>
    );
  }
  return (
    <div className={styles.card} role="group" aria-label={action}>
      <Text>{question}</Text>
      <div className={styles.row}>
        <Button
          appearance="primary"
          autoFocus
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {action}
        </Button>
        <Button onClick={() => setAsking(false)}>{t("pane.cancel")}</Button>
      </div>
    </div>
  );
}
