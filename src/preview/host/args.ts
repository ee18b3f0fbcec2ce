// Arguments of one call, read with Excel's strictness: a wrong one is InvalidArgument. Knows no class.
import type { HostClass } from "./define";
import { invalidArgument } from "./errors";

export class Args {
  constructor(readonly values: readonly unknown[]) {}

  isGiven(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  any(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw invalidArgument(`Argument ${index + 1} must be text.`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isGiven(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw invalidArgument(`Argument ${index + 1} must be a whole number.`);
    }
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.isGiven(index) ? this.integer(index) : otherwise;
  }

  flag(index: number, otherwise = false): boolean {
    if (!this.isGiven(index)) return otherwise;
    const value = this.values[index];
    if (typeof value !== "boolean") throw invalidArgument(`Argument ${index + 1} must be true or false.`);
    return value;
  }

  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    if (!this.isGiven(index) && otherwise !== undefined) return otherwise;
    return oneOf(this.values[index], allowed);
  }

  object<T>(index: number, kind: HostClass<T>): T {
    const found = kind.read(this.values[index]);
    if (found === undefined) throw invalidArgument(`Argument ${index + 1} must be a ${kind.name}.`);
    return found;
  }
}

/** One of an enumeration's words; anything else is InvalidArgument and says what is allowed. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`"${String(value)}" is none of ${allowed.join(", ")}.`);
  return found;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("Text is expected.");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("A number is expected.");
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("True or false is expected.");
  return value;
}
