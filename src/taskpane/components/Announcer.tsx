// Tells screen readers what just happened; nothing of it is seen.
import { usePane } from "../context";
import { figureName, place } from "../names";
import type { Notice } from "../stateTypes";
import { useStyles } from "../styles";
import type { Translate } from "../../i18n";

export function Announcer() {
  const { state, t } = usePane();
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {state.notice ? words(state.notice, t) : state.busy ? t(`pane.busy.${state.busy}`) : ""}
    </div>
  );
}

function words(notice: Notice, t: Translate): string {
  switch (notice.kind) {
    case "scanned":
      return t("pane.notices.scanned", { count: notice.count, sheets: notice.sheets });
    case "wentTo":
      return t("pane.notices.wentTo", { where: place(notice.sheet, notice.address) });
    case "figureSet":
      return t("pane.notices.figureSet", { figure: figureName(t, notice.figure) });
    case "created":
      return t("pane.notices.created", { sheet: notice.name });
    case "scanCancelled":
    case "removed":
    case "startedOver":
      return t(`pane.notices.${notice.kind}`);
  }
}
