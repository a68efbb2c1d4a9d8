/**
 * Every failure of a call: a real `Error` whose `name` says which one.
 *
 * There is one class; the types in `errors.ts` tell what each `name` carries.
 * A `switch` over `error.name` narrows to them.
 */
export class PolarError<Name extends string = string> extends Error {
  declare readonly name: Name;

  constructor(name: Name, message: string, details?: object) {
    super(message);
    Object.assign(this, details, { name });
  }
}
