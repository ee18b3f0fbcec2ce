// A formula as text ("=F(1, {2;3})") -> its call, with arguments as Excel hands them over. For tests only.

export interface Call {
  name: string;
  args: unknown[];
}

/** Literals only: numbers, "texts", TRUE/FALSE, errors, {a,b;c,d}, and nothing for an omitted argument. */
export function parseFormula(text: string): Call {
  const reader = new Reader(text);
  reader.expect("=");
  const name = reader.take(/^[A-Z]+/);
  reader.expect("(");
  const args: unknown[] = [];
  while (!reader.at(")")) {
    args.push(reader.at(",") ? null : reader.value());
    if (!reader.at(")")) reader.expect(",");
  }
  return { name, args };
}

/** A literal alone: "14.225", "{1,2;3,4}". */
export function parseValue(text: string): unknown {
  return new Reader(text).value();
}

class Reader {
  private rest: string;

  constructor(text: string) {
    this.rest = text.trim();
  }

  at(sign: string): boolean {
    return this.rest.startsWith(sign);
  }

  expect(sign: string): void {
    if (!this.at(sign)) throw new Error(`Expected ${sign} at "${this.rest}"`);
    this.rest = this.rest.slice(sign.length).trimStart();
  }

  take(pattern: RegExp): string {
    const [found] = pattern.exec(this.rest) ?? [];
    if (found === undefined) throw new Error(`Expected ${pattern} at "${this.rest}"`);
    this.rest = this.rest.slice(found.length).trimStart();
    return found;
  }

  value(): unknown {
    return this.at("{") ? this.matrix() : this.cell();
  }

  private matrix(): unknown[][] {
    this.expect("{");
    const rows: unknown[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.at(",") || this.at(";") || this.at("}") ? null : this.cell());
      const sign = this.take(/^[,;}]/);
      if (sign === "}") return rows;
      if (sign === ";") rows.push([]);
    }
  }

  private cell(): unknown {
    if (this.at('"'))
      return this.take(/^"(?:[^"]|"")*"/)
        .slice(1, -1)
        .replaceAll('""', '"');
    if (this.at("#")) return { basicType: "Error", basicValue: this.take(/^#[A-Z/0!?]+/) };
    const word = this.take(/^[^,;(){}\s]+/);
    if (word === "TRUE" || word === "FALSE") return word === "TRUE";
    const number = Number(word);
    if (Number.isNaN(number)) throw new Error(`Not a literal: ${word}`);
    return number;
  }
}
