// The word "Veto" with a sign, or that it was lifted: never by colour alone.
import { makeStyles, tokens } from "@fluentui/react-components";
import { ShieldDismissRegular } from "@fluentui/react-icons/svg/shield-dismiss";
import { ShieldErrorRegular } from "@fluentui/react-icons/svg/shield-error";
import { usePane } from "../context";

const useMarkStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

export function VetoMark({ lifted }: { lifted: boolean }) {
  const { t } = usePane();
  const styles = useMarkStyles();
  const Icon = lifted ? ShieldDismissRegular : ShieldErrorRegular;
  return (
    <span className={styles.mark}>
      <Icon aria-hidden />
      {t(lifted ? "pane.veto.liftedMark" : "pane.veto.mark")}
    </span>
  );
}
