const INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom");
const SECRET: ReadonlySet<string> = new Set(["authorization", "cookie", "proxy-authorization"]);

/** Headers that can be read as they are, but print without what gives access. */
export class ShownHeaders extends Headers {
  [INSPECT](): Readonly<Record<string, string>> {
    return this.toJSON();
  }

  toJSON(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this].map(([name, value]) => [name, SECRET.has(name) ? "[hidden]" : value]),
    );
  }
}
