// What the option's quote leaves out, line by line: each can be edited or switched off. Switched on they count.
import { Checkbox, Text } from "@fluentui/react-components";
import type { HiddenCostLine } from "../../../playbook/comparison";
import type { HiddenCostAnswer } from "../../../playbook/answers";
import { NumberField } from "../../components/NumberField";
import { usePane } from "../../context";
import { planText } from "../../names";
import { inPercent } from "../../shares";
import { useStyles } from "../../styles";

export function HiddenCosts({ option }: { option: string }) {
  const { decision, t } = usePane();
  const styles = useStyles();
  const lines = decision.hiddenCosts.filter((line) => line.option === option);
  if (lines.length === 0) return null;
  return (
    <div className={styles.card} role="group" aria-label={t("pane.hidden.title")}>
      <Text weight="semibold">{t("pane.hidden.title")}</Text>
      <Text size={200} className={styles.muted}>
        {t("pane.hidden.hint")}
      </Text>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { line: HiddenCostLine }) {
  const { state, dispatch, decision, t, format } = usePane();
  const styles = useStyles();
  const { option, id, on, per, value, months, monthly, why, assumed } = line;

  function set(patch: Partial<HiddenCostAnswer>): void {
    const before = state.answers.hiddenCosts?.[option]?.[id] ?? { on };
    dispatch({
      type: "answered",
      change: { kind: "hiddenCost", option, cost: id, answer: { ...before, ...patch } },
    });
  }

  const fraction = per === "fraction of fee";
  const amount =
    monthly === null
      ? why && planText(t, "notes", why, format)
      : t(months === null ? "pane.hidden.monthly" : "pane.hidden.while", {
          amount: format.money(monthly, decision.currency, 0),
          months: months ?? 0,
        });
  return (
    <div className={styles.tight} role="group" aria-label={t(`playbook.hiddenCosts.${id}`)}>
      <Checkbox
        label={t(`playbook.hiddenCosts.${id}`)}
        checked={on}
        onChange={(_, data) => set({ on: data.checked === true })}
      />
      {on && (
        <div className={styles.indented}>
          <div className={styles.fields}>
            <NumberField
              label={t(`pane.hidden.per.${MEASURES[per]}`)}
              unit={fraction ? "%" : per === "amount" ? decision.currency : t("pane.hidden.hours")}
              value={fraction ? inPercent(value) : value}
              onChange={(entry) => entry !== null && set({ value: fraction ? entry / 100 : entry })}
            />
            {months !== null && (
              <NumberField
                label={t("pane.hidden.months")}
                value={months}
                min={1}
                onChange={(entry) => entry !== null && set({ months: entry })}
              />
            )}
          </div>
          <Text size={200} className={styles.muted}>
            {amount}
            {assumed && ` ${t("pane.hidden.assumed")}`}
          </Text>
        </div>
      )}
    </div>
  );
}

const MEASURES = { "hours a month": "hours", "fraction of fee": "fraction", amount: "amount" } as const;
