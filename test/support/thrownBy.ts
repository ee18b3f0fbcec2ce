/** What a function throws, for a closer look; undefined where it throws nothing. */
export function thrownBy(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}
