// Which ranked option an area is advised to take.

export interface Candidate {
  today: boolean;
  score: number | null;
  /** Breaks a veto that nobody lifted. */
  vetoed: boolean;
}

/**
 * Index of the best-scored option that breaks no veto; of equals today's, then the first. -1 where today's option has
 * no score: without today's cost nothing can be held against it.
 */
export function recommend(candidates: readonly Candidate[]): number {
  const today = candidates.findIndex((candidate) => candidate.today);
  if (candidates[today]?.score == null) return -1;
  const allowed = candidates.map(({ score, vetoed }) => (vetoed || score === null ? -Infinity : score));
  const best = Math.max(...allowed);
  if (best === -Infinity) return -1;
  return allowed[today] === best ? today : allowed.indexOf(best);
}
