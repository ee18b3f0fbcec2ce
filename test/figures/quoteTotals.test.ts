// The total of a vendor's offer is found beside the tables it is made of.
import { recognise } from "../../src/figures";
import { gridOf, sheetOf } from "../matrix/support/quoted";

test.each([
  ["3PL quote", "Quantity a month", "Estimated monthly total", "month"],
  ["Oferta 3PL", "Ilość w miesiącu", "Razem miesięcznie (szacunek)", "month"],
])("on %s the total stands apart from the volumes above it", (name, header, label, period) => {
  const cells = [
    ["Volumes", header],
    ["order", 1200],
    ["pallet", 46],
    ["", ""],
    [label, 15831.18],
  ];
  const found = recognise(gridOf(sheetOf(name, cells))).find(({ figure }) => figure === "quote_fulfillment");
  expect(found).toMatchObject({ address: "B5", value: 15831.18, period });
});
