interface JsonSyntaxError {
  /** Index of the character where reading stopped. */
  readonly position: number;
  readonly message: string;
}

/**
 * Where and why a text is not JSON, in the words of Python's parser, which is what the API's 422
 * repeats. `JSON.parse` only says something that differs from engine to engine.
 */
export function jsonSyntaxError(source: string): JsonSyntaxError | undefined {
  let index = 0;

  function skipSpace(): void {
    while (/[ \t\n\r]/.test(source.charAt(index))) index += 1;
  }

  function problem(message: string): JsonSyntaxError {
    return { position: index, message };
  }

  function value(): JsonSyntaxError | undefined {
    const first = source.charAt(index);
    if (first === "{") return sequence("}", member);
    if (first === "[") return sequence("]", value);
    if (first === '"') return string();
    const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(
      source.slice(index),
    );
    if (literal === null) return problem("Expecting value");
    index += literal[0].length;
    return undefined;
  }

  function string(): JsonSyntaxError | undefined {
    const start = index;
    index += 1;
    for (;;) {
      const character = source.charAt(index);
      if (character === "") {
        return { position: start, message: "Unterminated string starting at" };
      }
      if (character === '"') break;
      if (character < " ") return problem("Invalid control character at");
      if (character === "\\") {
        const failure = escapeProblem(start);
        if (failure !== undefined) return failure;
        index += 1;
      }
      index += 1;
    }
    index += 1;
    return undefined;
  }

  function escapeProblem(start: number): JsonSyntaxError | undefined {
    const rest = source.slice(index + 1, index + 6);
    if (rest === "") return { position: start, message: "Unterminated string starting at" };
    if (/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(rest)) return undefined;
    if (!rest.startsWith("u")) return problem("Invalid \\escape");
    return { position: index + 1, message: "Invalid \\uXXXX escape" };
  }

  function member(): JsonSyntaxError | undefined {
    if (source.charAt(index) !== '"') return problem("Expecting property name enclosed in double quotes");
    const key = string();
    if (key !== undefined) return key;
    skipSpace();
    if (source.charAt(index) !== ":") return problem("Expecting ':' delimiter");
    index += 1;
    skipSpace();
    return value();
  }

  /** What is between two brackets, parted by commas. */
  function sequence(end: string, item: () => JsonSyntaxError | undefined): JsonSyntaxError | undefined {
    index += 1;
    skipSpace();
    if (source.charAt(index) === end) {
      index += 1;
      return undefined;
    }
    for (;;) {
      skipSpace();
      const inner = item() ?? separator(end);
      if (inner !== undefined) return inner;
      if (source.charAt(index - 1) === end) return undefined;
    }
  }

  function separator(end: string): JsonSyntaxError | undefined {
    skipSpace();
    const character = source.charAt(index);
    if (character !== "," && character !== end) return problem("Expecting ',' delimiter");
    index += 1;
    return undefined;
  }

  skipSpace();
  const failure = value();
  if (failure !== undefined) return failure;
  skipSpace();
  return index < source.length ? problem("Extra data") : undefined;
}
