// Which rules stand against an option whatever it costs, with their source, and the check mark that lifts them.
import { Checkbox, Text } from "@fluentui/react-components";
import type { AreaDecision } from "../../../playbook/decision";
import { usePane } from "../../context";
import { sentence, sourceNames } from "../../names";
import { vetoesOf } from "../../selectors";
import { useStyles } from "../../styles";

export function VetoNote({ area }: { area: AreaDecision }) {
  const { dispatch, t, format } = usePane();
  const styles = useStyles();
  const vetoes = vetoesOf(area);
  if (vetoes.length === 0) return null;
  const liftable = vetoes.some(({ veto }) => veto !== "hire");
  return (
    <div className={styles.card} role="group" aria-label={t("pane.options.vetoes")}>
      <Text weight="semibold">{t("pane.options.vetoes")}</Text>
      <ul className={styles.list}>
        {vetoes.map(({ activity, reason }) => (
          <li key={activity}>
            <Text>
              {t(`playbook.activities.${activity}`)}:{" "}
              {reason && `${sentence(t, `playbook.${reason.code}`, reason.details, format)} `}
              {reason && <span className={styles.muted}>{sourceNames(t, reason.source)}</span>}
            </Text>
          </li>
        ))}
      </ul>
      {liftable && (
        <Checkbox
          label={t("pane.options.liftVeto")}
          checked={area.vetoLifted}
          onChange={(_, data) =>
            dispatch({
              type: "answered",
              change: { kind: "veto", area: area.area, lifted: data.checked === true },
            })
          }
        />
      )}
    </div>
  );
}
