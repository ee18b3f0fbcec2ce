// A quote fee by fee, as it comes to a month and an order: folded away until it is asked for.
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import type { QuoteDecision } from "../../../playbook/decision";
import { usePane } from "../../context";
import { useStyles } from "../../styles";

export function QuoteFees({ quote }: { quote: QuoteDecision }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="fees">
        <AccordionHeader as="h4" size="small" expandIconPosition="end">
          {t("pane.quote.fees", { count: quote.fees.length })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <FeeTable quote={quote} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function FeeTable({ quote }: { quote: QuoteDecision }) {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const { fees, monthly, orders, topUp, vendor } = quote;
  const row = (key: string, name: string, detail: string, amount: number | null, total = false) => (
    <tr key={key}>
      <th scope="row">
        <Text weight={total ? "semibold" : "regular"}>{name}</Text>
        {detail && (
          <Text size={200} block className={styles.muted}>
            {detail}
          </Text>
        )}
      </th>
      <td className={styles.number}>{amount === null ? "–" : format.money(amount, decision.currency, 0)}</td>
      <td className={styles.number}>
        {amount === null || !orders ? "–" : format.money(amount / orders, decision.currency, 2)}
      </td>
    </tr>
  );
  return (
    <table className={styles.table} aria-label={t("pane.quote.feesOf", { vendor })}>
      <thead>
        <tr>
          <th scope="col">{t("pane.quote.fee")}</th>
          <th scope="col">{t("pane.quote.perMonth")}</th>
          <th scope="col">{t("pane.quote.perOrder")}</th>
        </tr>
      </thead>
      <tbody>
        {fees.map(({ name, driver, billed, monthly: amount }, index) =>
          row(
            `${name}|${index}`,
            name,
            `${billed === null ? t("pane.quote.noVolume") : format.number(billed)} × ${t(`sheet.drivers.${driver}`)}`,
            amount,
          ),
        )}
        {topUp > 0 && row("topUp", t("pane.quote.topUp"), "", topUp)}
        {row("total", t("pane.quote.total"), "", monthly, true)}
      </tbody>
    </table>
  );
}
