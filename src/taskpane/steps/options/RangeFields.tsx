// Low and high of one figure: typed, from a cell, from the workbook's own range, or the stated +-%.
import { Button, Text } from "@fluentui/react-components";
import type { PlanRange } from "../../../playbook/risk/types";
import { NumberField } from "../../components/NumberField";
import { PickPanel } from "../../components/PickPanel";
import { usePane } from "../../context";
import { rangeAmount, rangeName } from "../../risk/rangeWords";
import { useStyles } from "../../styles";
import { useFocusOnReturn } from "../../useFocusOnReturn";
import { BoundSource } from "./BoundSource";
import { useRange } from "./useRange";

const SIDES = ["low", "high"] as const;

export function RangeFields({ range }: { range: PlanRange }) {
  const { state, effects, decision, t, format } = usePane();
  const styles = useStyles();
  const { answer, set, clear } = useRange(range.id);
  const { picking } = state;
  const side = picking?.kind === "range" && picking.id === range.id ? picking.side : null;
  const fields = useFocusOnReturn<HTMLDivElement>(side !== null);
  const name = rangeName(t, range.id);
  const likely = rangeAmount(range.id, range.likely ?? 0, decision.currency, format);
  const unit = range.id === "orders" ? "" : decision.currency;

  if (side) {
    const what = t(side === "low" ? "pane.risk.pickLow" : "pane.risk.pickHigh", { name });
    return <PickPanel name={what} hasPeriod onTake={(amount) => set(side, amount)} />;
  }
  return (
    <div className={styles.tight} tabIndex={-1} ref={fields} role="group" aria-label={name}>
      <Text className={styles.wrap}>
        {t(range.id === "orders" ? "pane.risk.likelyOrders" : "pane.risk.likely", { amount: likely })}
      </Text>
      <div className={styles.fields}>
        {SIDES.map((one) => (
          <div key={one} className={styles.tight}>
            <NumberField
              label={t(`pane.risk.${one}`)}
              unit={unit}
              placeholder={format.number(range[one] ?? 0, 0)}
              value={answer?.[one]?.kind === "typed" ? (range.bounds[one]?.value ?? null) : null}
              problem={(value) => outside(one, value)}
              onChange={(value) =>
                set(one, value === null ? undefined : { kind: "typed", value, period: "month" })
              }
            />
            <BoundSource range={range} side={one} />
            {pickedOutside(one) && (
              <Text size={200} role="alert">
                {pickedOutside(one)}
              </Text>
            )}
          </div>
        ))}
      </div>
      <div className={styles.row}>
        {SIDES.map((one) => (
          <Button
            key={one}
            size="small"
            aria-label={t(one === "low" ? "pane.risk.pickLow" : "pane.risk.pickHigh", { name })}
            onClick={() => void effects.pick({ kind: "range", id: range.id, side: one })}
          >
            {t(one === "low" ? "pane.risk.pickLowShort" : "pane.risk.pickHighShort")}
          </Button>
        ))}
        {answer && (
          <Button size="small" aria-label={t("pane.risk.restoreFor", { name })} onClick={clear}>
            {t("pane.risk.restore")}
          </Button>
        )}
      </div>
    </div>
  );

  /** A cell can hold what a field refuses; the plan then counts with the likely value. */
  function pickedOutside(one: "low" | "high"): string | null {
    const bound = range.bounds[one];
    return bound?.value == null || bound.origin.kind === "typed" ? null : outside(one, bound.value);
  }

  function outside(one: "low" | "high", value: number): string | null {
    const limit = range.likely ?? 0;
    if (one === "low" && value > limit) return t("pane.risk.lowAbove", { likely });
    return one === "high" && value < limit ? t("pane.risk.highBelow", { likely }) : null;
  }
}
