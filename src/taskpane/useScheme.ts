// Keeps the colour scheme in step with Office's theme and the system's preference.
import { useEffect, useState } from "react";
import { schemeOf, type Scheme } from "./theme";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

function current(): Scheme {
  // Older clients have no theme at all, though the type says otherwise.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return schemeOf(theme, matchMedia(PREFERS_DARK).matches);
}

export function useScheme(): Scheme {
  const [scheme, setScheme] = useState(current);
  useEffect(() => {
    const query = matchMedia(PREFERS_DARK);
    const update = () => setScheme(current());
    query.addEventListener("change", update);
    // Office announces a new theme to few hosts only; coming back to the pane is the moment to look again.
    addEventListener("focus", update);
    return () => {
      query.removeEventListener("change", update);
      removeEventListener("focus", update);
    };
  }, []);
  return scheme;
}
