// What an option's provider asks: a quote found in the workbook, a cell, or a typed amount.
import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { OptionCost as Cost } from "../../../playbook/answers";
import type { AreaId } from "../../../playbook/types";
import { CellLink } from "../../components/CellLink";
import { PickPanel } from "../../components/PickPanel";
import { TypedAmount } from "../../components/TypedAmount";
import { usePane } from "../../context";
import { optionName } from "../../names";
import { useStyles } from "../../styles";
import { useFocusOnReturn } from "../../useFocusOnReturn";
import { OtherQuotes, QuotedCost } from "./QuotedCost";
import { QuotePanel } from "./QuotePanel";

interface Props {
  area: AreaId;
  option: string;
}

export function OptionCost({ area, option }: Props) {
  const { state, dispatch, effects, decision, t, format } = usePane();
  const styles = useStyles();
  const [typing, setTyping] = useState(false);
  const answer = state.answers.areas?.[area]?.costs?.[option] ?? null;
  const planned = decision.figures.find(({ id }) => id === `cost:${option}`);
  const { picking } = state;
  const isPicking =
    picking !== null && "area" in picking && picking.area === area && picking.option === option;
  const cost = useFocusOnReturn<HTMLDivElement>(isPicking || typing);
  const name = optionName(t, option);
  const quote = decision.quotes.find((one) => one.option === option) ?? null;
  const amount = answer?.kind === "quote" ? null : answer;

  function set(amount: Cost | undefined): void {
    dispatch({ type: "answered", change: { kind: "cost", area, option, amount } });
    setTyping(false);
  }

  if (isPicking && picking.kind === "quote")
    return <QuotePanel name={name} onTake={(range) => set({ kind: "quote", ...range })} />;
  if (isPicking) return <PickPanel name={name} hasPeriod onTake={set} />;
  if (typing) {
    return (
      <TypedAmount
        label={t("pane.options.cost")}
        unit={decision.currency}
        value={amount?.value ?? null}
        period={amount?.period ?? "month"}
        onTake={(value, chosen) => set({ kind: "typed", value, period: chosen })}
        onCancel={() => setTyping(false)}
      />
    );
  }
  const cell =
    answer?.kind === "cell"
      ? answer.lost
        ? null
        : answer
      : planned?.origin.kind === "cells"
        ? planned.origin.finding
        : null;
  return (
    <div className={styles.indented} tabIndex={-1} ref={cost}>
      {quote && <QuotedCost quote={quote} answer={answer?.kind === "quote" ? answer : null} onChange={set} />}
      {!(quote && quote.monthly !== null) && (
        <Text className={styles.wrap}>
          {planned && planned.raw !== null
            ? `${format.money(planned.raw, planned.unit || decision.currency)} ${t(`figures.periods.${planned.period}`)}`
            : t("pane.options.costMissing")}{" "}
          {cell && <CellLink sheet={cell.sheet} address={cell.address} />}
        </Text>
      )}
      <OtherQuotes
        area={area}
        option={option}
        quote={quote}
        onTake={(range) => set({ kind: "quote", ...range })}
      />
      <div className={styles.row}>
        <Button
          size="small"
          aria-label={t("pane.options.pickFor", { option: name })}
          onClick={() => void effects.pick({ kind: "cost", area, option })}
        >
          {t("pane.pick.start")}
        </Button>
        <Button
          size="small"
          aria-label={t("pane.options.typeFor", { option: name })}
          onClick={() => setTyping(true)}
        >
          {t("pane.figures.type")}
        </Button>
        <Button
          size="small"
          aria-label={t("pane.quote.pickFor", { option: name })}
          onClick={() => void effects.pick({ kind: "quote", area, option })}
        >
          {t("pane.quote.start")}
        </Button>
        {answer && (
          <Button
            size="small"
            aria-label={t("pane.options.clearFor", { option: name })}
            onClick={() => set(undefined)}
          >
            {t("pane.figures.undo")}
          </Button>
        )}
      </div>
    </div>
  );
}
