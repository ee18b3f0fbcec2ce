// What is late or due soon, across vendors, each with a click to its row.
import { Button, Link, Subtitle2, Text } from "@fluentui/react-components";
import { usePane } from "../../context";
import type { DueRow } from "../../managing/types";
import { useStyles } from "../../styles";

/** More would not be read here; the sheet has them all. */
const LISTED = 12;

export function DueList() {
  const { state, effects, t } = usePane();
  const styles = useStyles();
  const { managed } = state;
  const rows = managed?.due ?? [];
  return (
    <div className={styles.card} role="group" aria-label={t("managing.due.title")}>
      <div className={styles.headingRow}>
        <Subtitle2 as="h3" className={styles.h3}>
          {t("managing.due.title")}
        </Subtitle2>
        {managed?.milestones.exists && (
          <Button size="small" disabled={state.busy !== null} onClick={() => void effects.readManaged()}>
            {t("managing.due.refresh")}
          </Button>
        )}
      </div>
      {managed && !managed.milestones.exists && <Text>{t("managing.due.noSheet")}</Text>}
      {managed?.milestones.exists && rows.length === 0 && <Text>{t("managing.due.none")}</Text>}
      {rows.length > 0 && (
        <ul className={styles.plainList}>
          {rows.slice(0, LISTED).map((row) => (
            <li key={`${row.sheet}!${row.address}`}>
              <DueItem row={row} today={managed?.today ?? row.due} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > LISTED && <Text>{t("managing.due.more", { count: rows.length - LISTED })}</Text>}
    </div>
  );
}

function DueItem({ row, today }: { row: DueRow; today: number }) {
  const { effects, t } = usePane();
  const styles = useStyles();
  const { vendor, what, owner, due, status, sheet, address } = row;
  const days = Math.abs(Math.floor(due) - today);
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Text className={status === "Late" ? styles.late : styles.soon}>
          {status === "Late" ? t("managing.due.late", { days }) : t("managing.due.soon", { days })}
        </Text>
        <Link
          as="button"
          className={styles.wrap}
          aria-label={t("managing.due.goTo", { what: `${what}, ${vendor}` })}
          onClick={() => void effects.goTo(sheet, address)}
        >
          {what}
        </Link>
      </div>
      <Text size={200} className={styles.muted}>
        {vendor}
        {owner !== "" && ` · ${t("managing.due.owner", { owner })}`}
      </Text>
    </div>
  );
}
