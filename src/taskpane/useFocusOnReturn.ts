// Puts the focus back when something that had taken it closes: a keyboard user must not be thrown to the page's start.
import { useEffect, useRef, type RefObject } from "react";

/** The element to attach gets the focus each time `open` turns from true to false. */
export function useFocusOnReturn<T extends HTMLElement>(open: boolean): RefObject<T | null> {
  const target = useRef<T>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) target.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return target;
}
