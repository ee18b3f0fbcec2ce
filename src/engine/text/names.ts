// Names as people type them: compared without case, accents and punctuation; the nearest one is found for messages.

/** The form in which names are compared. Unicode does not decompose the Polish ł, so it is replaced by hand. */
export function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/[\s_\-\u2013]+/g, " ")
    .trim();
}

/** The listed name with the fewest typing slips from `name`. */
export function nearest(name: string, list: readonly string[]): string {
  const wanted = plain(name);
  let best = "";
  let least = Infinity;
  for (const candidate of list) {
    const slips = distance(wanted, plain(candidate));
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** Levenshtein distance: letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
