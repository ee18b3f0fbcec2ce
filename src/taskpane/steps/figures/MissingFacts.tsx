// What the plan does without a figure: what it assumes and why.
import { Text } from "@fluentui/react-components";
import type { FigureId } from "../../../figures/types";
import { usePane } from "../../context";
import { planText, quantity } from "../../names";
import { useStyles } from "../../styles";

export function MissingFacts({ figure }: { figure: FigureId }) {
  const { t, format, decision } = usePane();
  const styles = useStyles();
  const planned = decision.figures.find(({ id }) => id === figure);
  const origin = planned?.origin;
  const why = origin?.kind === "assumed" || origin?.kind === "missing" ? origin.why : null;
  return (
    <div className={styles.tight}>
      <Text>
        {why && why.code !== "not_found" ? planText(t, "notes", why, format) : t("pane.figures.notFound")}
      </Text>
      {planned && origin?.kind === "assumed" && planned.value !== null && (
        <Text>{t("pane.figures.assumed", { amount: quantity(t, format, planned.value, planned.unit) })}</Text>
      )}
    </div>
  );
}
