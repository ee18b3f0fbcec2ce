// How each cost figure divides over the areas: editable, and it has to come to 100 %.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarBody,
  Text,
} from "@fluentui/react-components";
import { useEffect } from "react";
import type { CostSource } from "../../../playbook/answers";
import { AREAS } from "../../../playbook/types";
import { NumberField } from "../../components/NumberField";
import { usePane } from "../../context";
import { figureName } from "../../names";
import { addsUp, sharesOf, totalOf, withShare } from "../../shares";
import { useStyles } from "../../styles";

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

function FigureSplit({ figure }: { figure: CostSource }) {
  const { dispatch, decision, state, t, format } = usePane();
  const styles = useStyles();
  const shares = sharesOf(decision, figure);
  const complete = addsUp(shares);
  const own = state.answers.shares?.some((share) => share.figure === figure) ?? false;
  const field = `shares:${figure}`;

  useEffect(() => dispatch({ type: "fieldChecked", field, valid: complete }), [dispatch, field, complete]);

  return (
    <div className={styles.stack}>
      <div className={styles.fields}>
        {AREAS.map((area) => (
          <NumberField
            key={area}
            label={t(`playbook.areas.${area}`)}
            unit="%"
            max={100}
            value={Math.round((shares.find((one) => one.area === area)?.share ?? 0) * 1e6) / 1e4}
            onChange={(value) =>
              dispatch({
                type: "answered",
                change: {
                  kind: "shares",
                  figure,
                  shares: withShare(shares, area, { share: (value ?? 0) / 100 }, figure),
                },
              })
            }
          />
        ))}
      </div>
      <div aria-live="polite">
        {complete ? (
          <Text>{t("pane.options.total", { total: format.percent(1) })}</Text>
        ) : (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {t("pane.options.totalWrong", { total: format.percent(totalOf(shares)) })}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {own && (
        <div>
          <Button
            size="small"
            onClick={() =>
              dispatch({ type: "answered", change: { kind: "shares", figure, shares: undefined } })
            }
          >
            {t("pane.options.defaultSplit")}
          </Button>
        </div>
      )}
    </div>
  );
}
