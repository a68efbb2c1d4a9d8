import { own } from "./own.js";

/**
 * Fields of an error that are not printed with it: they may hold a secret, or fill a screen.
 */
const UNPRINTED = ["rawValue", "response", "endpoint"];

/**
 * What all copies of the package know their errors by: its ES modules and its CommonJS in one
 * program, for one.
 */
const BRAND = Symbol.for("polar-fn");

/**
 * Every failure: a real `Error` whose `name` says which one.
 *
 * There is one class; the types in `errors.ts` tell what each `name` carries. A `switch` over
 * `error.name` narrows to them.
 */
export class PolarError<TName extends string = string> extends Error {
  declare readonly name: TName;

  /** Whether a value is an error of polar-fn, of whatever copy of it; of a subclass: as usual. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits this
    return this === PolarError ? BRAND in Object(value) : super[Symbol.hasInstance](value);
  }

  constructor(name: TName, message: string, details?: object) {
    super(message);
    Object.assign(this, details, { name });
    for (const key of UNPRINTED)
      if (Object.hasOwn(this, key)) Object.defineProperty(this, key, own({ enumerable: false }));
  }

  /** What `JSON.stringify` writes: no header, no request, no stack. */
  toJSON(): {
    readonly name: TName;
    readonly message: string;
    readonly status: unknown;
    readonly data: unknown;
  } {
    const { name, message, statusCode, data } = this as this & {
      readonly statusCode?: unknown;
      readonly data?: unknown;
    };
    return { name, message, status: statusCode, data };
  }
}

// No static block: React Native's Babel preset does not know them.
Object.assign(PolarError.prototype, { [BRAND]: true });

/** Whether a value is an error of polar-fn: one of its ES modules, or of its CommonJS. */
export function isPolarError(value: unknown): value is PolarError {
  return value instanceof PolarError;
}
