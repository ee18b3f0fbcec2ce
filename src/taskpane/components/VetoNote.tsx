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

  // The same rule on several activities is said once; a lifted one by its name.
  const words = ({ veto, lifted, reason }: AreaVeto): string =>
    lifted || !reason
      ? t(`pane.veto.kinds.${veto}`)
      : sentence(t, `playbook.${reason.code}`, reason.details, format);
  const rules = [...new Set(vetoes.map(words))].map((rule) => vetoes.filter((one) => words(one) === rule));

  return (
    <div className={styles.card} role="group" aria-label={t("pane.veto.mark")}>
      <VetoMark lifted={isLifted(area)} />
      <Text size={200} className={styles.muted}>
        {t("pane.veto.title")}
      </Text>
      <ul className={styles.list}>
        {rules.map(([first, ...others]) =>
          first === undefined ? null : (
            <li key={first.activity}>
              <Text className={styles.wrap}>
                {[first, ...others].map(({ activity }) => t(`playbook.activities.${activity}`)).join(", ")}
                {": "}
                {words(first)}
                {first.reason && <span className={styles.muted}> {sourceNames(t, first.reason.source)}</span>}
              </Text>
            </li>
          ),
        )}
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
