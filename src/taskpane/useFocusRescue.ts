// When the focused element goes away with a redraw (a button that became a progress bar), the focus goes to a given
// place instead of nowhere. Takes no focus otherwise, so that the grid beside the pane keeps its own.
import { useEffect, useRef, type RefObject } from "react";

export function useFocusRescue(shelter: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    const lost = last.current !== null && !last.current.isConnected;
    if (lost && document.activeElement === document.body) shelter.current?.focus({ preventScroll: true });
  });
}
