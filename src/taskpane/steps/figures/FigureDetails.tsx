// One figure opened: where it comes from, why, what else it could be, and the ways to set it.
import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { CellLink } from "../../components/CellLink";
import { PeriodSelect } from "../../components/PeriodSelect";
import { PickPanel } from "../../components/PickPanel";
import { TypedAmount } from "../../components/TypedAmount";
import { usePane } from "../../context";
import { figureName } from "../../names";
import type { FigureAnswer } from "../../../playbook/answers";
import { isFlow, shownValue, type FigureRow } from "../../selectors";
import { useStyles } from "../../styles";
import { Alternatives } from "./Alternatives";
import { FindingFacts } from "./FindingFacts";
import { MissingFacts } from "./MissingFacts";

interface Props {
  row: FigureRow;
  onDone: () => void;
}

export function FigureDetails({ row, onDone }: Props) {
  const { state, dispatch, effects, t } = usePane();
  const styles = useStyles();
  const [typing, setTyping] = useState(false);
  const { figure, finding, answer } = row;
  const name = figureName(t, figure);
  const shown = shownValue(row, state.answers.currency ?? "");
  const period = isFlow(figure) ? (shown?.period === "unknown" ? "month" : (shown?.period ?? "month")) : null;
  const picking = state.picking?.kind === "figure" && state.picking.figure === figure;

  function set(next: FigureAnswer | undefined, close = true): void {
    dispatch({ type: "answered", change: { kind: "figure", figure, answer: next } });
    setTyping(false);
    if (close) onDone();
  }

  if (picking) return <PickPanel name={name} period={period} onTake={(amount) => set(amount)} />;
  if (typing) {
    return (
      <TypedAmount
        label={t("pane.value")}
        unit={shown?.unit ?? ""}
        value={shown?.value ?? null}
        period={period}
        onTake={(value, chosen) => set({ kind: "typed", value, period: chosen })}
        onCancel={() => setTyping(false)}
      />
    );
  }
  return (
    <div className={styles.stack}>
      {answer?.kind === "cell" && (
        <Text>
          {t("pane.figures.pickedFrom")} <CellLink sheet={answer.sheet} address={answer.address} />
        </Text>
      )}
      {answer?.kind === "typed" && <Text>{t("pane.figures.typed")}</Text>}
      {answer?.kind === "none" && <Text>{t("pane.figures.saidNone")}</Text>}
      {finding && (!answer || answer.kind === "found") && <FindingFacts finding={finding} />}
      {!finding && !answer && <MissingFacts figure={figure} />}
      {finding && isFlow(figure) && finding.assumed && answer?.kind !== "none" && shown && (
        <PeriodSelect value={shown.period} onChange={(chosen) => set(withPeriod(row, chosen), false)} />
      )}
      {finding && finding.alternatives.length > 0 && (
        <Alternatives finding={finding} answer={answer} onChoose={set} />
      )}
      <div className={styles.row}>
        {finding && !answer && (
          <Button appearance="primary" onClick={() => set({ kind: "found" })}>
            {t("pane.figures.confirm")}
          </Button>
        )}
        <Button onClick={() => void effects.pick({ kind: "figure", figure })}>{t("pane.pick.start")}</Button>
        <Button onClick={() => setTyping(true)}>{t("pane.figures.type")}</Button>
        {answer?.kind !== "none" && (
          <Button onClick={() => set({ kind: "none" })}>{t("pane.figures.none")}</Button>
        )}
        {answer && <Button onClick={() => set(undefined, false)}>{t("pane.figures.undo")}</Button>}
      </div>
    </div>
  );
}

/** The same cell read with another period. */
function withPeriod(
  { finding, answer }: FigureRow,
  period: NonNullable<FigureRow["finding"]>["period"],
): FigureAnswer {
  if (answer?.kind === "typed" || answer?.kind === "cell") return { ...answer, period };
  if (!finding) return { kind: "found" };
  return { kind: "cell", sheet: finding.sheet, address: finding.address, value: finding.value, period };
}
