import nock from "nock";
import { afterAll, afterEach, beforeAll } from "vitest";

/** A request as it left the program. */
export interface Sent {
  readonly method: string;
  readonly origin: string;
  /** Still percent-encoded. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON; an empty text where there is none. */
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly csv?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Cuts the test file off from the network: a request that no test expects fails. */
export function useNoNetwork(): void {
  beforeAll(() => nock.disableNetConnect());
  afterEach(() => nock.cleanAll());
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}

/** Answers the next requests in turn, the last one for good; gives what was sent. */
export function serve(answers: readonly Answer[], origin = "https://api.polar.sh"): readonly Sent[] {
  const sent: Sent[] = [];
  const scope = nock(origin).persist();
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    scope.intercept(/.*/, method).reply(function (uri, body) {
      const url = new URL(uri, origin);
      sent.push({
        method,
        origin: url.origin,
        path: url.pathname,
        query: [...url.searchParams],
        headers: { ...this.req.headers },
        body,
      });
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      return answer ? [answer.status, bodyOf(answer), headersOf(answer)] : [500];
    });
  }
  return sent;
}

function bodyOf({ json, csv }: Answer): string {
  return csv ?? (json === undefined ? "" : JSON.stringify(json));
}

function headersOf({ json, csv, headers }: Answer): Record<string, string> {
  return {
    ...(json === undefined ? {} : { "content-type": "application/json" }),
    ...(csv === undefined ? {} : { "content-type": "text/csv; charset=utf-8" }),
    ...headers,
  };
}
