// Step 4: what the plan advises and why, what it costs per order before and after, and what exactly will be written.
import { MessageBar, MessageBarBody, Subtitle2, Text } from "@fluentui/react-components";
import { LostFigures } from "../components/LostFigures";
import { usePane } from "../context";
import { useStyles } from "../styles";
import { isUpToDate } from "../selectors";
import { AreaReview } from "./review/AreaReview";
import { CostPerOrder } from "./review/CostPerOrder";
import { SavingRisk } from "./review/SavingRisk";
import { SheetDone } from "./review/SheetDone";
import { Warnings } from "./review/Warnings";
import { WhatIsWritten } from "./review/WhatIsWritten";

export function Review() {
  const { state, decision, t } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      {isUpToDate(state) && <SheetDone />}
      <LostFigures />
      <CostPerOrder />
      <SavingRisk />
      {decision.missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("pane.review.missing", { count: decision.missing.length })}</MessageBarBody>
        </MessageBar>
      )}
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.review.byArea")}
      </Subtitle2>
      {decision.areas.map((area) => (
        <AreaReview key={area.area} area={area} />
      ))}
      <Text size={200} className={styles.muted}>
        {t("pane.review.judgement")}
      </Text>
      <Warnings />
      <WhatIsWritten />
    </div>
  );
}
