// The steps after the first: fetched ahead of time if possible, and when they are needed at the latest.
import type { ComponentType } from "react";
import type { StepId } from "./stateTypes";

type LaterViews = Record<Exclude<StepId, "figures">, ComponentType>;
let views: LaterViews | null = null;

/** Asking again after a failure tries again; once they are here, it costs nothing. */
export async function fetchLaterViews(): Promise<void> {
  views ??= await import("./steps/later");
}

/** Null while they are not here. */
export function laterView(step: keyof LaterViews): ComponentType | null {
  return views?.[step] ?? null;
}
