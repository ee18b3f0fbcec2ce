// Messages of custom functions, by problem code: plain text with {placeholders}, as Excel shows it beside the cell.
// "row" and "column" follow the name of an argument that is a range.
export const problems = {
  row: ", row {row}",
  column: ", column {column}",
  overflow: "The result is too large for a cell: check the sizes of the numbers.",
  error_cell: "{argument}: a cell holds the error {error}; correct that cell first.",
  text_for_number: "{argument}: {value} is text, a number was expected. Retype it as a number.",
  logical_for_number: "{argument}: {logical} is not a number; a number was expected.",
  no_finite_number: "{argument}: a number was expected.",
  not_amount: "{argument}: {value} is negative; 0 or more was expected.",
  not_above_zero: "{argument}: {value} given or left blank; a number above 0 was expected.",
  not_count: "{argument}: {value} given; a whole number from 1 was expected.",
  not_whole: "{argument}: {value} given; a whole number from 0 was expected.",
  not_rate: "{argument}: {value} given; a fraction above -1 was expected (5 % is 0.05).",
  not_date: "{argument}: {value} is no date; Excel's date was expected.",
  not_logical: "{argument}: {value} given; TRUE or FALSE was expected.",
  not_single: "{argument}: a range of {rows} x {columns} cells given; a single value was expected.",
  not_column:
    "{argument}: a range of {rows} x {columns} cells given; a single value or one column was expected.",
  different_lengths:
    "{argument} has {rows} rows but {other} has {otherRows}; columns of the same length were expected.",
  unknown_choice: "{argument}: {value} is not known. Did you mean {nearest}? Expected one of: {list}.",
  unknown_activity: "{argument}: {value} is not in the playbook. Did you mean {nearest}?",
  unknown_area: "{argument}: {value} is not an area of the playbook. Did you mean {nearest}?",
  unknown_trait: "{argument}: {value} is not a trait. Did you mean {nearest}?",
  no_orders: "No orders to divide by.",
  never_cross: "The costs never meet above 0 orders: {cheaper} is cheaper at every volume.",
  same_cost: "A and B cost the same at every volume: neither is cheaper.",
};
