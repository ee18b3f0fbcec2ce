// The buttons of an opened figure: confirm, pick, type, none, undo.
import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../figures/types";
import type { CellAmount } from "../../../playbook/answers";
import { lostOf } from "../../../playbook/follow/lostAnswers";
import { LostActions } from "../../components/LostActions";
import { usePane } from "../../context";
import { figureName, place } from "../../names";
import type { FigureRow } from "../../figureRows";
import { useStyles } from "../../styles";

interface Props {
  row: FigureRow;
  onConfirm: () => void;
  onType: () => void;
  onNone: () => void;
  onUndo: () => void;
  /** Of a lost cell: take another one; or what it held last, or what is left, has been taken. */
  onUse: (cell: CellAmount) => void;
  onLostDone: () => void;
}

/** What recognition has found, as a cell that the user has pointed at. */
export const cellOf = ({ sheet, address, value, period }: Finding): CellAmount => ({
  kind: "cell",
  sheet,
  address,
  value,
  period,
});

export function FigureActions({ row, onConfirm, onType, onNone, onUndo, onUse, onLostDone }: Props) {
  const { effects, t } = usePane();
  const styles = useStyles();
  const { figure, finding, answer } = row;
  const lost = lostOf(answer);
  return (
    <div className={styles.row} role="group" aria-label={figureName(t, figure)}>
      {finding && !answer && (
        <Button size="small" appearance="primary" onClick={onConfirm}>
          {t("pane.figures.confirm")}
        </Button>
      )}
      {lost && finding && answer?.kind === "cell" && (
        <Button size="small" onClick={() => onUse(cellOf(finding))}>
          {t("pane.lost.use", { where: place(finding.sheet, finding.address) })}
        </Button>
      )}
      {lost && <LostActions mark={lost} onDone={onLostDone} />}
      <Button size="small" onClick={() => void effects.pick({ kind: "figure", figure })}>
        {t("pane.pick.start")}
      </Button>
      <Button size="small" onClick={onType}>
        {t("pane.figures.type")}
      </Button>
      {answer?.kind !== "none" && (
        <Button size="small" onClick={onNone}>
          {t("pane.figures.none")}
        </Button>
      )}
      {answer && !lost && (
        <Button size="small" onClick={onUndo}>
          {t("pane.figures.undo")}
        </Button>
      )}
    </div>
  );
}
