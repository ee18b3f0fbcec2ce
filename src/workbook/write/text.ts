// Text as Excel must be given it so that it stays text. Pure.

/**
 * With a leading apostrophe where Excel would read something else into it: a formula (= + - @), a number, a date or
 * a percentage (anything with a digit), a logical value, an error value, or an apostrophe of the text's own.
 * The apostrophe is not part of the cell's value.
 */
export function asText(text: string): string {
  return /^\s*[=+\-@'#]|\d|^\s*(true|false)\s*$/i.test(text) ? `'${text}` : text;
}
