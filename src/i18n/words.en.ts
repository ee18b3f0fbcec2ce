// Words that results of custom functions carry.
export const words = {
  facility: "Facility",
  labor: "Labor",
  supplies: "Supplies",
  delivery: "Delivery",
  other: "Other",
  total: "Total",
  topUp: "Top-up to the minimum",
  mean: "Mean saving",
  chance: "Chance that outsourcing is cheaper",
};
