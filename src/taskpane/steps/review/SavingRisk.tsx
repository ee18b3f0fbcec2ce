// How sure the plan's saving is: the Monte Carlo over the ranges of costs and orders, with its progress.
import { Button, Field, ProgressBar, Select, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { changingAreas } from "../../../playbook/risk/planCosts";
import { TRIALS } from "../../../playbook/risk/saving";
import { usePane } from "../../context";
import { useSavingRisk } from "../../risk/useSavingRisk";
import { useStyles } from "../../styles";
import { SavingSpread } from "./SavingSpread";

const OFFERED = [TRIALS, 10 * TRIALS, 100 * TRIALS] as const;

export function SavingRisk() {
  const { decision, t } = usePane();
  const styles = useStyles();
  const changing = changingAreas(decision.areas).length > 0;
  return (
    <section className={styles.card} aria-label={t("pane.risk.title")}>
      <Subtitle2 as="h2" className={styles.h3}>
        {t("pane.risk.title")}
      </Subtitle2>
      {changing ? <Simulation /> : <Text>{t("pane.risk.nothingChanges")}</Text>}
    </section>
  );
}

function Simulation() {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const [trials, setTrials] = useState<number>(TRIALS);
  const { run, cancel, start } = useSavingRisk(decision.risk, trials);
  const running = run.kind === "running";
  // Only who has pressed the button is taken to the result: the run that starts by itself takes no focus.
  const pressed = useRef(false);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (run.kind !== "done" || !pressed.current) return;
    pressed.current = false;
    outcome.current?.focus();
  }, [run.kind]);
  return (
    <>
      {running && (
        <>
          <Text>
            {t("pane.risk.running", {
              percent: format.percent(Math.round((100 * run.done) / trials) / 100),
            })}
          </Text>
          <ProgressBar
            className={styles.track}
            thickness="large"
            aria-label={t("pane.risk.progress")}
            value={run.done}
            max={trials}
          />
        </>
      )}
      <div aria-live="polite" tabIndex={-1} ref={outcome} className={styles.tight}>
        {run.kind === "done" && <SavingSpread result={run.result} />}
        {run.kind === "cancelled" && <Text>{t("pane.risk.cancelled")}</Text>}
      </div>
      {run.kind !== "done" && (
        <div>
          <Button
            onClick={() => {
              pressed.current = true;
              if (running) cancel();
              else start();
            }}
          >
            {t(running ? "pane.risk.cancel" : "pane.risk.again")}
          </Button>
        </div>
      )}
      <Field label={t("pane.risk.trials")} hint={trials === TRIALS ? t("pane.risk.asOnSheet") : null}>
        <Select
          className={styles.control}
          value={String(trials)}
          onChange={(_, data) => setTrials(Number(data.value))}
        >
          {OFFERED.map((count) => (
            <option key={count} value={count}>
              {format.number(count)}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} className={styles.muted}>
        {t(decision.risk.spread.assumed ? "pane.risk.spreadAssumed" : "pane.risk.spreadSaid", {
          spread: format.percent(decision.risk.spread.value),
        })}
      </Text>
    </>
  );
}
