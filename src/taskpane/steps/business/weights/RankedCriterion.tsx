// One criterion of the ranking: its place, its weight, a handle to drag it and buttons that do the same.
import { Button, mergeClasses, Text, ToggleButton } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { EqualCircleRegular } from "@fluentui/react-icons/svg/equal-circle";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import type { CriterionId } from "../../../../playbook/types";
import { usePane } from "../../../context";
import { isTied, placeOf, type RankMove, type Ranking } from "../../../weighing/ranking";
import type { Handle } from "./useDrag";
import { useWeightStyles } from "./weightStyles";

export type RowButton = RankMove | "tie";

interface Props {
  id: CriterionId;
  ranking: Ranking;
  /** The topmost row, which has none above it. */
  first: boolean;
  drop: "dragged" | "before" | "after" | null;
  handle: Handle;
  onPress: (button: RowButton) => void;
}

export function RankedCriterion({ id, ranking, first, drop, handle, onPress }: Props) {
  const { decision, t, format } = usePane();
  const styles = useWeightStyles();
  const criterion = t(`playbook.criteria.${id}`);
  const { place, shared } = placeOf(ranking, id);
  const last = place === ranking.flat().length && shared === 1;
  const weight = decision.criteria.find((one) => one.id === id)?.weight ?? 0;
  return (
    <li
      data-row={id}
      className={mergeClasses(
        styles.criterion,
        drop === "dragged" && styles.dragged,
        drop === "before" && styles.dropBefore,
        drop === "after" && styles.dropAfter,
      )}
    >
      <span className={styles.handle} aria-hidden {...handle}>
        <ReOrderDotsVerticalRegular />
      </span>
      <Text className={styles.place}>{place}.</Text>
      <Text className={styles.name}>{criterion}</Text>
      <Text className={styles.share}>{format.percent(weight)}</Text>
      <span className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          data-button="up"
          icon={<ArrowUpRegular />}
          aria-label={t("pane.weights.ranking.up", { criterion })}
          disabledFocusable={place === 1 && shared === 1}
          onClick={() => onPress("up")}
        />
        <Button
          size="small"
          appearance="subtle"
          data-button="down"
          icon={<ArrowDownRegular />}
          aria-label={t("pane.weights.ranking.down", { criterion })}
          disabledFocusable={last}
          onClick={() => onPress("down")}
        />
        <ToggleButton
          size="small"
          appearance="subtle"
          data-button="tie"
          icon={<EqualCircleRegular />}
          aria-label={t("pane.weights.ranking.tie", { criterion })}
          checked={isTied(ranking, id)}
          disabledFocusable={first}
          onClick={() => onPress("tie")}
        />
      </span>
    </li>
  );
}
