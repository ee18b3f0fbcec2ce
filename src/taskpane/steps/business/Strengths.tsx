// What the firm does well: whole areas or single activities.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Subtitle2,
  Text,
} from "@fluentui/react-components";
import { AREA_ACTIVITIES } from "../../../playbook/areas";
import { AREAS, type ActivityId, type AreaId } from "../../../playbook/types";
import { usePane } from "../../context";
import { useStyles } from "../../styles";
import { useBusiness } from "./useBusiness";

type Strength = AreaId | ActivityId;

export function Strengths() {
  const { t } = usePane();
  const styles = useStyles();
  const [{ strengths: chosen = [] }, change] = useBusiness();
  const toggle = (id: Strength, on: boolean) =>
    change({ strengths: [...chosen.filter((one) => one !== id), ...(on ? [id] : [])] });
  return (
    <section className={styles.tight}>
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.business.strengths")}
      </Subtitle2>
      <Text size={200} className={styles.muted}>
        {t("pane.business.strengthsHint")}
      </Text>
      <Accordion multiple collapsible className={styles.accordion}>
        {AREAS.map((area) => {
          const whole = chosen.includes(area);
          const single = AREA_ACTIVITIES[area].filter((activity) => chosen.includes(activity)).length;
          return (
            <AccordionItem key={area} value={area}>
              <AccordionHeader as="h3" size="small" expandIconPosition="end">
                <span className={styles.headingRow}>
                  <span className={styles.wrap}>{t(`playbook.areas.${area}`)}</span>
                  <Text size={200} className={styles.muted}>
                    {whole
                      ? t("pane.business.wholeArea")
                      : single > 0
                        ? t("pane.business.chosen", { count: single })
                        : ""}
                  </Text>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <div className={styles.tight} role="group" aria-label={t(`playbook.areas.${area}`)}>
                  <Checkbox
                    label={t("pane.business.wholeArea")}
                    checked={whole}
                    onChange={(_, data) => toggle(area, data.checked === true)}
                  />
                  {AREA_ACTIVITIES[area].map((activity) => (
                    <Checkbox
                      key={activity}
                      label={t(`playbook.activities.${activity}`)}
                      checked={whole || chosen.includes(activity)}
                      disabled={whole}
                      onChange={(_, data) => toggle(activity, data.checked === true)}
                    />
                  ))}
                </div>
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </section>
  );
}
