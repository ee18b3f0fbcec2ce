// How the engine answers: a value, or a problem as data. Sentences are made from problems by i18n.

/** What is wrong, for a translator: `details` holds the names and numbers of the sentence. */
export interface Problem {
  code: string;
  details: Record<string, string | number>;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: string, details: Problem["details"] = {}): Result<never> {
  return { ok: false, problem: { code, details } };
}
