// Dragging a row of a list by its handle with the pointer; Esc gives up. The keyboard has buttons for the same.
import { useEffect, useState, type PointerEvent, type RefObject } from "react";
import type { CriterionId } from "../../../../playbook/types";

/** What is dragged, and how many of the others would stand before it. */
export interface Drag {
  id: CriterionId;
  index: number;
}

export interface Handle {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
}

/** Rows are found in the list by `data-row`, in their order there. */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  order: readonly CriterionId[],
  onDrop: (id: CriterionId, index: number) => void,
): { drag: Drag | null; handleOf: (id: CriterionId) => Handle } {
  const [drag, setDrag] = useState<Drag | null>(null);
  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    const giveUp = (event: KeyboardEvent) => event.key === "Escape" && setDrag(null);
    document.addEventListener("keydown", giveUp);
    return () => document.removeEventListener("keydown", giveUp);
  }, [dragging]);

  const handleOf = (id: CriterionId): Handle => ({
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, index: order.indexOf(id) });
    },
    onPointerMove(event) {
      if (drag?.id !== id) return;
      const rows = [...(list.current?.querySelectorAll("[data-row]") ?? [])];
      const others = rows.filter((row) => row.getAttribute("data-row") !== id);
      const index = indexAt(
        event.clientY,
        others.map((row) => row.getBoundingClientRect()),
      );
      // Where the list is longer than the pane, it follows the pointer.
      (others[index] ?? others.at(-1))?.scrollIntoView({ block: "nearest" });
      if (index !== drag.index) setDrag({ id, index });
    },
    onPointerUp() {
      setDrag(null);
      if (drag?.id === id && drag.index !== order.indexOf(id)) onDrop(id, drag.index);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { drag, handleOf };
}

/** How many rows have their middle above `y`. */
export function indexAt(y: number, rows: readonly Pick<DOMRect, "top" | "height">[]): number {
  return rows.filter(({ top, height }) => top + height / 2 < y).length;
}
