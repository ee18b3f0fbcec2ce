// Messages of the part "pane.lost" (ICU message format): figures whose cells are gone, in whole or in part, or hold no numbers.
export const lost = {
  summary:
    "{count, plural, one {One figure needs a look: its cell or a part of its cells is gone, may be another one, or holds no number.} other {# figures need a look: their cells or a part of them are gone, may be others, or hold no numbers.}}",
  stopped: "Nothing was written yet. Look through them; then press the button once more.",
  last: "Last value: {amount}.",
  rest: "Take it as it is now",
  restFor: "Take it as it is now: {figure}",
  keep: "Keep the last value",
  keepFor: "Keep the last value: {figure}",
  use: "Use {where}",
};
