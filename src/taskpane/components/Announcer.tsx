// Tells screen readers what just happened; nothing of it is seen.
import { adviceFor } from "../adviceWords";
import { lostAnswers } from "../../playbook/follow/lostAnswers";
import { usePane, type Pane } from "../context";
import { figureName, place, restoredText, sharingSentence } from "../names";
import type { Notice } from "../stateTypes";
import { useStyles } from "../styles";

export function Announcer() {
  const pane = usePane();
  const { state, t } = pane;
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {state.notice ? words(state.notice, pane) : state.busy ? t(`pane.busy.${state.busy}`) : ""}
    </div>
  );
}

function words(notice: Notice, { state, t, format, decision }: Pane): string {
  switch (notice.kind) {
    case "scanned": {
      const lost = lostAnswers(state.answers).length;
      const found = t("pane.notices.scanned", { count: notice.count, sheets: notice.sheets });
      return lost > 0 ? `${found} ${t("pane.lost.summary", { count: lost })}` : found;
    }
    case "lost":
      return `${t("pane.lost.summary", { count: notice.count })} ${t("pane.lost.stopped")}`;
    case "wentTo":
      return t("pane.notices.wentTo", { where: place(notice.sheet, notice.address) });
    case "figureSet":
      return t("pane.notices.figureSet", { figure: figureName(t, notice.figure) });
    case "veto": {
      const area = decision.areas.find(({ area }) => area === notice.area);
      return t(notice.lifted ? "pane.veto.lifted" : "pane.veto.stands", {
        area: t(`playbook.areas.${notice.area}`),
        advice: area ? adviceFor(area, t) : "",
      });
    }
    case "ranked": {
      const weight = decision.criteria.find(({ id }) => id === notice.criterion)?.weight ?? 0;
      return t("pane.weights.ranking.placed", {
        criterion: t(`playbook.criteria.${notice.criterion}`),
        place: notice.place,
        of: notice.of,
        tied: notice.tied,
        weight: format.percent(weight),
      });
    }
    case "created":
      return [t("pane.notices.created", { sheet: notice.name }), restoredText(t, notice.restored)]
        .join(" ")
        .trim();
    case "shared":
      return sharingSentence(t, notice.report);
    case "scanCancelled":
    case "removed":
    case "startedOver":
      return t(`pane.notices.${notice.kind}`);
  }
}
