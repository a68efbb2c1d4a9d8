import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";
import { describe, expect, it } from "vitest";
import {
  type Combination,
  type Core,
  combinations,
  combinationsBehindProxy,
  type Functions,
} from "./combinations.js";
import { plain } from "./results.js";

/** What a flow works with. */
export interface Stage {
  readonly polar: Core;
  /** The same core with another token. */
  withToken(accessToken: string): Core;
  readonly functions: Functions;
  /** Whether the functions check request and answer. */
  readonly checked: boolean;
  /** The server behind `polar`, reached over HTTP. */
  readonly mock: MockPolar;
  /** Keeps something for the comparison of the combinations, and gives it back. */
  saw<TSeen>(label: string, seen: TSeen): TSeen;
}

export type Flow = (stage: Stage) => Promise<void>;

/**
 * Registers a flow with each of the combinations. Each has a server of its own, whose clock and IDs
 * are the same, and must see the same values to the last field.
 */
export function contract(title: string, flow: Flow): void {
  register(title, flow, () => everyCombination[0]);
}

/**
 * The same for a flow in which full functions refuse what lite ones send: those that check must
 * agree with each other, and those that do not.
 */
export function contractUnlessChecked(title: string, flow: Flow): void {
  register(title, flow, ({ checked }) => everyCombination.find((other) => other.checked === checked));
}

const everyCombination: readonly Combination[] = [...combinations, ...combinationsBehindProxy];

function register(
  title: string,
  flow: Flow,
  referenceOf: (combination: Combination) => Combination | undefined,
): void {
  describe(title, () => {
    const transcripts = new Map<Combination, Promise<unknown>>();

    function transcriptOf(combination: Combination): Promise<unknown> {
      const known = transcripts.get(combination) ?? play(flow, combination);
      transcripts.set(combination, known);
      return known;
    }

    for (const combination of everyCombination) {
      it(`with ${combination.name}`, async () => {
        const transcript = await transcriptOf(combination);
        const reference = referenceOf(combination);
        if (reference !== undefined) expect(transcript).toStrictEqual(await transcriptOf(reference));
      });
    }
  });
}

async function play(flow: Flow, { core, functions, checked }: Combination): Promise<unknown> {
  const mock = predictableMock();
  const server = await serveMockPolar(mock);
  const transcript: [label: string, seen: unknown][] = [];
  try {
    function withToken(accessToken: string): Core {
      return core({ accessToken, serverURL: server.url, retryConfig: { strategy: "none" } });
    }

    await flow({
      polar: withToken(MOCK_TOKEN),
      withToken,
      functions,
      checked,
      mock,
      saw: (label, seen) => {
        transcript.push([label, plain(seen)]);
        return seen;
      },
    });
  } finally {
    await server.close();
  }
  return [transcript, mock.requests.map(({ method, path, query, body }) => [method, path, `${query}`, body])];
}

/** A mock that lives through the same seconds and gives the same IDs each time. */
function predictableMock(): MockPolar {
  let seconds = 0;
  let ids = 0;
  return createMockPolar({
    now: () => {
      seconds += 1;
      return new Date(Date.UTC(2026, 9, 1, 12, 0, seconds, 250));
    },
    uuid: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${`${ids}`.padStart(12, "0")}`;
    },
  });
}
