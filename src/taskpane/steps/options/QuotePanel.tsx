// "Pick a quote": shows the range selected in the workbook, live, until the user takes it or gives up.
import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { QuoteRange } from "../../../playbook/answers";
import { usePane } from "../../context";
import { place } from "../../names";
import { quoteAt } from "../../quoteAt";
import { quotesOf } from "../../selectors";
import { useStyles } from "../../styles";

interface Props {
  /** The option that the quote is for. */
  name: string;
  onTake: (quote: QuoteRange) => void;
}

export function QuotePanel({ name, onTake }: Props) {
  const { state, effects, t } = usePane();
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const quote = state.selection && quoteAt(state.selection, quotesOf(state));

  function take(): void {
    if (!quote) return;
    onTake(quote);
    void effects.endPick();
  }

  return (
    <div
      className={styles.card}
      role="group"
      aria-label={t("pane.quote.title", { name })}
      tabIndex={-1}
      ref={panel}
    >
      <Text>{t("pane.quote.how")}</Text>
      <div aria-live="polite" className={styles.tight}>
        {quote && (
          <Text weight="semibold" className={styles.wrap}>
            {place(quote.sheet, quote.range)}
          </Text>
        )}
      </div>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={!quote} onClick={take}>
          {t("pane.quote.take")}
        </Button>
        <Button onClick={() => void effects.endPick()}>{t("pane.cancel")}</Button>
      </div>
    </div>
  );
}
