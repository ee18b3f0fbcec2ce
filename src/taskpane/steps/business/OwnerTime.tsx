// The owner's unpaid hours and what an hour is worth: work that no cost figure shows.
import { Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { NumberField } from "../../components/NumberField";
import { usePane } from "../../context";
import { useStyles } from "../../styles";
import { useBusiness } from "./useBusiness";

export function OwnerTime() {
  const { decision, t } = usePane();
  const styles = useStyles();
  const [{ ownerHours: saved }, change] = useBusiness();
  const [hours, setHours] = useState(saved?.hours ?? null);
  const [rate, setRate] = useState(saved?.rate ?? null);

  // Hours alone or a rate alone say nothing yet: they wait here until the other one is typed.
  function set(nextHours: number | null, nextRate: number | null): void {
    setHours(nextHours);
    setRate(nextRate);
    change({
      ownerHours: nextHours !== null && nextRate !== null ? { hours: nextHours, rate: nextRate } : undefined,
    });
  }

  return (
    <>
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.business.owner")}
      </Subtitle2>
      <Text size={200} className={styles.muted}>
        {t("pane.business.ownerHint")}
      </Text>
      <div className={styles.fields}>
        <NumberField
          label={t("pane.business.ownerHours")}
          value={hours}
          max={744}
          onChange={(value) => set(value, rate)}
        />
        <NumberField
          label={t("pane.business.ownerRate")}
          unit={decision.currency}
          value={rate}
          onChange={(value) => set(hours, value)}
        />
      </div>
    </>
  );
}
