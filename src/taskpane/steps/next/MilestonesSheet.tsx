// The sheet "Milestones": from which day, and with which vendors.
import { Checkbox, Field, Input, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { usePane } from "../../context";
import { isoOf, serialOf } from "../../managing/days";
import type { ManagingChoice } from "../../managing/plans";
import { useStyles } from "../../styles";
import { SheetActions } from "./SheetActions";

export function MilestonesSheet({ choice }: { choice: ManagingChoice }) {
  const { dispatch, t } = usePane();
  const styles = useStyles();
  const { candidates, chosen } = choice;

  function choose(id: string, wanted: boolean): void {
    const next = candidates
      .map((one) => one.id)
      .filter((one) => (one === id ? wanted : chosen.includes(one)));
    dispatch({ type: "answered", change: { kind: "managing", patch: { vendors: next } } });
  }

  return (
    <div className={styles.card} role="group" aria-label={t("managing.milestones.title")}>
      <Subtitle2 as="h3" className={styles.h3}>
        {t("managing.milestones.title")}
      </Subtitle2>
      <Text>{t("managing.milestones.hint")}</Text>
      <StartField start={choice.start} />
      {candidates.length === 0 ? (
        <Text>{t("managing.milestones.nobody")}</Text>
      ) : (
        <Field label={t("managing.milestones.with")}>
          <div role="group" aria-label={t("managing.milestones.with")} className={styles.tight}>
            {candidates.map(({ id, name, area, provider }) => (
              <Checkbox
                key={id}
                label={t("managing.milestones.withVendor", {
                  vendor:
                    name || t("milestones.words.toBeNamed", { provider: t(`vendors.providers.${provider}`) }),
                  area: t(`playbook.areas.${area}`),
                })}
                checked={chosen.includes(id)}
                onChange={(_, { checked }) => choose(id, checked === true)}
              />
            ))}
          </div>
        </Field>
      )}
      <SheetActions kind="milestones" />
    </div>
  );
}

/** A date that cannot be read is said at once and not taken. */
function StartField({ start }: { start: number }) {
  const { dispatch, t } = usePane();
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState(isoOf(start));
  useEffect(() => setText(isoOf(start)), [start]);
  useEffect(() => () => dispatch({ type: "fieldChecked", field: id, valid: true }), [dispatch, id]);
  const valid = serialOf(text) !== null;

  function change(next: string): void {
    setText(next);
    const readable = serialOf(next) !== null;
    dispatch({ type: "fieldChecked", field: id, valid: readable });
    if (readable) dispatch({ type: "answered", change: { kind: "managing", patch: { start: next } } });
  }

  return (
    <Field
      label={t("managing.milestones.start")}
      hint={valid ? t("managing.milestones.startHint") : null}
      validationState={valid ? "none" : "error"}
      validationMessage={valid ? null : t("managing.milestones.badStart")}
    >
      <Input
        className={styles.control}
        type="date"
        value={text}
        min="2000-01-01"
        max="2099-12-31"
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}
