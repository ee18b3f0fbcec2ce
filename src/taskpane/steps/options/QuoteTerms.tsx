// The terms of a quote that stand in no row of it: the least monthly spend, and over how many months one-off fees count.
import type { QuoteCost } from "../../../playbook/answers";
import type { QuoteDecision } from "../../../playbook/decision";
import { NumberField } from "../../components/NumberField";
import { usePane } from "../../context";
import { useStyles } from "../../styles";

interface Props {
  quote: QuoteDecision;
  /** What the user has said of the quote; null where it was found and taken by itself. */
  answer: QuoteCost | null;
  onChange: (cost: QuoteCost) => void;
}

export function QuoteTerms({ quote, answer, onChange }: Props) {
  const { decision, t } = usePane();
  const styles = useStyles();

  function set(term: "minimum" | "months", value: number | null): void {
    const { [term]: _before, ...others } = answer ?? {
      kind: "quote" as const,
      sheet: quote.sheet,
      range: quote.range,
    };
    onChange(value === null ? others : { ...others, [term]: value });
  }

  return (
    <div className={styles.fields}>
      <NumberField
        label={t("pane.quote.minimum")}
        unit={decision.currency}
        value={answer?.minimum ?? null}
        onChange={(value) => set("minimum", value)}
      />
      {quote.oneOff > 0 && (
        <NumberField
          label={t("pane.quote.months")}
          value={answer?.months ?? null}
          placeholder={String(quote.months)}
          min={1}
          onChange={(value) => set("months", value)}
        />
      )}
    </div>
  );
}
