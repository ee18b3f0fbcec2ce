// Small pieces of formulas: quoted texts and the guards that keep "missing" from becoming a number.

/** A text constant inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Excel takes text constants up to 255 characters; longer ones are joined. */
export function longText(text: string): string {
  const parts = text.match(/[\s\S]{1,250}/g) ?? [""];
  return parts.map(quoted).join("&");
}
