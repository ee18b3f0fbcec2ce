// The page that Excel opens for "Help on this function": every function with its arguments, in one language.
import { createHash } from "node:crypto";

const WORDS = {
  en: {
    title: "Functions of Infraplan",
    optional: "optional",
    repeated: "may be repeated",
    notes: [
      "Blank cells do not count in sums. For optional costs, 0 and blank both mean: not given.",
      "Text that looks like a number is not taken for one: retype it. Cells with errors are named, never skipped.",
      "Where an argument takes a column, the result is a column, and a bad row is its own error. A result over 5 MB (some 100,000 rows) cannot pass in Excel on the web: work through long columns in parts there.",
      "Options with the same score share a place, as with RANK.EQ.",
    ],
  },
  pl: {
    title: "Funkcje Infraplan",
    optional: "opcjonalny",
    repeated: "można powtarzać",
    notes: [
      "Puste komórki nie liczą się w sumach. Przy opcjonalnych kosztach 0 i puste znaczą: nie podano.",
      "Tekst, który wygląda jak liczba, nie jest za nią brany: wpisz go ponownie jako liczbę. Komórki z błędami są wskazywane, nigdy pomijane.",
      "Gdzie argument przyjmuje kolumnę, wynik jest kolumną, a zły wiersz jest błędem tylko u siebie. Wynik ponad 5 MB (około 100 000 wierszy) nie przejdzie w Excelu w przeglądarce: tam licz długie kolumny częściami.",
      "Opcje o tej samej ocenie mają wspólne miejsce, jak w POZYCJA.NAJW.",
    ],
  },
};

const STYLE = `
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
code { font-size: 0.95em; }
dt { font-weight: 600; }
`;
/** The page's policy lets this style in by its hash, and no other. */
const STYLE_HASH = `sha256-${createHash("sha256").update(STYLE).digest("base64")}`;

/** @returns {string} A page without scripts or requests. */
export function helpPage({ functions }, language) {
  const words = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.title}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <h1>${words.title}</h1>
    <ul>
${words.notes.map((note) => `      <li>${escaped(note)}</li>`).join("\n")}
    </ul>
${functions.map((entry) => section(entry, words)).join("\n")}
  </body>
</html>
`;
}

function section({ id, description, parameters }, words) {
  const names = parameters.map(({ name, optional, repeating }) =>
    optional ? `[${name}]${repeating ? ", ..." : ""}` : name,
  );
  return `    <h2 id="${id.toLowerCase()}">${id}</h2>
    <p><code>=${id}(${names.join(", ")})</code></p>
    <p>${escaped(description)}</p>
    <dl>
${parameters.map((parameter) => term(parameter, words)).join("\n")}
    </dl>`;
}

function term({ name, description, optional, repeating }, words) {
  const notes = [optional && words.optional, repeating && words.repeated].filter(Boolean).join(", ");
  return `      <dt>${name}${notes ? ` (${notes})` : ""}</dt>
      <dd>${escaped(description)}</dd>`;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
