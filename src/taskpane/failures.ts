// Turns what was thrown into data that a sentence can be made of. Knows no language.
import type { Failure, Job } from "./stateTypes";

/** webpack's name for a script that could not be fetched. */
const NOT_FETCHED = "ChunkLoadError";

/** `code` and `details` where the workbook named the problem, else "unknown" with the error's own words. */
export function failureOf(job: Job, error: unknown): Failure {
  const named = error as
    { name?: unknown; code?: unknown; details?: unknown; message?: unknown } | null | undefined;
  const message = typeof named?.message === "string" ? named.message : String(error);
  if (named?.name === NOT_FETCHED) return { job, code: "not_fetched", details: { message } };
  if (typeof named?.code !== "string") return { job, code: "unknown", details: { message } };
  return { job, code: named.code, details: { message, ...detailsOf(named.details) } };
}

function detailsOf(details: unknown): Failure["details"] {
  if (typeof details !== "object" || details === null) return {};
  return Object.fromEntries(
    Object.entries(details).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
}
