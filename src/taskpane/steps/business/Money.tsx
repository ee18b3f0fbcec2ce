// Currency, and net or gross: asked once for all amounts.
import { Field, Input, Radio, RadioGroup, Subtitle2 } from "@fluentui/react-components";
import { usePane } from "../../context";
import { useStyles } from "../../styles";

export function Money() {
  const { state, dispatch, decision, t } = usePane();
  const styles = useStyles();
  const { currency, amounts } = state.answers;
  return (
    <>
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.business.money")}
      </Subtitle2>
      <Field label={t("pane.business.currency")} hint={t("pane.business.currencyHint")}>
        <Input
          className={styles.control}
          value={currency ?? ""}
          placeholder={decision.currency}
          maxLength={8}
          onChange={(_, data) => {
            const typed = data.value.trim() === "" ? undefined : data.value;
            dispatch({ type: "answered", change: { kind: "general", patch: { currency: typed } } });
          }}
        />
      </Field>
      <Field label={t("pane.business.amounts")}>
        <RadioGroup
          layout="horizontal"
          value={amounts ?? ""}
          onChange={(_, data) => {
            const chosen = data.value === "gross" ? "gross" : "net";
            dispatch({ type: "answered", change: { kind: "general", patch: { amounts: chosen } } });
          }}
        >
          <Radio value="net" label={t("pane.business.net")} />
          <Radio value="gross" label={t("pane.business.gross")} />
        </RadioGroup>
      </Field>
    </>
  );
}
