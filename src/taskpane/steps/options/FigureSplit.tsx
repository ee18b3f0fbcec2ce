// The parts of one cost over the areas, editable; says at once whether they come to 100 %.
import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect } from "react";
import type { CostSource } from "../../../playbook/answers";
import { AREAS } from "../../../playbook/types";
import { NumberField } from "../../components/NumberField";
import { usePane } from "../../context";
import { addsUp, inPercent, sharesOf, totalOf, withShare } from "../../shares";
import { useStyles } from "../../styles";

export function FigureSplit({ figure }: { figure: CostSource }) {
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
            value={inPercent(shares.find((one) => one.area === area)?.share ?? 0)}
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
