// Excel.DataValidation: what may be typed into a range.
// https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
import type { BookValidation } from "../../book/types";
import { asText } from "../args";
import { intersect, sameRect } from "../cells/address";
import { defineClass } from "../define";
import { invalidArgument } from "../errors";
import type { RangeTarget } from "../state";
import { rangeClass } from "./range";
import { addressOf } from "./references";

/** Rules by their kind, and Excel.DataValidationType's name for each. */
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
};

export const dataValidationClass = defineClass<RangeTarget>({
  name: "DataValidation",
  properties: {
    rule: {
      get: (self) => stored(self)?.rule ?? {},
      set(self, value) {
        const rule = record(value, "rule");
        const [kind, ...more] = Object.keys(rule).filter(
          (key) => rule[key] !== undefined && rule[key] !== null,
        );
        if (kind === undefined || more.length > 0 || !(kind in KINDS))
          throw invalidArgument("One rule is expected.");
        change(self, { rule: { [kind]: withAddress(record(rule[kind], kind)) } });
      },
    },
    prompt: {
      get: (self) => ({ showPrompt: true, title: "", message: "", ...stored(self)?.prompt }),
      set(self, value) {
        const { title, message } = record(value, "prompt");
        change(self, { prompt: { title: words(title), message: words(message) } });
      },
    },
    errorAlert: {
      get: (self) => ({
        showAlert: true,
        style: "Stop",
        title: "",
        message: "",
        ...stored(self)?.errorAlert,
      }),
      set(self, value) {
        const { title, message, style } = record(value, "errorAlert");
        const alert = {
          title: words(title),
          message: words(message),
          style: words(style, "Stop"),
        };
        change(self, { errorAlert: alert });
      },
    },
    type: {
      get(self) {
        const [kind] = Object.keys((stored(self)?.rule as object | undefined) ?? {});
        return kind === undefined ? "None" : (KINDS[kind] ?? "None");
      },
    },
  },
  methods: {
    clear(self) {
      const { state, sheetId, rect } = self;
      state.allowChange(sheetId);
      const { extras } = state.book;
      extras.validations = extras.validations.filter(
        (rule) => rule.sheetId !== sheetId || !intersect(rule.rect, rect),
      );
    },
  },
});

function stored({ state, sheetId, rect }: RangeTarget): BookValidation | undefined {
  const all = state.book.extras.validations.filter((rule) => rule.sheetId === sheetId);
  return all.find((rule) => sameRect(rule.rect, rect)) ?? all.find((rule) => intersect(rule.rect, rect));
}

function change(self: RangeTarget, part: Partial<BookValidation>): void {
  const { state, sheetId, rect } = self;
  state.allowChange(sheetId);
  const { extras } = state.book;
  const known = extras.validations.find((rule) => rule.sheetId === sheetId && sameRect(rule.rect, rect));
  if (known) {
    const { source: _, ...rest } = known;
    extras.validations = extras.validations.map((rule) => (rule === known ? { ...rest, ...part } : rule));
    return;
  }
  extras.validations = extras.validations.filter(
    (rule) => rule.sheetId !== sheetId || !intersect(rule.rect, rect),
  );
  extras.validations.push({ sheetId, rect: { ...rect }, rule: {}, ...part });
}

/** A list's source may be a range: kept as its address. */
function withAddress(rule: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      const range = rangeClass.read(value);
      return [key, range ? `=${addressOf(range)}` : value];
    }),
  );
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument(`"${what}" must be an object.`);
  return value as Record<string, unknown>;
}

function words(value: unknown, otherwise = ""): string {
  return value === undefined || value === null ? otherwise : asText(value);
}
