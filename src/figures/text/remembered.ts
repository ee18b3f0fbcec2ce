// A function of a text that remembers its answers: the same texts are looked at from many sides. Bounded, so that a
// workbook of any size does not pile up.

const MOST_TEXTS = 20_000;

export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = find(text);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
