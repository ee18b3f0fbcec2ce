// What the user should know before relying on the plan: assumptions, gaps, and guards against overcommitting.
import { Subtitle2, Text } from "@fluentui/react-components";
import type { Guard } from "../../../playbook/decision";
import { AREAS } from "../../../playbook/types";
import { usePane } from "../../context";
import { planText } from "../../names";
import { useStyles } from "../../styles";

export function Warnings() {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const guards = decision.guards.filter(({ exceeded }) => exceeded);
  const lines = decision.warnings
    .map((warning) => planText(t, "warnings", warning, format))
    .filter((line) => line !== "");
  if (lines.length + guards.length === 0) return null;

  function guardText({ id, value, limit }: Guard): string {
    const area = AREAS.find((one) => id === `area:${one}`);
    const name = area
      ? t("pane.review.guardArea", { area: t(`playbook.areas.${area}`) })
      : t(id === "rent" ? "playbook.guards.rent" : "playbook.guards.people");
    return t("pane.review.guard", { name, value: format.percent(value ?? 0), limit: format.percent(limit) });
  }

  return (
    <section className={styles.tight}>
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.review.warnings", { count: lines.length + guards.length })}
      </Subtitle2>
      <ul className={styles.list}>
        {guards.map((guard) => (
          <li key={guard.id}>
            <Text className={styles.wrap}>{guardText(guard)}</Text>
          </li>
        ))}
        {lines.map((line, index) => (
          <li key={index}>
            <Text className={styles.wrap}>{line}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
