// What came of freezing, restoring or repairing, with each range that was left alone and why.
import { Text } from "@fluentui/react-components";
import { CellLink } from "../../components/CellLink";
import { usePane } from "../../context";
import { sharingSentence } from "../../names";
import type { SharingReport } from "../../sharing";
import { useStyles } from "../../styles";

/** More would not be read. */
const LISTED = 50;

export function SharingResult({ report }: { report: SharingReport }) {
  const { t } = usePane();
  const styles = useStyles();
  const { skipped } = report;
  const cells = skipped.reduce((sum, range) => sum + range.cells, 0);
  return (
    <div className={styles.card}>
      <Text weight="semibold">{sharingSentence(t, report)}</Text>
      {skipped.length > 0 && (
        <>
          <Text>{cells > 0 ? t("sharing.skipped", { count: cells }) : t("sharing.left")}</Text>
          <ul className={styles.list}>
            {skipped.slice(0, LISTED).map(({ sheet, address, name, reason, formula }) => (
              <li key={`${reason} ${sheet} ${address || (name ?? formula)}`}>
                {address === "" ? (
                  <Text block>{name ?? sheet}</Text>
                ) : (
                  <CellLink sheet={sheet} address={address} />
                )}
                <Text block className={styles.wrap} font="monospace">
                  {formula}
                </Text>
                <Text block>{t(`sharing.reasons.${reason}`)}</Text>
              </li>
            ))}
          </ul>
          {skipped.length > LISTED && <Text>{t("sharing.more", { count: skipped.length - LISTED })}</Text>}
        </>
      )}
    </div>
  );
}
