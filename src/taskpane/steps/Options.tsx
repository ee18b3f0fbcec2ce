// Step 3: per area what runs today, what to compare with it and at what cost; then how costs divide over areas and how sure they are.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Subtitle2,
  Text,
} from "@fluentui/react-components";
import { VetoMark } from "../components/VetoMark";
import { usePane } from "../context";
import { optionName } from "../names";
import { isLifted, vetoesOf } from "../selectors";
import { useStyles } from "../styles";
import { AreaOptions } from "./options/AreaOptions";
import { CostSplit } from "./options/CostSplit";
import { Ranges } from "./options/Ranges";
import { LoadedRate } from "./options/LoadedRate";
import { useSuggestedHiddenCosts } from "./options/useSuggestedHiddenCosts";

export function Options() {
  const { decision, t } = usePane();
  const styles = useStyles();
  useSuggestedHiddenCosts();
  return (
    <div className={styles.stack}>
      <Text className={styles.muted}>{t("pane.options.intro")}</Text>
      <Accordion multiple collapsible className={styles.accordion}>
        {decision.areas.map((area) => (
          <AccordionItem key={area.area} value={area.area}>
            <AccordionHeader as="h2" size="small" expandIconPosition="end">
              <span className={styles.headingRow}>
                <span className={styles.tight}>
                  <Text weight="semibold">{t(`playbook.areas.${area.area}`)}</Text>
                  <Text size={200} className={styles.wrap}>
                    {t("pane.options.todayIs", { option: optionName(t, area.today) })}
                  </Text>
                  <Text size={200} className={styles.muted}>
                    {t("pane.options.costed", { ranked: area.ranked, count: area.options.length })}
                  </Text>
                  {vetoesOf(area).length > 0 && <VetoMark lifted={isLifted(area)} />}
                </span>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <AreaOptions area={area} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <LoadedRate />
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.options.split")}
      </Subtitle2>
      <Text size={200} className={styles.muted}>
        {t("pane.options.splitHint")}
      </Text>
      <CostSplit />
      <Ranges />
    </div>
  );
}
