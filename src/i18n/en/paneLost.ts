// Messages of the part "pane.lost" (ICU message format): figures whose cells are gone or hold no numbers.
export const lost = {
  summary:
    "{count, plural, one {One figure keeps its last value: its cell is gone, may be another one, or holds no number.} other {# figures keep their last values: their cells are gone, may be others, or hold no numbers.}}",
  stopped: "Nothing was written yet. Look through them; then press the button once more.",
  keep: "Keep the last value",
  keepFor: "Keep the last value: {figure}",
  use: "Use {where}",
};
