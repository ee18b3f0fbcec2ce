// Step 2: what the store sells itself by, and what it promises. Every answer may stay open; it is then assumed.
import { Field, Input, Radio, RadioGroup, Subtitle2, Text } from "@fluentui/react-components";
import { PRESETS } from "../../playbook/types";
import { NumberField } from "../components/NumberField";
import { usePane } from "../context";
import { useStyles } from "../styles";
import { OwnerTime } from "./business/OwnerTime";
import { Strengths } from "./business/Strengths";

export function Business() {
  const { state, dispatch, decision, t, format } = usePane();
  const styles = useStyles();
  const business = state.answers.business ?? {};
  const set = (patch: typeof business) => dispatch({ type: "answered", change: { kind: "business", patch } });
  const perDay = decision.figures.find(({ id }) => id === "orders_per_day");

  return (
    <div className={styles.stack}>
      <Text className={styles.muted}>{t("pane.business.intro")}</Text>
      <Field label={t("pane.business.proposition")}>
        <RadioGroup
          value={business.valueProposition ?? ""}
          onChange={(_, data) => {
            const preset = PRESETS.find((id) => id === data.value);
            if (preset) set({ valueProposition: preset });
          }}
        >
          {PRESETS.map((id) => (
            <Radio
              key={id}
              value={id}
              label={
                <span className={styles.tight}>
                  {t(`playbook.presets.${id}`)}
                  <Text size={200} className={styles.muted}>
                    {t(`pane.business.presets.${id}`)}
                  </Text>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Strengths chosen={business.strengths ?? []} onChange={(strengths) => set({ strengths })} />
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.business.promise")}
      </Subtitle2>
      <NumberField
        label={t("pane.business.deliveryHours")}
        hint={t("pane.business.deliveryHint")}
        unit={t("pane.business.hours")}
        value={business.deliveryHours ?? null}
        onChange={(hours) =>
          dispatch({
            type: "answered",
            change: { kind: "business", patch: { deliveryHours: hours ?? undefined } },
          })
        }
      />
      <div className={styles.fields}>
        <NumberField
          label={t("pane.business.regions")}
          placeholder={format.number(decision.regions)}
          min={1}
          value={business.regions ?? null}
          onChange={(regions) =>
            dispatch({
              type: "answered",
              change: { kind: "business", patch: { regions: regions ?? undefined } },
            })
          }
        />
        <NumberField
          label={t("pane.business.ordersPerDay")}
          placeholder={perDay && perDay.value !== null ? format.number(perDay.value, 0) : ""}
          value={business.ordersPerDay ?? null}
          onChange={(orders) =>
            dispatch({
              type: "answered",
              change: { kind: "business", patch: { ordersPerDay: orders ?? undefined } },
            })
          }
        />
      </div>
      {business.ordersPerDay === undefined && decision.orders !== null && (
        <Text size={200} className={styles.muted}>
          {t("pane.business.ordersAssumed", { orders: format.number(decision.orders, 0) })}
        </Text>
      )}
      <OwnerTime />
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.business.money")}
      </Subtitle2>
      <Field label={t("pane.business.currency")} hint={t("pane.business.currencyHint")}>
        <Input
          value={state.answers.currency ?? ""}
          placeholder={decision.currency}
          maxLength={8}
          onChange={(_, data) => {
            const currency = data.value.trim() === "" ? undefined : data.value;
            dispatch({ type: "answered", change: { kind: "general", patch: { currency } } });
          }}
        />
      </Field>
      <Field label={t("pane.business.amounts")}>
        <RadioGroup
          layout="horizontal"
          value={state.answers.amounts ?? ""}
          onChange={(_, data) => {
            const amounts = data.value === "gross" ? "gross" : "net";
            dispatch({ type: "answered", change: { kind: "general", patch: { amounts } } });
          }}
        >
          <Radio value="net" label={t("pane.business.net")} />
          <Radio value="gross" label={t("pane.business.gross")} />
        </RadioGroup>
      </Field>
    </div>
  );
}
