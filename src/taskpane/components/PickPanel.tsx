// "Pick a cell": shows the cell selected in the workbook, live, until the user takes it or gives up.
import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Period } from "../../figures/types";
import type { Amount } from "../../playbook/answers";
import { usePane } from "../context";
import { likelyPeriod } from "../figureRows";
import { place } from "../names";
import { useStyles } from "../styles";
import { PeriodSelect } from "./PeriodSelect";

interface Props {
  /** Of what the cell is to be the value. */
  name: string;
  /** False for a size, which has no period. */
  hasPeriod: boolean;
  onTake: (amount: Extract<Amount, { kind: "cell" }>) => void;
}

export function PickPanel({ name, hasPeriod, onTake }: Props) {
  const { state, effects, t, format } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Period | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { selection, findings } = state;
  const value = selection?.value;
  const usable = typeof value === "number";
  const likely = selection ? likelyPeriod(selection, findings ?? []) : "month";
  const period = hasPeriod ? (chosen ?? likely) : "unknown";

  function take(): void {
    if (!selection || typeof selection.value !== "number") return;
    const { sheet, address } = selection;
    onTake({ kind: "cell", sheet, address, value: selection.value, period });
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
      <div aria-live="polite" className={styles.tight}>
        {selection && (
          <Text weight="semibold" className={styles.wrap}>
            {`${place(selection.sheet, selection.address)}: `}
            {usable ? format.number(value, 10) : value === "" ? t("pane.pick.blank") : String(value)}
          </Text>
        )}
        {selection && !usable && value !== "" && (
          <Text size={200} className={styles.muted}>
            {t("pane.pick.notANumber")}
          </Text>
        )}
      </div>
      {hasPeriod && <PeriodSelect value={period} onChange={setChosen} />}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={!usable} onClick={take}>
          {t("pane.pick.take")}
        </Button>
        <Button onClick={() => void effects.endPick()}>{t("pane.cancel")}</Button>
      </div>
    </div>
  );
}
