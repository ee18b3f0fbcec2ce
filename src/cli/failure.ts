// What ends the command with a message instead of a result: data, of which i18n (section `cli`) makes the sentence.

export type Details = Record<string, string | number>;

export class CliFailure extends Error {
  override readonly name = "CliFailure";

  constructor(
    /** A key below `cli.failures`. */
    readonly code: string,
    readonly details: Details = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
