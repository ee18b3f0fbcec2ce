// Step 1: what was found in the workbook, for the user to confirm, correct or fill in.
import { Button, MessageBar, MessageBarBody, ProgressBar, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { LostFigures } from "../components/LostFigures";
import { usePane } from "../context";
import { figureRows, groupFigures } from "../figureRows";
import { useStyles } from "../styles";
import { FigureList } from "./figures/FigureList";
import { SharingLink } from "./next/SharingLink";

export function Figures() {
  const { state, effects, t } = usePane();
  const styles = useStyles();
  const { findings, answers, scan } = state;
  const groups = useMemo(() => groupFigures(figureRows({ findings, answers })), [findings, answers]);

  if (scan) return <Scanning />;
  if (!findings) {
    return (
      <div className={styles.stack}>
        <Text>{t("pane.figures.intro")}</Text>
        <Text className={styles.muted}>{t("pane.figures.readOnly")}</Text>
        <div>
          <Button appearance="primary" disabled={!state.loaded} onClick={() => void effects.scan()}>
            {t("pane.figures.scan")}
          </Button>
        </div>
        <SharingLink />
      </div>
    );
  }
  const open = groups.toCheck.filter(
    ({ sureness }) => sureness !== "confirmed" && sureness !== "none",
  ).length;
  return (
    <div className={styles.stack}>
      <Text>{t("pane.figures.summary", { count: findings.length, sheets: state.sheetsRead })}</Text>
      <LostFigures />
      {findings.length === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("pane.figures.nothingFound")}</MessageBarBody>
        </MessageBar>
      )}
      <FigureList title={t("pane.figures.toCheck", { count: open })} rows={groups.toCheck} />
      <FigureList title={t("pane.figures.missing", { count: groups.missing.length })} rows={groups.missing} />
      <FigureList
        title={t("pane.figures.settled", { count: groups.settled.length })}
        rows={groups.settled}
        folded
      />
      <div>
        <Button disabled={state.busy !== null} onClick={() => void effects.scan()}>
          {t("pane.figures.scanAgain")}
        </Button>
      </div>
    </div>
  );
}

function Scanning() {
  const { state, effects, t, format } = usePane();
  const styles = useStyles();
  const { done, total } = state.scan ?? { done: 0, total: 0 };
  return (
    <div className={styles.stack}>
      <Text>
        {total > 0
          ? t("pane.figures.scanningOf", { percent: format.percent(Math.round((100 * done) / total) / 100) })
          : t("pane.figures.scanning")}
      </Text>
      <ProgressBar
        className={styles.track}
        aria-label={t("pane.figures.scanning")}
        thickness="large"
        {...(total > 0 && { value: done, max: total })}
      />
      <div>
        <Button onClick={() => effects.cancelScan()}>{t("pane.figures.cancelScan")}</Button>
      </div>
    </div>
  );
}
