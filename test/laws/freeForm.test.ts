import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Combination, combinations } from "../contract/combinations.js";
import { expectError, expectValue } from "../contract/results.js";
import { asFetch } from "../core/support.js";
import { customerIndividual, customerStateIndividual } from "../drift/samples.js";
import { freeKey, freeMap, json, text, UUID, unpolluted } from "./setup.js";

/** Text of JSON that holds own keys of any name. */
function same(value: unknown, original: unknown): void {
  expect(JSON.stringify(value)).toBe(JSON.stringify(original));
  unpolluted();
}

/** A core whose server answers with a JSON text, and remembers the body that it got. */
function server({ core }: Combination, answer: () => string) {
  const got = { body: "", url: "" };
  const polar = core({
    fetch: asFetch(async (request) => {
      got.body = await request.text();
      got.url = request.url;
      return new Response(answer(), { headers: { "content-type": "application/json" } });
    }),
  });
  return { polar, got };
}

/** The text of a JSON object with one field put in as text: no object of ours stands between. */
function jsonWith(object: object, field: string, value: unknown): string {
  return `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(field)}:${JSON.stringify(value)}}`;
}

for (const combination of combinations) {
  const { functions } = combination;

  describe(`what belongs to the caller, with ${combination.name}`, () => {
    it("any JSON as metadata of an answer comes out as it is", async () => {
      let answer = "";
      const { polar } = server(combination, () => answer);
      const { metadata: _, ...customer } = customerIndividual();
      await fc.assert(
        fc.asyncProperty(json, async (metadata) => {
          answer = jsonWith(customer, "metadata", metadata);
          same(expectValue(await functions.customersGet(polar, { id: UUID })).metadata, metadata);
        }),
        { numRuns: 300 },
      );
    });

    it("any JSON as custom field data, benefit metadata and nested metadata of a state comes out as it is", async () => {
      let answer = "";
      const { polar } = server(combination, () => answer);
      const { active_subscriptions, granted_benefits, ...state } = customerStateIndividual();
      const {
        metadata: _m,
        custom_field_data: _c,
        ...subscription
      } = (active_subscriptions as object[])[0] as Record<string, unknown>;
      const { benefit_metadata: _b, ...grant } = (granted_benefits as object[])[0] as Record<string, unknown>;
      await fc.assert(
        fc.asyncProperty(json, json, json, async (metadata, data, benefit) => {
          const inner = jsonWith(subscription, "metadata", metadata);
          const full = `${inner.slice(0, -1)},"custom_field_data":${JSON.stringify(data)}}`;
          answer = `${JSON.stringify(state).slice(0, -1)},"active_subscriptions":[${full}],"granted_benefits":[${jsonWith(grant, "benefit_metadata", benefit)}]}`;
          const value = expectValue(await functions.customersGetState(polar, { id: UUID }));
          same(value.activeSubscriptions[0]?.metadata, metadata);
          same(value.activeSubscriptions[0]?.customFieldData, data);
          same(value.grantedBenefits[0]?.benefitMetadata, benefit);
        }),
        { numRuns: 100 },
      );
    });

    it("the input and the context of a refusal come out as they are", async () => {
      let answer = "";
      const core = combination.core({ fetch: async () => new Response(answer, { status: 422 }) });
      await fc.assert(
        fc.asyncProperty(json, freeMap(json), async (input, ctx) => {
          const issue = jsonWith(
            { type: "value_error", loc: ["body", "email"], msg: "no", ctx },
            "input",
            input,
          );
          answer = `{"error":"PolarRequestValidationError","detail":[${issue}]}`;
          const error = expectError(await functions.customersCreate(core, { email: "a@example.com" }));
          if (error.name !== "HTTPValidationError") throw error;
          same(error.data.detail?.[0]?.input, input);
          same(error.data.detail?.[0]?.ctx, ctx);
        }),
        { numRuns: 100 },
      );
    });

    it("metadata with any key that the API takes is sent as it is", async () => {
      const { polar, got } = server(combination, () => "{}");
      const keys = freeKey().filter((key) => key !== "" && [...key].length <= 40);
      const values = fc.oneof(
        text.filter((value) => value !== "" && [...value].length <= 500),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
      );
      await fc.assert(
        fc.asyncProperty(freeMap(values, keys), async (metadata) => {
          const expected = JSON.parse(JSON.stringify(metadata)) as unknown;
          expectValue(await functions.customersCreate(polar, { email: "a@example.com", metadata }));
          same((JSON.parse(got.body) as { metadata: unknown }).metadata, expected);
          expectValue(await functions.customersUpdate(polar, { id: UUID, customerUpdate: { metadata } }));
          same((JSON.parse(got.body) as { metadata: unknown }).metadata, expected);
          expect(JSON.stringify(metadata)).toBe(JSON.stringify(expected));
        }),
        { numRuns: 200 },
      );
    });

    if (!combination.checked) {
      it("any JSON as metadata of a request is sent as it is", async () => {
        const { polar, got } = server(combination, () => "{}");
        await fc.assert(
          fc.asyncProperty(freeMap(json), async (metadata) => {
            const request = { email: "a@example.com", metadata: metadata as Record<string, string> };
            expectValue(await functions.customersCreate(polar, request));
            same((JSON.parse(got.body) as { metadata: unknown }).metadata, metadata);
          }),
          { numRuns: 200 },
        );
      });
    }

    it("a metadata filter with any key and text is sent as it is", async () => {
      const { polar, got } = server(
        combination,
        () => '{"items":[],"pagination":{"total_count":0,"max_page":0}}',
      );
      const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { maxLength: 3 }));
      await fc.assert(
        fc.asyncProperty(freeMap(value), async (metadata) => {
          expectValue(await functions.customersList(polar, { metadata }));
          const expected = Object.entries(metadata).flatMap(([key, inner]) =>
            [inner].flat().map((each) => [`metadata[${key}]`, `${each}`]),
          );
          expect([...new URL(got.url).searchParams]).toEqual(expected);
          unpolluted();
        }),
        { numRuns: 200 },
      );
    });

    it("any JSON as an answer pollutes nothing, wherever its keys stand", async () => {
      let answer = "";
      const { polar } = server(combination, () => answer);
      const nasty = fc.constantFrom(
        '{"__proto__":{"polluted":true}}',
        '{"constructor":{"prototype":{"polluted":true}}}',
        '{"_proto__":{"polluted":true},"___proto__":{"polluted":true}}',
        '{"items":[{"__proto__":{"polluted":true}}],"__proto__":{"polluted":true}}',
        '[{"__proto__":[]}]',
      );
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            nasty,
            json.map((value) => JSON.stringify(value)),
          ),
          async (body) => {
            answer = body;
            await functions.customersGet(polar, { id: UUID });
            const page = await functions.customersList(polar);
            if (page.ok) page.value.next();
            expect(Reflect.get({}, "polluted")).toBeUndefined();
            unpolluted();
          },
        ),
        { numRuns: 200 },
      );
    });
  });
}
