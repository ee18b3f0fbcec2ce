// Exactly what the button below will change in the workbook, and the promise that nothing else is touched.
import { Subtitle2, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane } from "../../context";
import { writingOf } from "../../writing";
import { useStyles } from "../../styles";

export function WhatIsWritten() {
  const { state, decision, t } = usePane();
  const styles = useStyles();
  const writing = useMemo(() => writingOf(decision, state.language), [decision, state.language]);
  const { sheet } = state;
  return (
    <section className={styles.card} aria-label={t("pane.review.writing")}>
      <Subtitle2 as="h2" className={styles.h3}>
        {t("pane.review.writing")}
      </Subtitle2>
      <ul className={styles.list}>
        <li>
          <Text className={styles.wrap}>
            {sheet.exists
              ? t("pane.review.writesUpdate", { sheet: sheet.name ?? writing.sheet, range: writing.range })
              : t("pane.review.writesNew", { sheet: writing.sheet, range: writing.range })}
          </Text>
        </li>
        {writing.tables.map(({ name, address }) => (
          <li key={name}>
            <Text className={styles.wrap}>
              {t("pane.review.writesTable", { table: name, range: address })}
            </Text>
          </li>
        ))}
        <li>
          <Text>{t("pane.review.writesMore", { charts: writing.charts, names: writing.names })}</Text>
        </li>
        <li>
          <Text>{t("pane.review.writesAnswers")}</Text>
        </li>
      </ul>
      <Text weight="semibold">{t("pane.review.nothingElse")}</Text>
    </section>
  );
}
