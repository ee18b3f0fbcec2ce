// The `CustomFunctions` global as Microsoft's custom-functions-runtime.js has it: `associate`, `Error` and `ErrorCode`.
import type { FunctionError, FunctionsFile, LoadedFunctions } from "../types";

type CustomFunction = (...args: unknown[]) => unknown;

/** CustomFunctions.ErrorCode, member by member. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** Excel shows a message only with these two. */
const WITH_MESSAGE: readonly string[] = [ERROR_CODES.invalidValue, ERROR_CODES.notAvailable];

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export interface CustomFunctionsRuntime {
  associate(id: string | Record<string, CustomFunction>, implementation?: CustomFunction): void;
  Error: typeof CustomFunctionsError;
  ErrorCode: typeof ERROR_CODES;
}

/**
 * A runtime to hand to the script, and what the script has then associated with it. Whether error cells reach the
 * functions is said once in functions.json, for all of them:
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export function associations({ functions, allowErrorForDataTypeAny = false }: FunctionsFile): {
  runtime: CustomFunctionsRuntime;
  loaded: LoadedFunctions;
} {
  const implementations = new Map<string, CustomFunction>();
  const runtime: CustomFunctionsRuntime = {
    associate(id, implementation) {
      const entries = typeof id === "string" ? [[id, implementation] as const] : Object.entries(id);
      for (const [name, code] of entries) if (code) implementations.set(name.toUpperCase(), code);
    },
    Error: CustomFunctionsError,
    ErrorCode: ERROR_CODES,
  };
  const loaded: LoadedFunctions = {
    metadata: functions.map((metadata) => ({ ...metadata, allowErrorForDataTypeAny })),
    call(id, args) {
      const implementation = implementations.get(id.toUpperCase());
      // Excel: metadata without an implementation.
      if (!implementation) throw new CustomFunctionsError(ERROR_CODES.invalidName);
      return implementation(...args);
    },
    errorOf: (value) => (value instanceof CustomFunctionsError ? told(value) : null),
  };
  return { runtime, loaded };
}

function told({ code, message }: CustomFunctionsError): FunctionError {
  const known = Object.values<string>(ERROR_CODES).includes(code) ? code : ERROR_CODES.invalidValue;
  return { code: known, message: WITH_MESSAGE.includes(known) ? message : "" };
}
