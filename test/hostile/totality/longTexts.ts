import { CUSTOMER, jsonAnswer } from "../support/answers.js";
import { get, hasToken, type SmallestCase } from "./SmallestCase.js";

const LONG = 1_000_000;

/** What takes for ever where a pattern is tried from each of its characters to its end. */
export const longTexts: readonly SmallestCase[] = ["x", "@", "/", "?", " ", "_a", "T0", "\n"].flatMap(
  (piece) => {
    const text = piece.repeat(LONG / piece.length);
    const title = `a million characters of ${JSON.stringify(piece)}`;
    return [
      {
        title: `a serverURL of ${title}`,
        expected: /^InvalidRequestError: .{1,5000}$/,
        call: (combination) => get(combination, { serverURL: text }),
      },
      {
        title: `a serverURL that ends in ${title}`,
        expected: /^(ok|InvalidRequestError: .{1,5000})$/,
        call: (combination) => get(combination, { serverURL: `https://host.example/${text}` }),
      },
      {
        title: `a server of ${title}`,
        expected: /^InvalidRequestError: .{1,5000}$/,
        call: (combination) => get(combination, { server: text as never }),
        meets: hasToken,
      },
      {
        title: `an error whose message is ${title}`,
        expected: /^ConnectionError: .{1,5000}$/,
        call: (combination) => get(combination, { fetch: () => Promise.reject(new Error(text)) }),
      },
      {
        title: `an answer of ${title}`,
        expected: /^ResponseValidationError: .{1,5000}$/,
        call: (combination) => get(combination, { fetch: async () => new Response(text), timeoutMs: 9_000 }),
      },
      {
        title: `an answer with a name and a date of ${title}`,
        expected: /^ok$/,
        call: (combination) => {
          const body = { ...CUSTOMER, [text]: text, created_at: text, metadata: { [text]: text } };
          return get(combination, { fetch: async () => jsonAnswer(body), timeoutMs: 9_000 });
        },
      },
      {
        title: `a request with a name and a value of ${title}`,
        expected: /^(ok|SDKValidationError: .{1,5000})$/,
        call: ({ functions, make }) => {
          async function fetch(): Promise<Response> {
            return jsonAnswer(CUSTOMER);
          }

          const request = { email: "a@example.com", name: text, metadata: { [text]: text }, [text]: text };
          return functions.customersCreate(make({ fetch }), request);
        },
      },
      {
        title: `a refusal of ${title}`,
        expected: /^SDKError: .{1,5000}$/,
        call: (combination) =>
          get(combination, { fetch: async () => new Response(text, { status: 400 }), timeoutMs: 9_000 }),
      },
    ] satisfies readonly SmallestCase[];
  },
);
