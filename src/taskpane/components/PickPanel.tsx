// "Pick a cell": shows the cell selected in the workbook, live, until the user takes it or gives up.
import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Period } from "../../figures/types";
import type { Amount } from "../../playbook/answers";
import { usePane } from "../context";
import { place } from "../names";
import { useStyles } from "../styles";
import { PeriodSelect } from "./PeriodSelect";

interface Props {
  /** Of what the cell is to be the value. */
  name: string;
  /** Null for a size, which has no period. */
  period: Period | null;
  onTake: (amount: Extract<Amount, { kind: "cell" }>) => void;
}

export function PickPanel({ name, period, onTake }: Props) {
  const { state, effects, t, format } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Period>(period ?? "unknown");
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { selection } = state;
  const value = selection?.value;
  const usable = typeof value === "number";

  function take(): void {
    if (!selection || typeof selection.value !== "number") return;
    onTake({
      kind: "cell",
      sheet: selection.sheet,
      address: selection.address,
      value: selection.value,
      period: chosen,
    });
    void effects.endPick();
  }

  return (
    <div
      className={styles.card}
      role="group"
      aria-label={t("pane.pick.title", { name })}
      tabIndex={-1}
      ref={panel}
    >
      <Text>{t("pane.pick.how", { name })}</Text>
      <div aria-live="polite">
        {selection && (
          <Text weight="semibold" className={styles.wrap}>
            {`${place(selection.sheet, selection.address)}: `}
            {usable ? format.number(value, 10) : value === "" ? t("pane.pick.blank") : String(value)}
          </Text>
        )}
        {selection && !usable && value !== "" && <Hint>{t("pane.pick.notANumber")}</Hint>}
      </div>
      {period !== null && <PeriodSelect value={chosen} onChange={setChosen} />}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={!usable} onClick={take}>
          {t("pane.pick.take")}
        </Button>
        <Button onClick={() => void effects.endPick()}>{t("pane.cancel")}</Button>
      </div>
    </div>
  );
}

function Hint({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <Text block size={200} className={styles.muted}>
      {children}
    </Text>
  );
}
