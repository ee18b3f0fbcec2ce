// How fast the store promises to deliver, to how many regions, and how many orders a day that is.
import { Subtitle2, Text } from "@fluentui/react-components";
import { NumberField } from "../../components/NumberField";
import { usePane } from "../../context";
import { useStyles } from "../../styles";
import { useBusiness } from "./useBusiness";

export function DeliveryPromise() {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const [business, change] = useBusiness();
  const perDay = decision.figures.find(({ id }) => id === "orders_per_day")?.value ?? null;
  return (
    <>
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.business.promise")}
      </Subtitle2>
      <NumberField
        label={t("pane.business.deliveryHours")}
        hint={t("pane.business.deliveryHint")}
        unit={t("pane.business.hours")}
        value={business.deliveryHours ?? null}
        onChange={(hours) => change({ deliveryHours: hours ?? undefined })}
      />
      <div className={styles.fields}>
        <NumberField
          label={t("pane.business.regions")}
          placeholder={format.number(decision.regions)}
          min={1}
          value={business.regions ?? null}
          onChange={(regions) => change({ regions: regions ?? undefined })}
        />
        <NumberField
          label={t("pane.business.ordersPerDay")}
          placeholder={perDay === null ? "" : format.number(perDay, 0)}
          value={business.ordersPerDay ?? null}
          onChange={(orders) => change({ ordersPerDay: orders ?? undefined })}
        />
      </div>
      {business.ordersPerDay === undefined && decision.orders !== null && (
        <Text size={200} className={styles.muted}>
          {t("pane.business.ordersAssumed", { orders: format.number(decision.orders, 0) })}
        </Text>
      )}
    </>
  );
}
