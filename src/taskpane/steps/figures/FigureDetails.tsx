// One figure opened: where it comes from, why, what else it could be, and the ways to set it.
import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { FigureAnswer } from "../../../playbook/answers";
import { lostCode } from "../../../playbook/follow/lost";
import { lostDetails, lostOf } from "../../../playbook/follow/lostAnswers";
import { CellLink } from "../../components/CellLink";
import { PeriodSelect } from "../../components/PeriodSelect";
import { PickPanel } from "../../components/PickPanel";
import { TypedAmount } from "../../components/TypedAmount";
import { usePane } from "../../context";
import { figureName, planText } from "../../names";
import { isFlow, shownValue, withPeriod, type FigureRow } from "../../figureRows";
import { useStyles } from "../../styles";
import { useFocusOnReturn } from "../../useFocusOnReturn";
import { Alternatives } from "./Alternatives";
import { cellOf, FigureActions } from "./FigureActions";
import { FindingFacts } from "./FindingFacts";
import { MissingFacts } from "./MissingFacts";

interface Props {
  row: FigureRow;
  /** Called when the figure is settled and its details can close. */
  onDone: () => void;
}

export function FigureDetails({ row, onDone }: Props) {
  const { state, dispatch, decision, t, format } = usePane();
  const styles = useStyles();
  const [typing, setTyping] = useState(false);
  const { figure, finding, answer } = row;
  const name = figureName(t, figure);
  const shown = shownValue(row, decision.currency);
  // Where the workbook names no period a month is offered, for the user to confirm or change.
  const period = isFlow(figure) ? (shown && shown.period !== "unknown" ? shown.period : "month") : null;
  const picking = state.picking?.kind === "figure" && state.picking.figure === figure;

  // "Found" would mean the cell that is lost.
  const lost = lostOf(answer);
  const details = useFocusOnReturn<HTMLDivElement>(picking || typing);

  function set(next: FigureAnswer | undefined, close: boolean): void {
    dispatch({ type: "answered", change: { kind: "figure", figure, answer: next } });
    setTyping(false);
    if (close) onDone();
  }

  if (picking)
    return <PickPanel name={name} hasPeriod={period !== null} onTake={(amount) => set(amount, true)} />;
  if (typing) {
    return (
      <TypedAmount
        label={t("pane.value")}
        unit={shown?.unit ?? ""}
        value={shown?.value ?? null}
        period={period}
        onTake={(value, chosen) => set({ kind: "typed", value, period: chosen }, true)}
        onCancel={() => setTyping(false)}
      />
    );
  }
  return (
    <div className={styles.stack} tabIndex={-1} ref={details}>
      {lost && (
        <Text className={styles.wrap}>
          {planText(t, "notes", { code: lostCode(lost.lost), details: lostDetails(lost) }, format)}
        </Text>
      )}
      {answer?.kind === "cell" && !answer.lost && (
        <Text>
          {t("pane.figures.pickedFrom")} <CellLink sheet={answer.sheet} address={answer.address} />
        </Text>
      )}
      {answer?.kind === "typed" && <Text>{t("pane.figures.typed")}</Text>}
      {answer?.kind === "none" && <Text>{t("pane.figures.saidNone")}</Text>}
      {finding && (!answer || answer.kind === "found") && <FindingFacts finding={finding} />}
      {!finding && !answer && <MissingFacts figure={figure} />}
      {finding?.assumed && period !== null && answer?.kind !== "none" && (
        <PeriodSelect value={period} onChange={(chosen) => set(withPeriod(row, chosen), false)} />
      )}
      {finding && finding.alternatives.length > 0 && (
        <Alternatives
          finding={finding}
          answer={answer}
          onChoose={(next) => set(lost && next.kind === "found" ? cellOf(finding) : next, false)}
        />
      )}
      <FigureActions
        row={row}
        onConfirm={() => set(period === null ? { kind: "found" } : withPeriod(row, period), true)}
        onType={() => setTyping(true)}
        onNone={() => set({ kind: "none" }, true)}
        onUndo={() => set(undefined, false)}
        onUse={(cell) => set(cell, true)}
        onLostDone={onDone}
      />
    </div>
  );
}
