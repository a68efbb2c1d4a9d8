/** A request as it was to be sent. */
export interface Captured {
  readonly method: string;
  /** The path, percent-encoded as it would travel, without the query. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Lower-case names; what the platform adds on the way is not among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What to answer. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer in JSON. */
export function jsonAnswer(json: unknown, status = 200): Answer {
  return {
    status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(json),
  };
}

/** Stands in for the network: writes down what it is asked and says what it is told. */
export interface Capture {
  readonly fetch: typeof fetch;
  /** Answers with these from now on, the last one for good; gives what is asked from now on. */
  play(answers: readonly Answer[]): readonly Captured[];
}

export function createCapture(): Capture {
  let captured: Captured[] = [];
  let answers: readonly Answer[] = [];
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const { pathname, searchParams } = new URL(request.url);
      const mine = captured;
      const { status, headers, body } = answers[Math.min(mine.length, answers.length - 1)] ?? { status: 500 };
      const place = mine.length;
      mine.length += 1;
      mine[place] = {
        method: request.method,
        path: pathname,
        query: [...searchParams],
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
      };
      return new Response(body ?? null, headers === undefined ? { status } : { status, headers });
    },
    play(next) {
      answers = next;
      captured = [];
      return captured;
    },
  };
}
