// The sheet "Vendors": for which areas vendors are looked for.
import { Checkbox, Field, Subtitle2, Text } from "@fluentui/react-components";
import { AREAS, type AreaId } from "../../../playbook/types";
import { usePane } from "../../context";
import type { ManagingChoice } from "../../managing/plans";
import { useStyles } from "../../styles";
import { SheetActions } from "./SheetActions";

export function VendorsSheet({ choice: { areas } }: { choice: ManagingChoice }) {
  const { dispatch, t } = usePane();
  const styles = useStyles();

  function choose(area: AreaId, wanted: boolean): void {
    const next = AREAS.filter((one) => (one === area ? wanted : areas.includes(one)));
    dispatch({ type: "answered", change: { kind: "managing", patch: { areas: next } } });
  }

  return (
    <div className={styles.card} role="group" aria-label={t("managing.vendors.title")}>
      <Subtitle2 as="h3" className={styles.h3}>
        {t("managing.vendors.title")}
      </Subtitle2>
      <Text>{t("managing.vendors.hint")}</Text>
      <Field label={t("managing.vendors.areas")}>
        <div role="group" aria-label={t("managing.vendors.areas")} className={styles.tight}>
          {AREAS.map((area) => (
            <Checkbox
              key={area}
              label={t(`playbook.areas.${area}`)}
              checked={areas.includes(area)}
              onChange={(_, { checked }) => choose(area, checked === true)}
            />
          ))}
        </div>
      </Field>
      <SheetActions kind="vendors" />
    </div>
  );
}
