// Vendors and milestones: what is late or due soon, both sheets, and what the playbook suggests. Reads the sheets when one
// comes here, and whenever one comes back from the grid.
import { MessageBar, MessageBarBody, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { usePane } from "../../context";
import { todaySerial } from "../../managing/days";
import { choiceOf } from "../../managing/plans";
import { useStyles } from "../../styles";
import { DueList } from "./DueList";
import { MilestonesSheet } from "./MilestonesSheet";
import { Suggestions } from "./Suggestions";
import { VendorsSheet } from "./VendorsSheet";

export function Managing() {
  const { state, effects, t } = usePane();
  const styles = useStyles();
  const { answers, findings, grid, managed, language } = state;
  const choice = useMemo(
    () => choiceOf({ answers, findings, grid, managed, language }, managed?.today ?? todaySerial(new Date())),
    [answers, findings, grid, managed, language],
  );
  useEffect(() => {
    const read = (): void => void effects.readManaged();
    read();
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, [effects]);
  const broken = managed?.broken ?? [];
  const toCheck = managed?.toCheck ?? 0;
  return (
    <section className={styles.stack} aria-label={t("managing.title")}>
      <Subtitle2 as="h2" className={styles.h2}>
        {t("managing.title")}
      </Subtitle2>
      <Text>{t("managing.intro")}</Text>
      {(broken.length > 0 || toCheck > 0) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {broken.length > 0 && `${t("managing.broken", { tables: broken.join(", ") })} `}
            {toCheck > 0 && t("managing.check", { count: toCheck })}
          </MessageBarBody>
        </MessageBar>
      )}
      <DueList />
      <VendorsSheet choice={choice} />
      <MilestonesSheet choice={choice} />
      <Suggestions choice={choice} />
    </section>
  );
}
