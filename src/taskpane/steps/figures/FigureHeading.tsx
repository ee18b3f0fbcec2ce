// A figure in one line or two: name, value with unit and period, and how sure it is.
import { Text } from "@fluentui/react-components";
import { SurenessMark } from "../../components/SurenessMark";
import { usePane } from "../../context";
import { figureName, periodWords, quantity } from "../../names";
import { shownValue, type FigureRow } from "../../figureRows";
import { useStyles } from "../../styles";

export function FigureHeading({ row }: { row: FigureRow }) {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const shown = shownValue(row, decision.currency);
  return (
    <span className={styles.headingRow}>
      <span className={styles.tight}>
        <Text weight="semibold" className={styles.wrap}>
          {figureName(t, row.figure)}
        </Text>
        {shown && (
          <Text size={200} className={styles.wrap}>
            {`${quantity(t, format, shown.value, shown.unit)} ${periodWords(t, shown.period, shown.kind)}`.trim()}
          </Text>
        )}
      </span>
      <SurenessMark sureness={row.sureness} />
    </span>
  );
}
