// What the playbook suggests for each kind of provider that is looked for: questions, usual milestones and KPIs, with their
// sources.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Subtitle2,
  Text,
} from "@fluentui/react-components";
import type { MessageKey, Translate } from "../../../i18n";
import { KPIS } from "../../../playbook/vendors/kpis";
import { generalQuestions, questionsFor } from "../../../playbook/vendors/questions";
import { milestonesOf } from "../../../playbook/vendors/transition";
import type { Kpi, LineSource, ProviderId } from "../../../playbook/vendors/types";
import type { AreaId } from "../../../playbook/types";
import { usePane } from "../../context";
import type { Format } from "../../format";
import type { ManagingChoice } from "../../managing/plans";
import { useStyles } from "../../styles";

interface Line {
  id: string;
  text: string;
  source: LineSource;
}

export function Suggestions({ choice: { candidates } }: { choice: ManagingChoice }) {
  const { t } = usePane();
  const styles = useStyles();
  const kinds = new Map<ProviderId, AreaId>(candidates.map(({ provider, area }) => [provider, area]));
  if (kinds.size === 0) return null;
  return (
    <div className={styles.tight}>
      <Subtitle2 as="h3" className={styles.h3}>
        {t("managing.suggestions.title")}
      </Subtitle2>
      <Accordion collapsible multiple className={styles.accordion}>
        {[...kinds].map(([provider, area]) => (
          <AccordionItem key={provider} value={provider}>
            <AccordionHeader as="h4" expandIconPosition="end">
              {t("managing.suggestions.area", {
                area: t(`playbook.areas.${area}`),
                provider: t(`vendors.providers.${provider}`),
              })}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ProviderAdvice provider={provider} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

function ProviderAdvice({ provider }: { provider: ProviderId }) {
  const { t, format } = usePane();
  const styles = useStyles();
  const questions = [...questionsFor(provider), ...generalQuestions()].map(({ id, source }): Line => ({
    id,
    source,
    text: t(`vendors.questions.${id}` as MessageKey),
  }));
  const milestones = milestonesOf({ provider }).map(({ id, day, source }): Line => ({
    id,
    source,
    text: `${t("managing.suggestions.day", { days: day })}: ${t(`milestones.names.${id}` as MessageKey)}`,
  }));
  const kpis = KPIS[provider].map((kpi): Line => ({ ...kpi, text: kpiText(kpi, t, format) }));
  return (
    <div className={styles.stack}>
      <Lines title={t("managing.suggestions.ask")} lines={questions} />
      <Lines title={t("managing.suggestions.plan")} lines={milestones} />
      <Lines title={t("managing.suggestions.measure")} lines={kpis} />
    </div>
  );
}

function kpiText({ id, better, target, unit, measuredBy }: Kpi, t: Translate, format: Format): string {
  const shown = unit === "share" ? format.percent(target) : format.number(target);
  const goal = t("managing.suggestions.target", {
    better: t(`vendors.better.${better}`),
    target: shown,
    unit: unit === "share" ? "" : t(`vendors.units.${unit}`),
  }).trim();
  return `${t(`vendors.kpis.${id}` as MessageKey)}: ${goal} (${t(`vendors.measuredBy.${measuredBy}`)})`;
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  const { t } = usePane();
  const styles = useStyles();
  const nameOf = (source: LineSource): string =>
    source === "own" ? t("vendors.words.own") : t(`playbook.sources.${source}`);
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{title}</Text>
      <ul className={styles.list}>
        {lines.map(({ id, text, source }) => (
          <li key={id}>
            <Text className={styles.wrap}>{text}</Text>{" "}
            <Text size={200} className={styles.muted}>
              {t("managing.suggestions.source", { source: nameOf(source) })}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
