import { PolarCore } from "polar-fn/lite/core";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { memoryStore } from "polar-fn/store";
import { createUsage, type LLMResult, llmMetadata, trackLLM, type Usage } from "polar-fn/usage";
import { expect, test } from "vitest";

/** Results as the SDKs give them, with the tokens that they are about. */
const RESULTS: readonly (readonly [string, LLMResult & Record<string, unknown>, readonly number[]])[] = [
  [
    "OpenAI's chat completions",
    {
      id: "chatcmpl-1",
      model: "m",
      usage: {
        prompt_tokens: 1200,
        completion_tokens: 300,
        prompt_tokens_details: { cached_tokens: 1000 },
      },
    },
    [1200, 1000, 300],
  ],
  [
    "OpenAI's responses",
    {
      model: "m",
      usage: { input_tokens: 36, output_tokens: 87, input_tokens_details: { cached_tokens: 7 } },
    },
    [36, 7, 87],
  ],
  [
    "Anthropic's messages",
    {
      model: "m",
      usage: {
        input_tokens: 10,
        output_tokens: 5,
        cache_read_input_tokens: 100,
        cache_creation_input_tokens: 20,
      },
    },
    [130, 100, 5],
  ],
  [
    "Google's Gen AI SDK",
    {
      modelVersion: "m",
      usageMetadata: {
        promptTokenCount: 9,
        candidatesTokenCount: 4,
        thoughtsTokenCount: 6,
        cachedContentTokenCount: 2,
      },
    },
    [9, 2, 10],
  ],
  [
    "Vercel's AI SDK",
    {
      usage: { inputTokens: 7, outputTokens: 3, cachedInputTokens: 1 },
      response: { modelId: "m" },
    },
    [7, 1, 3],
  ],
  [
    "all steps of Vercel's AI SDK",
    {
      usage: { inputTokens: 50, outputTokens: 7 },
      totalUsage: { inputTokens: 1050, outputTokens: 207, cachedInputTokens: 300 },
      model: { modelId: "asked" },
      response: { modelId: "m" },
    },
    [1050, 300, 207],
  ],
  [
    "Vercel's AI SDK 5 with Anthropic, whose cache it does not count",
    {
      totalUsage: { inputTokens: 30, outputTokens: 15, cachedInputTokens: 1800 },
      steps: [
        {
          usage: { inputTokens: 10, cachedInputTokens: 900 },
          providerMetadata: { anthropic: { cacheCreationInputTokens: 100 } },
        },
        {
          usage: { inputTokens: 20, cachedInputTokens: 900 },
          providerMetadata: { anthropic: { cacheCreationInputTokens: null } },
        },
      ],
      response: { modelId: "m" },
    },
    [1930, 1800, 15],
  ],
  [
    "Vercel's AI SDK 6 with Anthropic, whose cache it counts",
    {
      usage: { inputTokens: 1010, outputTokens: 5, cachedInputTokens: 900, inputTokenDetails: {} },
      providerMetadata: { anthropic: { cacheCreationInputTokens: 100 } },
      model: { modelId: "m" },
    },
    [1010, 900, 5],
  ],
  ["an embedding of Vercel's AI SDK", { model: "m", usage: { tokens: 12 } }, [12, 0, 0]],
  [
    "Vercel's AI SDK 4",
    { usage: { promptTokens: 7, completionTokens: 3 }, response: { modelId: "m" } },
    [7, 0, 3],
  ],
];

test.each(RESULTS)("the tokens of %s", (_, result, [inputTokens, cachedInputTokens, outputTokens]) => {
  expect(llmMetadata(result, { vendor: "v" })).toEqual({
    vendor: "v",
    model: "m",
    inputTokens,
    cachedInputTokens,
    outputTokens,
    totalTokens: Number(inputTokens) + Number(outputTokens),
  });
});

test("a result without tokens has none, and the model that was named", () => {
  expect(llmMetadata({ usage: null }, { vendor: "v", model: "mine" })).toMatchObject({
    model: "mine",
    totalTokens: 0,
  });
  expect(llmMetadata({}, { vendor: "v" }).model).toBe("unknown");
});

test("trackLLM records an event that the API takes, with its cost", async () => {
  const mock = createMockPolar({ now: () => new Date(Date.now() + 1000) });
  const core = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
  const usage = createUsage(core, { store: memoryStore() });
  const use = {
    vendor: "openai",
    externalCustomerId: "usr_1",
    costInCents: 0.042,
    metadata: { feature: "chat" },
  };
  await trackLLM(usage, { model: "gpt-5", usage: { prompt_tokens: 12, completion_tokens: 3 } }, use);
  expect(await usage.flush()).toMatchObject({ inserted: 1, rejected: 0 });
  expect(JSON.parse(`${mock.requests[0]?.body}`).events[0]).toMatchObject({
    name: "llm",
    metadata: {
      feature: "chat",
      _cost: { amount: 0.042, currency: "usd" },
      _llm: { vendor: "openai", model: "gpt-5", input_tokens: 12, output_tokens: 3, total_tokens: 15 },
    },
  });
});

function outboxOf(): Usage {
  const mock = createMockPolar();
  const core = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
  return createUsage(core, { store: memoryStore() });
}

const RESULT = { model: "m", usage: { input_tokens: 1234, output_tokens: 77 } };

test.each([1 / 3, 0.1 + 0.2, 99_999.123_456_789_12, 1e-20, 0, -1])(
  "Polar takes a cost of %s",
  async (costInCents) => {
    const usage = outboxOf();
    await trackLLM(usage, RESULT, { vendor: "v", externalCustomerId: "usr_1", costInCents });
    expect(await usage.flush()).toMatchObject({ inserted: 1, rejected: 0 });
  },
);

test.each([Number.NaN, Number.POSITIVE_INFINITY, 100_000])(
  "a cost of %s is refused at once",
  async (costInCents) => {
    const tracked = await trackLLM(outboxOf(), RESULT, {
      vendor: "v",
      externalCustomerId: "usr_1",
      costInCents,
    });
    expect(tracked).toMatchObject({
      ok: false,
      error: {
        name: "InvalidRequestError",
        issues: [{ path: ["costInCents"], received: String(costInCents) }],
      },
    });
  },
);

test("a result that counts no tokens is refused, as a stream is that was not asked to count", async () => {
  const tracked = await trackLLM(
    outboxOf(),
    { model: "gpt-5", usage: null },
    { vendor: "openai", customerId: "c" },
  );
  expect(tracked).toMatchObject({
    ok: false,
    error: { name: "InvalidRequestError", issues: [{ path: ["usage"] }] },
  });
});

test("a job that runs twice counts once, at the time that it says", async () => {
  const usage = outboxOf();
  const use = { vendor: "v", externalCustomerId: "usr_1", externalId: "job_1", timestamp: new Date(0) };
  await trackLLM(usage, RESULT, use);
  const again = await trackLLM(usage, RESULT, use);
  expect(again).toMatchObject({ ok: true, value: { externalId: "job_1", timestamp: new Date(0) } });
  expect(await usage.flush()).toMatchObject({ inserted: 1, duplicates: 1 });
});
