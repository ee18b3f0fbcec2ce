// Conditional formats as they are kept beside the grid. Knows no class.
import type { BookConditionalFormat } from "../../../book/types";
import { missing } from "../../errors";
import type { HostState } from "../../state";

export interface FormatTarget {
  state: HostState;
  id: string;
}

export function stored({ state, id }: FormatTarget): BookConditionalFormat {
  return state.book.extras.conditionalFormats.find((format) => format.id === id) ?? missing();
}

export function change(self: FormatTarget, part: Partial<BookConditionalFormat>): void {
  const format = stored(self);
  self.state.allowChange(format.sheetId);
  // A rule from the file is written anew once it is changed.
  const { source: _, ...rest } = format;
  const { extras } = self.state.book;
  extras.conditionalFormats = extras.conditionalFormats.map((other) =>
    other === format ? { ...rest, ...part } : other,
  );
}
