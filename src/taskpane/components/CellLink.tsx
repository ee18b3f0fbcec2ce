// A cell's address that goes to the cell.
import { Link } from "@fluentui/react-components";
import { usePane } from "../context";
import { place } from "../names";
import { useStyles } from "../styles";

export function CellLink({ sheet, address }: { sheet: string; address: string }) {
  const { effects, t } = usePane();
  const styles = useStyles();
  const where = place(sheet, address);
  return (
    <Link
      as="button"
      className={styles.wrap}
      aria-label={t("pane.goTo", { where })}
      onClick={() => void effects.goTo(sheet, address)}
    >
      {where}
    </Link>
  );
}
