// One area's advice: verdict, recommended option, vetoes, and behind a fold every reason with points and source.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Subtitle2,
  Text,
} from "@fluentui/react-components";
import type { AreaDecision } from "../../../playbook/decision";
import { adviceFor } from "../../adviceWords";
import { VetoNote } from "../../components/VetoNote";
import { usePane } from "../../context";
import { useStyles } from "../../styles";
import { ActivityReasons } from "./ActivityReasons";
import { OptionRanking } from "./OptionRanking";
import { RobustnessNote } from "./RobustnessNote";

export function AreaReview({ area }: { area: AreaDecision }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <div className={styles.headingRow}>
        <Subtitle2 as="h3" className={styles.h3}>
          {t(`playbook.areas.${area.area}`)}
        </Subtitle2>
        <span className={styles.verdict}>{t(`sheet.verdicts.${area.verdict}`)}</span>
      </div>
      <Text className={styles.wrap}>{adviceFor(area, t)}</Text>
      <RobustnessNote area={area} />
      <VetoNote area={area} />
      <Accordion multiple collapsible className={styles.accordion}>
        <AccordionItem value="options">
          <AccordionHeader as="h4" size="small" expandIconPosition="end">
            {t("pane.review.options", { count: area.options.length })}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <OptionRanking area={area} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="reasons">
          <AccordionHeader as="h4" size="small" expandIconPosition="end">
            {t("pane.review.reasons", { count: area.advice.length })}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div className={styles.stack}>
              {area.advice.map((advice) => (
                <ActivityReasons key={advice.activity} advice={advice} />
              ))}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
