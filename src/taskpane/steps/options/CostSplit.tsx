// How each cost figure divides over the areas: editable, and it has to come to 100 %.
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import { usePane } from "../../context";
import { figureName } from "../../names";
import { sharesOf } from "../../shares";
import { useStyles } from "../../styles";
import { FigureSplit } from "./FigureSplit";

export function CostSplit() {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const figures = [...new Set(decision.shares.map(({ figure }) => figure))].filter((figure) =>
    decision.figures.some(({ id, value }) => id === figure && value !== null && value !== 0),
  );
  return (
    <Accordion multiple collapsible className={styles.accordion}>
      {figures.map((figure) => {
        const parts = sharesOf(decision, figure).filter(({ share }) => share > 0);
        return (
          <AccordionItem key={figure} value={figure}>
            <AccordionHeader as="h3" size="small" expandIconPosition="end">
              <span className={styles.headingRow}>
                <span className={styles.tight}>
                  <Text weight="semibold">{figureName(t, figure)}</Text>
                  <Text size={200} className={styles.wrap}>
                    {parts
                      .map(({ area, share }) => `${t(`playbook.areas.${area}`)} ${format.percent(share)}`)
                      .join(", ")}
                  </Text>
                </span>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <FigureSplit figure={figure} />
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
