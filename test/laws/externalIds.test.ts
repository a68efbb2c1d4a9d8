import * as fc from "fast-check";
import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { type MockPolarServer, serveMockPolar } from "polar-fn/mock/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { combinations } from "../contract/combinations.js";
import { expectError, expectValue } from "../contract/results.js";
import { text } from "./setup.js";

/** What no request can be made of. */
const DOTS = /^(\.|%2e){0,2}$/i;

const anyId = text.map((id) => id.replaceAll("/", "\\")).filter((id) => !DOTS.test(id));
/** What the API stores as it is: it keeps no U+0000, and no blanks at the ends. */
const storedId = anyId.map((id) => `<${id.replaceAll("\u0000", "")}>`);

const mock: MockPolar = createMockPolar();
let server: MockPolarServer;

beforeAll(async () => {
  server = await serveMockPolar(mock);
});

afterAll(() => server.close());

for (const { name, core, functions } of combinations) {
  describe(`any external ID, with ${name}`, () => {
    it("travels as one path segment, which decodes to it", async () => {
      let url = "";
      const polar = core({
        fetch: async (sent) => {
          url = sent;
          return Response.json({ items: [], pagination: { total_count: 0, max_page: 0 } });
        },
      });
      await fc.assert(
        fc.asyncProperty(anyId, anyId, async (externalId, memberExternalId) => {
          const path = { externalId, memberExternalId };
          const calls: readonly (() => PromiseLike<{ readonly ok: boolean }>)[] = [
            () => functions.customersGetExternal(polar, { externalId }),
            () => functions.customersUpdateExternal(polar, { externalId, customerUpdate: {} }),
            () => functions.customersDeleteExternal(polar, { externalId }),
            () => functions.customersGetStateExternal(polar, { externalId }),
            () => functions.customersListPaymentMethodsExternal(polar, { externalId }),
            () => functions.customersMembersListExternal(polar, { externalId }),
            () => functions.customersMembersGetExternal(polar, path),
            () => functions.customersMembersUpdateExternal(polar, { ...path, memberUpdate: {} }),
            () => functions.customersMembersDeleteExternal(polar, path),
          ];
          for (const call of calls) {
            expect((await call()).ok).toBe(true);
            const { pathname, search, hash } = new URL(url);
            const [, v1, customers, external, id = "", rest, member] = pathname.split("/");
            expect([v1, customers, external, decodeURIComponent(id)]).toEqual([
              "v1",
              "customers",
              "external",
              externalId,
            ]);
            expect(search + hash).toBe("");
            if (member !== undefined) {
              expect(rest).toBe("members");
              expect(decodeURIComponent(member)).toBe(memberExternalId);
            }
          }
        }),
        { numRuns: 150 },
      );
    });

    it("comes back as it was sent, and finds its customer, through injected fetch", async () => {
      const polar = core({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
      await fc.assert(comesBack(polar), { numRuns: 200 });
    });

    it("comes back as it was sent, and finds its customer, over HTTP", async () => {
      const polar = core({ accessToken: MOCK_TOKEN, serverURL: server.url });
      await fc.assert(comesBack(polar), { numRuns: 40 });
    });

    function comesBack(polar: ReturnType<typeof core>): fc.IAsyncPropertyWithHooks<[string, string]> {
      return fc.asyncProperty(storedId, anyId, async (externalId, seeded) => {
        mock.reset();
        const { id } = mock.seed.customer({ external_id: seeded });
        const found = expectValue(await functions.customersGetExternal(polar, { externalId: seeded }));
        expect([found.id, found.externalId]).toEqual([id, seeded]);
        const customer = expectValue(
          await functions.customersCreate(polar, { email: "a@example.com", externalId }),
        );
        expect(customer.externalId).toBe(externalId);
        expect(expectValue(await functions.customersGetExternal(polar, { externalId }))).toEqual(customer);
        expectValue(await functions.customersDeleteExternal(polar, { externalId }));
        expect(expectError(await functions.customersGetExternal(polar, { externalId })).name).toBe(
          "ResourceNotFound",
        );
      });
    }

    it("that is empty, a dot segment in any spelling, holds a slash, or is no Unicode, is refused by name and not sent", async () => {
      let sent = 0;
      const polar = core({
        fetch: async () => {
          sent += 1;
          return Response.json({});
        },
      });
      const half = fc
        .tuple(text, fc.constantFrom("\ud800", "\udfff"), fc.string())
        .map((parts) => parts.join(""));
      const refused = fc.oneof(
        fc.constantFrom("", ".", "..", "%2e", "%2E", ".%2e", "%2E.", "%2e%2E"),
        fc.tuple(text, text).map((parts) => parts.join("/")),
        half.filter((id) => /\p{Surrogate}/u.test(id)),
      );
      await fc.assert(
        fc.asyncProperty(refused, async (id) => {
          const error = expectError(await functions.customersGetExternal(polar, { externalId: id }));
          expect(error.name).toBe("InvalidRequestError");
          const path = { externalId: "acme", memberExternalId: id };
          expect(expectError(await functions.customersMembersDeleteExternal(polar, path)).name).toBe(
            "InvalidRequestError",
          );
        }),
      );
      expect(sent).toBe(0);
    });
  });
}
