// The criteria in the order of what counts, moved by buttons or by dragging, with the weight that each place brings.
import { Text } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { CriterionId } from "../../../../playbook/types";
import { usePane } from "../../../context";
import { useStyles } from "../../../styles";
import { completed, dropped, moved, placeOf, tieToggled } from "../../../weighing/ranking";
import { RankedCriterion, type RowButton } from "./RankedCriterion";
import { useDrag } from "./useDrag";
import { useWeighing } from "./useWeighing";
import { useWeightStyles } from "./weightStyles";

export function Ranking() {
  const { dispatch, t } = usePane();
  const styles = useStyles();
  const own = useWeightStyles();
  const [{ ranking: saved = [] }, change] = useWeighing();
  const ranking = useMemo(() => completed(saved), [saved]);
  const order = ranking.flat();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ id: CriterionId; button: RowButton } | null>(null);

  // A row that moves in the document takes the focus away from its button.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { id, button } = pressed.current;
    list.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-button="${button}"]`)?.focus();
    pressed.current = null;
  }, [ranking]);

  function arrange(id: CriterionId, next: CriterionId[][]): void {
    change({ ranking: next });
    const { place, shared } = placeOf(next, id);
    dispatch({
      type: "noticed",
      notice: { kind: "ranked", criterion: id, place, of: order.length, tied: shared - 1 },
    });
  }

  function press(id: CriterionId, button: RowButton): void {
    pressed.current = { id, button };
    arrange(id, button === "tie" ? tieToggled(ranking, id) : moved(ranking, id, button));
  }

  const { drag, handleOf } = useDrag(list, order, (id, index) => arrange(id, dropped(ranking, id, index)));
  return (
    <div className={styles.tight}>
      <Text size={200} className={styles.muted}>
        {t("pane.weights.ranking.how")}
      </Text>
      <ol className={own.rows} ref={list} aria-label={t("pane.weights.ways.ranking")}>
        {order.map((id, index) => (
          <RankedCriterion
            key={id}
            id={id}
            ranking={ranking}
            first={index === 0}
            drop={dropMark(id)}
            handle={handleOf(id)}
            onPress={(button) => press(id, button)}
          />
        ))}
      </ol>
      <Text size={200} className={styles.muted}>
        {t("pane.weights.ranking.method")}
      </Text>
    </div>
  );

  /** Where the line stands that shows where a dragged criterion would land. */
  function dropMark(id: CriterionId): "dragged" | "before" | "after" | null {
    if (!drag) return null;
    if (drag.id === id) return "dragged";
    const others = order.filter((one) => one !== drag.id);
    if (others[drag.index] === id) return "before";
    return drag.index === others.length && others.at(-1) === id ? "after" : null;
  }
}
