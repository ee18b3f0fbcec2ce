// The cells that will be asked for once the workbook is read: those of the answers, and where the last sheet's figures are.
import type { Answers } from "../answers";
import { placesOf } from "./marks";
import type { FollowedSource, Place } from "./types";

export function wantedCells(answers: Answers | null, sources: readonly FollowedSource[]): Place[] {
  const now = sources.flatMap((source) => source.now ?? []).filter((place) => place !== null);
  const left = sources.flatMap(({ rest }) => rest ?? []);
  return [...(answers ? placesOf(answers) : []), ...now, ...left];
}
