// A quote as the cost of an option: whose it is, what it comes to, what to beware of; and the other quotes found.
import { Button, Text } from "@fluentui/react-components";
import type { QuoteCost, QuoteRange } from "../../../playbook/answers";
import type { QuoteDecision } from "../../../playbook/decision";
import type { AreaId } from "../../../playbook/types";
import { CellLink } from "../../components/CellLink";
import { usePane } from "../../context";
import { optionName, planText } from "../../names";
import { quotesOf } from "../../selectors";
import { useStyles } from "../../styles";
import { QuoteFees } from "./QuoteFees";
import { QuoteTerms } from "./QuoteTerms";

interface Props {
  quote: QuoteDecision;
  /** What the user has said of it; null where it was found and taken by itself. */
  answer: QuoteCost | null;
  onChange: (cost: QuoteCost) => void;
}

export function QuotedCost({ quote, answer, onChange }: Props) {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const { vendor, monthly, orders } = quote;
  const { currency } = decision;
  const warnings = decision.warnings.filter(
    ({ code, details }) => code.startsWith("quote_") && details["vendor"] === vendor,
  );
  return (
    <div className={styles.tight}>
      <Text className={styles.wrap}>
        {monthly === null || !orders
          ? t("pane.quote.unpriced", { vendor })
          : t("pane.quote.priced", {
              vendor,
              monthly: format.money(monthly, currency),
              perOrder: format.money(monthly / orders, currency, 2),
            })}{" "}
        <CellLink sheet={quote.sheet} address={quote.range} />
      </Text>
      {warnings.map((warning) => (
        <Text key={warning.code} size={200} className={styles.muted}>
          {planText(t, "warnings", warning, format)}
        </Text>
      ))}
      <QuoteTerms quote={quote} answer={answer} onChange={onChange} />
      <QuoteFees quote={quote} />
    </div>
  );
}

interface OthersProps {
  area: AreaId;
  option: string;
  /** The quote that prices the option now. */
  quote: QuoteDecision | null;
  onTake: (quote: QuoteRange) => void;
}

/** A button for each quote found for the area that does not price the option. */
export function OtherQuotes({ area, option, quote, onTake }: OthersProps) {
  const { state, t } = usePane();
  const styles = useStyles();
  const others = quotesOf(state).filter(
    (found) => found.area === area && !(found.sheet === quote?.sheet && found.range === quote.range),
  );
  if (others.length === 0) return null;
  return (
    <div className={styles.row}>
      {others.map(({ sheet, range, vendor }) => (
        <Button
          key={`${sheet}!${range}`}
          size="small"
          aria-label={t("pane.quote.useFor", { vendor, option: optionName(t, option) })}
          onClick={() => onTake({ sheet, range })}
        >
          {t("pane.quote.use", { vendor })}
        </Button>
      ))}
    </div>
  );
}
