import { describe, expect, it } from "vitest";
import type { CustomerStateSubscriptionMeter } from "../../src/mock/api/answers.js";
import { operations as table } from "../../src/mock/api/operations.js";
import { apiDocument } from "../laws/apiDocument.js";
import { as } from "./checked.js";
import { schemaProblems } from "./schemaProblems.js";
import { type Answer, at, type Send, setup, UNKNOWN_ID } from "./support.js";

function operation(method: string, path: string): unknown {
  return at(apiDocument, "paths", path, method.toLowerCase());
}

/** Whose token an operation asks for, by its security schemes. */
function audienceOf(described: unknown): string {
  const security = at(described, "security");
  if (!Array.isArray(security) || security.length === 0) return "anyone";
  const names = security.flatMap((scheme) => Object.keys(Object(scheme)));
  if (names.some((name) => name.endsWith("_session"))) return "customer";
  // What names a token and no scope says itself what it asks for.
  return at(described, "x-scopes") === undefined ? "anyone" : "organization";
}

describe("the API's facts", () => {
  it("has each operation of the mock, for the same tokens with the same scopes", () => {
    for (const { method, path, scopes, audience } of Object.values(table)) {
      const described = operation(method, path);
      expect(described, `${method} ${path}`).toBeDefined();
      expect(at(described, "x-scopes") ?? [], `${method} ${path}`).toEqual(scopes);
      const whose = audience === "member" ? "customer" : audience;
      expect(audienceOf(described), `${method} ${path}`).toBe(whose);
    }
  });

  it("is answered by the mock, all of it", async () => {
    const { mock, send } = setup();
    const customer_id = mock.seed.customer().id;
    const session = await send("POST", "/v1/customer-sessions/", { customer_id });
    expect(Object.keys(table)).toHaveLength(191);
    for (const { method, path } of Object.values(table)) {
      const actual = path.replaceAll(/\{\w+\}/g, UNKNOWN_ID);
      for (const headers of [{}, { authorization: "" }, as(at(session.body, "token"))]) {
        const answer = await send(method, actual, undefined, headers);
        expect(answer.status, `${method} ${path}`).toBeLessThan(500);
      }
    }
  }, 60_000);

  it("describes every body that the mock sends", async () => {
    const { mock, send } = setup();
    const seen = new Set<string>();

    function checked(path: string): Send {
      return async (method, actual, body) => {
        const answer = await send(method, actual, body);
        const responses = at(operation(method, path), "responses");
        const content = at(responses, String(answer.status), "content");
        expect(at(responses, String(answer.status)), `${method} ${path} ${answer.status}`).toBeDefined();
        const schema = at(content, "application/json", "schema");
        // The document's validation error leaves out the name of the error, which the server sends.
        if (schema !== undefined && answer.status !== 422) {
          expect(schemaProblems(apiDocument, schema, answer.body)).toEqual([]);
        }
        seen.add(`${method} ${path}`);
        return answer;
      };
    }

    await walk(mock.seed, checked);
    expect(seen.size).toBe(23);
  });
});

type Seed = ReturnType<typeof setup>["mock"]["seed"];

/** Uses every operation, with answers of every documented kind but the ambiguous ones. */
async function walk(seed: Seed, checked: (path: string) => Send): Promise<void> {
  const root = "/v1/customers/";
  const create = checked(root);
  const full = {
    email: "a@b.co",
    external_id: "usr_1",
    name: "Jo",
    locale: "en-US",
    tax_id: "911144442",
    billing_address: { country: "US", state: "NY" },
    metadata: { a: "b", c: 1, d: 1.5, e: true },
  };
  const one = String(at((await create("POST", root, full)).body, "id"));
  const team = await create("POST", root, {
    type: "team",
    external_id: "acme",
    owner: { email: "o@b.co" },
  });
  const two = String(at(team.body, "id"));
  await create("POST", root, full);
  await checked(root)("GET", root);
  await checked(root)("GET", `${root}?limit=0`);
  await checked(`${root}export`)("GET", `${root}export`);
  seed.state(one, {
    active_subscriptions: [{ meters: [meter()] }],
    granted_benefits: [{ benefit_type: "feature_flag" }],
    active_meters: [{}],
  });
  for (const type of ["card", "kr_card", "sepa_debit"]) seed.paymentMethod({ customer_id: one, type });
  const ways = [
    { template: `${root}{id}`, one, two, nobody: UNKNOWN_ID, member: "{member_id}", key: "id" },
    {
      template: `${root}external/{external_id}`,
      one: "external/usr_1",
      two: "external/acme",
      nobody: "external/nobody",
      member: "{member_external_id}",
      key: "external_id",
    },
  ];
  for (const way of ways) {
    const { template } = way;
    await checked(template)("GET", root + way.one);
    await checked(template)("PATCH", root + way.one, { name: "Jane" });
    await checked(`${template}/state`)("GET", `${root}${way.one}/state`);
    await checked(`${template}/state`)("GET", `${root}${way.two}/state`);
    await checked(`${template}/payment-methods`)("GET", `${root}${way.one}/payment-methods`);
    const all = `${template}/members`;
    const body = { email: `${way.key}@b.co`, external_id: way.key };
    const member: Answer = await checked(all)("POST", `${root}${way.two}/members`, body);
    await checked(all)("POST", `${root}${way.one}/members`, body);
    await checked(all)("GET", `${root}${way.two}/members`);
    const path = `${root}${way.two}/members/${String(at(member.body, way.key))}`;
    const single = checked(`${all}/${way.member}`);
    await single("GET", path);
    await single("PATCH", path, { name: "Max" });
    await single("DELETE", path);
    await single("GET", path);
    for (const suffix of ["", "/state", "/payment-methods", "/members"]) {
      await checked(`${template}${suffix}`)("GET", `${root}${way.nobody}${suffix}`);
    }
  }
  await checked(`${root}{id}`)("DELETE", root + one);
  await checked(`${root}external/{external_id}`)("DELETE", `${root}external/acme`);
}

function meter(): CustomerStateSubscriptionMeter {
  return {
    id: UNKNOWN_ID,
    created_at: "2026-01-01T00:00:00Z",
    modified_at: null,
    meter_id: UNKNOWN_ID,
    consumed_units: 1.5,
    credited_units: 2,
    amount: 3,
  };
}
