const SECRET: ReadonlySet<string> = new Set(["authorization", "cookie", "proxy-authorization"]);
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Headers that can be read as they are, but print without what gives access. */
export function printableHeaders(sent: Headers): Headers {
  const headers = new Headers(sent);
  const shown = { value: () => withoutSecrets(headers) };
  return Object.defineProperties(headers, { toJSON: shown, [INSPECT]: shown });
}

function withoutSecrets(headers: Headers): Readonly<Record<string, string>> {
  const shown = [...headers].map(([name, value]) => [name, SECRET.has(name) ? "[hidden]" : value] as const);
  return Object.fromEntries(shown);
}
