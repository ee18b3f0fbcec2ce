// Words that results of custom functions carry.
export const words = {
  facility: "Facility",
  labor: "Labor",
  supplies: "Supplies",
  delivery: "Delivery",
  other: "Other",
  total: "Total",
};
