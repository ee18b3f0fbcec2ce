// Where one end of a range comes from: a cell, which can be gone to, the user's own number, or the stated +-%.
import { Text } from "@fluentui/react-components";
import type { PlanRange } from "../../../playbook/risk/types";
import { CellLink } from "../../components/CellLink";
import { usePane } from "../../context";
import { useStyles } from "../../styles";

export function BoundSource({ range, side }: { range: PlanRange; side: "low" | "high" }) {
  const { decision, t, format } = usePane();
  const styles = useStyles();
  const origin = range.bounds[side]?.origin;
  if (origin?.kind === "typed") return null;
  const cell = origin?.kind === "cells" ? origin.finding : origin?.kind === "cell" ? origin : null;
  return (
    <Text size={200} className={styles.muted}>
      {cell ? (
        <CellLink sheet={cell.sheet} address={cell.address} />
      ) : (
        t("pane.risk.stated", { spread: format.percent(decision.risk.spread.value) })
      )}
    </Text>
  );
}
