// A typed number with its period and a button that takes it.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../figures/types";
import { usePane } from "../context";
import { useStyles } from "../styles";
import { NumberField } from "./NumberField";
import { PeriodSelect } from "./PeriodSelect";

interface Props {
  label: string;
  unit: string;
  value: number | null;
  /** Null for a size, which has no period. */
  period: Period | null;
  onTake: (value: number, period: Period) => void;
  onCancel: () => void;
}

export function TypedAmount({ label, unit, value, period, onTake, onCancel }: Props) {
  const { t } = usePane();
  const styles = useStyles();
  const [amount, setAmount] = useState(value);
  const [chosen, setChosen] = useState<Period>(period ?? "unknown");
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        if (amount !== null) onTake(amount, chosen);
      }}
    >
      <div className={styles.fields}>
        <NumberField
          autoFocus
          label={label}
          unit={unit}
          value={amount}
          onChange={setAmount}
          onInvalid={() => setAmount(null)}
        />
        {period !== null && <PeriodSelect value={chosen} onChange={setChosen} />}
      </div>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={amount === null}>
          {t("pane.useValue")}
        </Button>
        <Button onClick={onCancel}>{t("pane.cancel")}</Button>
      </div>
    </form>
  );
}
