// One area opened: today's option, the options to compare and what they cost, what ends, and the vetoes.
import { Checkbox, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { OPTIONS } from "../../../playbook/options";
import type { AreaDecision, OptionDecision } from "../../../playbook/decision";
import { VetoNote } from "../../components/VetoNote";
import { usePane } from "../../context";
import { optionName } from "../../names";
import { useStyles } from "../../styles";
import { Compared } from "./Compared";
import { EndingCosts } from "./EndingCosts";
import { HiddenCosts } from "./HiddenCosts";
import { OptionCost } from "./OptionCost";

export function AreaOptions({ area }: { area: AreaDecision }) {
  const { dispatch, t } = usePane();
  const styles = useStyles();
  const all = OPTIONS.filter((option) => option.area === area.area);
  const others = all.filter(({ id }) => id !== area.today);
  const compared = others
    .filter(({ id }) => area.options.some(({ option }) => option === id))
    .map(({ id }) => id);

  function setToday(today: string): void {
    const compare = [...compared, area.today].filter((id) => id !== today);
    dispatch({ type: "answered", change: { kind: "area", area: area.area, patch: { today, compare } } });
  }

  function setCompared(option: string, on: boolean): void {
    const compare = others.map(({ id }) => id).filter((id) => (id === option ? on : compared.includes(id)));
    dispatch({ type: "answered", change: { kind: "area", area: area.area, patch: { compare } } });
  }

  return (
    <div className={styles.stack}>
      <Field label={t("pane.options.today")}>
        <RadioGroup value={area.today} onChange={(_, data) => setToday(data.value)}>
          {all.map(({ id }) => (
            <Radio key={id} value={id} label={optionName(t, id)} />
          ))}
        </RadioGroup>
      </Field>
      <div role="group" aria-label={t("pane.options.compare")} className={styles.tight}>
        <Text>{t("pane.options.compare")}</Text>
        {others.map(({ id }) => (
          <div key={id} className={styles.tight}>
            <Checkbox
              label={optionName(t, id)}
              checked={compared.includes(id)}
              onChange={(_, data) => setCompared(id, data.checked === true)}
            />
            <BrokenVeto option={area.options.find(({ option }) => option === id)} />
            {compared.includes(id) && (
              <>
                <OptionCost area={area.area} option={id} />
                <div className={styles.indented}>
                  <HiddenCosts option={id} />
                  <Compared area={area} option={id} />
                </div>
              </>
            )}
          </div>
        ))}
      </div>
      <EndingCosts area={area} />
      <VetoNote area={area} />
    </div>
  );
}

/** Said beside the option, whatever its score. */
function BrokenVeto({ option }: { option: OptionDecision | undefined }) {
  const { t } = usePane();
  const styles = useStyles();
  if (!option || option.vetoes.length === 0) return null;
  const activities = option.vetoes.map((activity) => t(`playbook.activities.${activity}`)).join(", ");
  return <Text className={styles.indented}>{t("pane.veto.breaksOn", { activities })}</Text>;
}
