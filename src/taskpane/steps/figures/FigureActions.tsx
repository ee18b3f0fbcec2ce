// The buttons of an opened figure: confirm, pick, type, none, undo.
import { Button } from "@fluentui/react-components";
import { usePane } from "../../context";
import { figureName } from "../../names";
import type { FigureRow } from "../../figureRows";
import { useStyles } from "../../styles";

interface Props {
  row: FigureRow;
  onConfirm: () => void;
  onType: () => void;
  onNone: () => void;
  onUndo: () => void;
}

export function FigureActions({ row, onConfirm, onType, onNone, onUndo }: Props) {
  const { effects, t } = usePane();
  const styles = useStyles();
  const { figure, finding, answer } = row;
  return (
    <div className={styles.row} role="group" aria-label={figureName(t, figure)}>
      {finding && !answer && (
        <Button size="small" appearance="primary" onClick={onConfirm}>
          {t("pane.figures.confirm")}
        </Button>
      )}
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
      {answer && (
        <Button size="small" onClick={onUndo}>
          {t("pane.figures.undo")}
        </Button>
      )}
    </div>
  );
}
