// What was found for a figure: the label, the cell, the value a month, and why this cell.
import { Text } from "@fluentui/react-components";
import type { Finding } from "../../../figures/types";
import { CellLink } from "../../components/CellLink";
import { usePane } from "../../context";
import { quantity, sentence } from "../../names";
import { useStyles } from "../../styles";

const NOTES = [
  ["from_text", ({ fromText }: Finding) => fromText],
  ["negative", ({ sign }: Finding) => sign === -1],
  ["period_assumed", ({ assumed }: Finding) => assumed],
  ["units_not_orders", ({ kind }: Finding) => kind === "units"],
] as const;

export function FindingFacts({ finding }: { finding: Finding }) {
  const { t, format } = usePane();
  const styles = useStyles();
  const notes = NOTES.filter(([, applies]) => applies(finding)).map(([note]) => note);
  return (
    <div className={styles.tight}>
      <Text className={styles.wrap}>
        {t("pane.figures.label", { label: finding.label })}{" "}
        <CellLink sheet={finding.sheet} address={finding.address} />
        {finding.reduce !== "cell" && ` (${t(`figures.reduce.${finding.reduce}`)})`}
      </Text>
      {finding.perMonth !== null && finding.period !== "month" && (
        <Text>
          {t("pane.figures.perMonth", { amount: quantity(t, format, finding.perMonth, finding.unit) })}
        </Text>
      )}
      <Text className={styles.wrap}>
        {sentence(t, `figures.reasons.${finding.why.code}`, finding.why.details, format)}
      </Text>
      {notes.map((note) => (
        <Text key={note} className={styles.muted}>
          {t(`figures.notes.${note}`, { value: finding.value })}
        </Text>
      ))}
    </div>
  );
}
