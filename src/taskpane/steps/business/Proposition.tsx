// What customers choose the store for: it sets the weights of the criteria.
import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { PRESETS } from "../../../playbook/types";
import { usePane } from "../../context";
import { useStyles } from "../../styles";
import { useBusiness } from "./useBusiness";

export function Proposition() {
  const { t } = usePane();
  const styles = useStyles();
  const [business, change] = useBusiness();
  return (
    <Field label={t("pane.business.proposition")}>
      <RadioGroup
        value={business.valueProposition ?? ""}
        onChange={(_, data) => change({ valueProposition: PRESETS.find((id) => id === data.value) })}
      >
        {PRESETS.map((id) => (
          <Radio
            key={id}
            value={id}
            label={
              <span className={styles.tight}>
                {t(`playbook.presets.${id}`)}
                <Text size={200} className={styles.muted}>
                  {t(`pane.business.presets.${id}`)}
                </Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
