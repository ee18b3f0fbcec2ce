// How far the figures may be off: the stated +-%, and the low and high of each figure that the total depends on.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Subtitle2,
  Text,
} from "@fluentui/react-components";
import { LARGEST_SPREAD } from "../../../playbook/risk/thresholds";
import type { PlanRange } from "../../../playbook/risk/types";
import { NumberField } from "../../components/NumberField";
import { usePane } from "../../context";
import { rangeAmount, rangeName } from "../../risk/rangeWords";
import { inPercent } from "../../shares";
import { useStyles } from "../../styles";
import { RangeFields } from "./RangeFields";

export function Ranges() {
  const { state, dispatch, decision, t, format } = usePane();
  const styles = useStyles();
  const { spread, ranges } = decision.risk;
  const said = state.answers.risk?.spread;

  function summary({ id, low, high }: PlanRange): string {
    return t("pane.risk.summary", {
      low: rangeAmount(id, low ?? 0, decision.currency, format),
      high: rangeAmount(id, high ?? 0, decision.currency, format),
    });
  }

  return (
    <>
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.risk.ranges")}
      </Subtitle2>
      <Text size={200} className={styles.muted}>
        {t("pane.risk.rangesHint")}
      </Text>
      <NumberField
        label={t("pane.risk.spread")}
        unit="%"
        max={inPercent(LARGEST_SPREAD)}
        placeholder={format.number(inPercent(spread.value))}
        value={said === undefined ? null : inPercent(said)}
        onChange={(value) =>
          dispatch({
            type: "answered",
            change: { kind: "spread", spread: value === null ? undefined : value / 100 },
          })
        }
      />
      <Accordion multiple collapsible className={styles.accordion}>
        {ranges
          .filter(({ likely }) => likely !== null && likely !== 0)
          .map((range) => (
            <AccordionItem key={range.id} value={range.id}>
              <AccordionHeader as="h3" size="small" expandIconPosition="end">
                <span className={styles.headingRow}>
                  <span className={styles.tight}>
                    <Text weight="semibold" className={styles.wrap}>
                      {rangeName(t, range.id)}
                    </Text>
                    <Text size={200} className={styles.wrap}>
                      {summary(range)}
                    </Text>
                  </span>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <RangeFields range={range} />
              </AccordionPanel>
            </AccordionItem>
          ))}
      </Accordion>
    </>
  );
}
