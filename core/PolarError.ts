import { own } from "./own.js";

/**
 * Fields of an error that are not printed with it: they may hold a secret, or fill a screen.
 */
const UNPRINTED = ["rawValue", "response", "endpoint"];

/**
 * Every failure: a real `Error` whose `name` says which one.
 *
 * There is one class; the types in `errors.ts` tell what each `name` carries. A `switch` over
 * `error.name` narrows to them.
 */
export class PolarError<TName extends string = string> extends Error {
  declare readonly name: TName;

  constructor(name: TName, message: string, details?: object) {
    super(message);
    Object.assign(this, details, { name });
    for (const key of UNPRINTED)
      if (Object.hasOwn(this, key)) Object.defineProperty(this, key, own({ enumerable: false }));
  }

  /**
   * What all copies of the package know their errors by: its ES modules and its CommonJS in one
   * program, for one.
   */
  get "~polar-fn"(): true {
    return true;
  }

  /** What `JSON.stringify` writes: no header, no request, no stack. */
  toJSON(): {
    readonly name: TName;
    readonly message: string;
    readonly status: unknown;
    readonly data: unknown;
  } {
    const {
      name,
      message,
      statusCode: status,
      data,
    } = this as this & {
      readonly statusCode?: unknown;
      readonly data?: unknown;
    };
    return { name, message, status, data };
  }
}
