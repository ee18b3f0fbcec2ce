// The vetoes on an area, apart from its scores: each with its source, who breaks them, and the check mark that lifts them.
import { Checkbox, Text } from "@fluentui/react-components";
import type { AreaDecision } from "../../playbook/decision";
import { usePane } from "../context";
import { optionName, sentence, sourceNames } from "../names";
import { isLifted, vetoesOf, type AreaVeto } from "../selectors";
import { useStyles } from "../styles";
import { VetoMark } from "./VetoMark";

export function VetoNote({ area }: { area: AreaDecision }) {
  const { dispatch, t, format } = usePane();
  const styles = useStyles();
  const vetoes = vetoesOf(area);
  if (vetoes.length === 0) return null;
  const liftable = vetoes.some(({ veto }) => veto !== "hire");
  const breaking = area.options.filter((option) => option.vetoes.length > 0);

  const words = ({ activity, veto, reason }: AreaVeto): string =>
    [
      `${t(`playbook.activities.${activity}`)}: ${t(`pane.veto.kinds.${veto}`)}.`,
      reason ? sentence(t, `playbook.${reason.code}`, reason.details, format) : "",
    ].join(" ");

  return (
    <div className={styles.card} role="group" aria-label={t("pane.veto.title")}>
      <div className={styles.headingRow}>
        <Text weight="semibold" className={styles.wrap}>
          {t("pane.veto.title")}
        </Text>
        <VetoMark lifted={isLifted(area)} />
      </div>
      <ul className={styles.list}>
        {vetoes.map((veto) => (
          <li key={veto.activity}>
            <Text>
              {words(veto)}{" "}
              {veto.reason && <span className={styles.muted}>{sourceNames(t, veto.reason.source)}</span>}
            </Text>
          </li>
        ))}
      </ul>
      {!isLifted(area) && (
        <Text className={styles.wrap}>
          {breaking.length === 0
            ? t("pane.veto.unbroken")
            : t("pane.veto.broken", {
                count: breaking.length,
                options: breaking.map(({ option }) => optionName(t, option)).join(", "),
              })}
        </Text>
      )}
      {liftable ? (
        <Checkbox
          label={t("pane.veto.lift")}
          checked={area.vetoLifted}
          onChange={(_, data) =>
            dispatch({
              type: "answered",
              change: { kind: "veto", area: area.area, lifted: data.checked === true },
            })
          }
        />
      ) : (
        <Text size={200} className={styles.muted}>
          {t("pane.veto.cannotLift")}
        </Text>
      )}
    </div>
  );
}
