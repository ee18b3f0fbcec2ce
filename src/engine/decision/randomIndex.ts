// Random indices of AHP: the mean consistency index of random comparisons, by number of criteria. Tables from 3 on.

export const RANDOM_INDEX = {
  // T. L. Saaty 2005, as in AHPy 2.0 (MIT)
  saaty2005: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  // T. L. Saaty 1980
  classic: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  // H. A. Donegan, F. J. Dodd 1991
  "donegan-dodd": [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055],
  // V. M. R. Tummala, H. Ling 1998
  "tummala-ling": [0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882],
} as const satisfies Record<string, readonly number[]>;

export type RandomIndexName = keyof typeof RANDOM_INDEX;

/** Undefined where the table ends before `criteria`. */
export function randomIndexOf(name: RandomIndexName, criteria: number): number | undefined {
  return RANDOM_INDEX[name][criteria - 3];
}
