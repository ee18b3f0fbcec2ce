// What the user should know before relying on the plan: assumptions, gaps, and guards against overcommitting.
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import type { Guard } from "../../../playbook/decision";
import { AREAS } from "../../../playbook/types";
import { usePane } from "../../context";
import { planText } from "../../names";
import { useStyles } from "../../styles";

export function Warnings() {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const guards = decision.guards.filter(({ exceeded }) => exceeded).map(guardText);
  const warnings = decision.warnings.map((warning) => planText(t, "warnings", warning, format));
  const lines = [...guards, ...warnings].filter((line) => line !== "");
  if (lines.length === 0) return null;

  function guardText({ id, value, limit }: Guard): string {
    const area = AREAS.find((one) => id === `area:${one}`);
    const name = area
      ? t("pane.review.guardArea", { area: t(`playbook.areas.${area}`) })
      : t(id === "rent" ? "playbook.guards.rent" : "playbook.guards.people");
    return t("pane.review.guard", { name, value: format.percent(value ?? 0), limit: format.percent(limit) });
  }

  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="warnings">
        <AccordionHeader as="h2" expandIconPosition="end">
          <Text weight="semibold">{t("pane.review.warnings", { count: lines.length })}</Text>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list}>
            {lines.map((line, index) => (
              <li key={index}>
                <Text className={styles.wrap}>{line}</Text>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
