// For which period an amount is.
import { Field, Select } from "@fluentui/react-components";
import type { Period } from "../../figures/types";
import { usePane } from "../context";
import { useStyles } from "../styles";

const AMOUNT_PERIODS = ["month", "quarter", "year", "week"] as const satisfies readonly Period[];

interface Props {
  value: Period;
  onChange: (period: Period) => void;
  periods?: readonly Period[];
}

export function PeriodSelect({ value, onChange, periods = AMOUNT_PERIODS }: Props) {
  const { t } = usePane();
  const styles = useStyles();
  const offered = periods.includes(value) ? periods : [value, ...periods];
  return (
    <Field label={t("pane.period")}>
      <Select
        className={styles.control}
        value={value}
        onChange={(_, data) => {
          const chosen = offered.find((period) => period === data.value);
          if (chosen) onChange(chosen);
        }}
      >
        {offered.map((period) => (
          <option key={period} value={period}>
            {t(`figures.periods.${period}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
