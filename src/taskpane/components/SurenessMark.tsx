// How sure a figure is, as a word with a sign: never by colour alone.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { usePane } from "../context";
import type { Sureness } from "../figureRows";

const ICONS = {
  confirmed: CheckmarkCircleRegular,
  sure: CheckmarkCircleRegular,
  check: WarningRegular,
  guess: QuestionCircleRegular,
  missing: CircleRegular,
  none: SubtractCircleRegular,
} satisfies Record<Sureness, unknown>;

const useMarkStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  look: { color: tokens.colorStatusWarningForeground1 },
});

export function SurenessMark({ sureness }: { sureness: Sureness }) {
  const { t } = usePane();
  const styles = useMarkStyles();
  const Icon = ICONS[sureness];
  const good = sureness === "sure" || sureness === "confirmed";
  const look = sureness === "check" || sureness === "guess";
  return (
    <span className={mergeClasses(styles.mark, good && styles.good, look && styles.look)}>
      <Icon aria-hidden />
      {t(`pane.sureness.${sureness}`)}
    </span>
  );
}
