// Part "weights" of the section "pane" (ICU message format): how the criteria are weighed.
export const weights = {
  title: "What counts how much",
  way: "Where the weights of the criteria come from",
  kept: "What you entered in another way is kept.",
  ways: {
    proposition: "What customers choose you for",
    ranking: "Ranking the criteria",
    comparisons: "Comparing two at a time",
    typed: "Typing the weights",
  },
  inUse: "Weights in use",
  ranking: {
    how: "What counts most stands on top. Drag a criterion by its handle or move it with the arrows; = lets it count the same as the one above it.",
    method: "The places give the weights (rank-order centroid). Criteria that count the same share theirs.",
    up: "Move up: {criterion}",
    down: "Move down: {criterion}",
    tie: "Counts the same as the one above: {criterion}",
    placed:
      "{criterion}: place {place, number} of {of, number}{tied, plural, =0 {} one {, shared with # other} other {, shared with # others}}. Weight {weight}.",
  },
  comparisons: {
    pair: "Comparison {at, number} of {of, number}: {first} and {second}",
    progress: "Comparison {at, number} of {of, number}",
    question: "Which of the two counts more?",
    alike: "Both count the same",
    howMuch: "How much more does it count?",
    scale: {
      "2": "2: a little more",
      "3": "3: moderately more",
      "4": "4: between 3 and 5",
      "5": "5: strongly more",
      "6": "6: between 5 and 7",
      "7": "7: very strongly more",
      "8": "8: between 7 and 9",
      "9": "9: extremely more",
    },
    previous: "Previous pair",
    next: "Next pair",
    nextMissing: "Next missing pair",
    noRatio: "The consistency ratio appears once three criteria are compared with each other.",
    consistent: "Consistency ratio {ratio}: within the limit of {limit}.",
    inconsistent:
      "Consistency ratio {ratio}: above the limit of {limit}, so the comparisons contradict each other.",
    among: "So far among {count, plural, one {# criterion} other {# criteria}}.",
    worst:
      "What contradicts the others most: {first} and {second}. You said: {said}. The others suggest: {suggested}.",
    goToWorst: "Go to this comparison",
    missing:
      "{count, plural, =0 {All comparisons are made.} one {# comparison is missing. Until it is made, the weights follow from what customers choose you for.} other {# comparisons are missing. Until all are made, the weights follow from what customers choose you for.}}",
    all: "All comparisons: {done, number} of {of, number} made",
    with: "with {other}",
    notSaid: "missing",
    bothAlike: "both the same",
    times: "{criterion} counts {count, plural, one {# time} other {# times}} as much",
  },
  typed: {
    how: "Numbers of any size; an empty field counts as 0. Each is divided by their sum.",
    sum: "Sum: {sum}",
    allZero: "All weights are 0. Type at least one above 0.",
  },
};
