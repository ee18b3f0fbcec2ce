// Words for ids that come as data.
import { hasMessage, type Translate } from "../i18n";

/** The message `<section>.<id>`; the id itself where nobody has named it (a unit of the user's, an own option). */
export function nameOf(t: Translate, section: string, id: string): string {
  const key = `${section}.${id}`;
  return hasMessage(key) ? t(key) : id;
}
