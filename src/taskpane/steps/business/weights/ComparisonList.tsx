// All pairs by criterion, each with what was said or that it is missing; a click goes to the pair.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
} from "@fluentui/react-components";
import { CRITERIA, type CriterionId } from "../../../../playbook/types";
import { comparisonOf, missingPairs, PAIRS, type Pair } from "../../../../playbook/weighing/pairs";
import { usePane } from "../../../context";
import { useStyles } from "../../../styles";
import { comparisonWords } from "./comparisonWords";
import { useWeighing } from "./useWeighing";
import { useWeightStyles } from "./weightStyles";

export function ComparisonList({ onGoTo }: { onGoTo: (pair: Pair) => void }) {
  const { t } = usePane();
  const styles = useStyles();
  const own = useWeightStyles();
  const [{ comparisons = [] }] = useWeighing();
  const name = (id: CriterionId) => t(`playbook.criteria.${id}`);
  const done = PAIRS.length - missingPairs(comparisons).length;
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="all">
        <AccordionHeader as="h3" size="small" expandIconPosition="end">
          {t("pane.weights.comparisons.all", { done, of: PAIRS.length })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={styles.stack}>
            {CRITERIA.slice(1).map((second) => (
              <div key={second} role="group" aria-label={name(second)} className={styles.tight}>
                <Text weight="semibold">{name(second)}</Text>
                {PAIRS.filter((pair) => pair[1] === second).map((pair) => {
                  const said = comparisonOf(comparisons, pair);
                  return (
                    <Button
                      key={pair[0]}
                      size="small"
                      appearance="subtle"
                      className={own.pair}
                      onClick={() => onGoTo(pair)}
                    >
                      <span className={styles.wrap}>
                        {t("pane.weights.comparisons.with", { other: name(pair[0]) })}
                      </span>
                      <span className={own.pairValue}>
                        {said ? comparisonWords(t, said) : t("pane.weights.comparisons.notSaid")}
                      </span>
                    </Button>
                  );
                })}
              </div>
            ))}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
