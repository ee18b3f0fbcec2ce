// Reads the input and writes the results: nothing that is read is ever overwritten, and a result is there whole or not at all.
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { CliFailure } from "./failure";

export interface Paths {
  input: string;
  out: string;
  answers?: string | undefined;
  json?: string | undefined;
}

/** Refuses paths that could not be written, or that would overwrite what is read; before anything is read. */
export function checkPaths({ input, out, answers, json }: Paths): void {
  if (extname(out).toLowerCase() !== ".xlsx") throw new CliFailure("out_not_xlsx", { path: out });
  const written = json === undefined ? [out] : [out, json];
  for (const path of written) {
    const folder = dirname(resolve(path));
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw new CliFailure("no_folder", { path, folder });
    if (existsSync(path) && statSync(path).isDirectory()) throw new CliFailure("is_folder", { path });
    if (same(path, input)) throw new CliFailure("overwrites_input", { path });
    if (answers !== undefined && same(path, answers)) throw new CliFailure("overwrites_answers", { path });
  }
  if (json !== undefined && same(json, out)) throw new CliFailure("same_outputs", { path: json });
}

/** The same file, whatever link, case or relative path leads to it. Case never tells two files apart: not everywhere does it. */
function same(one: string, other: string): boolean {
  if (existsSync(one) && existsSync(other)) {
    const [a, b] = [statSync(one), statSync(other)];
    if (a.dev === b.dev && a.ino === b.ino) return true;
  }
  return canonical(one) === canonical(other);
}

function canonical(path: string): string {
  const full = resolve(path);
  const real = existsSync(full)
    ? realpathSync(full)
    : existsSync(dirname(full))
      ? join(realpathSync(dirname(full)), basename(full))
      : full;
  return real.toLowerCase();
}

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CliFailure(
      CODES[codeOf(error)] ?? "unreadable",
      { path, reason: codeOf(error) },
      { cause: error },
    );
  }
}

const CODES: Partial<Record<string, string>> = {
  ENOENT: "not_found",
  EISDIR: "is_folder",
  EACCES: "no_permission",
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Writes all files or none: first beside their places, then each into its place in one step. */
export function writeFiles(files: readonly { path: string; content: Uint8Array | string }[]): void {
  const prepared = files.map((file) => ({
    ...file,
    path: resolve(file.path),
    draft: draftOf(resolve(file.path)),
  }));
  try {
    for (const { draft, content } of prepared) writeFileSync(draft, content, { flag: "wx" });
    for (const { draft, path } of prepared) renameSync(draft, path);
  } catch (error) {
    const path = (error as NodeJS.ErrnoException).path ?? "";
    throw new CliFailure("not_written", { path, reason: codeOf(error) }, { cause: error });
  } finally {
    for (const { draft } of prepared) rmSync(draft, { force: true });
  }
}

const draftOf = (path: string): string => join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
