import { inspect } from "node:util";
import * as lite from "polar-fn/lite/webhooks";
import { WebhookBenefitCreatedPayloadSchema } from "polar-fn/models/WebhookBenefitCreatedPayload";
import { WebhookCustomerDeletedPayloadSchema } from "polar-fn/models/WebhookCustomerDeletedPayload";
import { WebhookOrderPaidPayloadSchema } from "polar-fn/models/WebhookOrderPaidPayload";
import * as full from "polar-fn/webhooks";
import { describe, expect, it } from "vitest";
import { delivery, eventText, NOW, SECRET } from "./deliveries.js";

function now(): Date {
  return NOW;
}

/** A schema of some library's that finds fault with everything. */
function finding(...issues: readonly lite.StandardIssue[]): lite.WebhookPayloadSchema<"customer.deleted"> {
  return { "~standard": { validate: () => ({ issues }) } };
}

describe.each([
  ["full", full.validateEvent],
  ["lite", lite.validateEvent],
])("an event that breaks its schema, %s", (_, validateEvent) => {
  async function failed(
    text: string,
    schemas: NonNullable<lite.WebhookOptions["schemas"]>,
  ): Promise<lite.WebhookPayloadError> {
    const { body, headers } = delivery(text);
    const res = await validateEvent(body, headers, SECRET, { now, schemas });
    if (res.ok || res.error.name !== "WebhookPayloadError") throw new Error(inspect(res));
    return res.error;
  }

  const person = {
    id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40",
    type: "individual",
    email: "john@example.com",
    name: 5,
    created_at: "yesterday",
  };

  it("has issues as all others are: where, what was expected, what came", async () => {
    const schemas = { "customer.deleted": WebhookCustomerDeletedPayloadSchema };
    const { issues = [] } = await failed(eventText("customer.deleted", person), schemas);
    for (const issue of issues) expect(Object.keys(issue)).toEqual(["path", "expected", "received"]);
    expect(issues).toContainEqual({ path: ["data", "name"], expected: "string", received: "5" });
    expect(issues).toContainEqual({ path: ["data", "createdAt"], expected: "Date", received: '"yesterday"' });
  });

  it("shows no payload in its issues, nor where the error is printed", async () => {
    const schemas = { "customer.deleted": WebhookCustomerDeletedPayloadSchema };
    const error = await failed(eventText("customer.deleted", person), schemas);
    expect(error.rawValue).toMatchObject({ data: { email: "john@example.com" } });
    for (const shown of [JSON.stringify(error.issues), JSON.stringify(error), inspect(error, { depth: 20 })])
      expect(shown).not.toContain("john@example.com");
  });

  it("is told of by the part of a union that is wrong", async () => {
    const schemas = { "benefit.created": WebhookBenefitCreatedPayloadSchema };
    const benefit = {
      id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40",
      created_at: "2026-10-01T00:00:00Z",
      modified_at: null,
      type: "custom",
      description: "Note",
      selectable: true,
      deletable: true,
      is_deleted: false,
      visibility: "public",
      organization_id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40",
      metadata: {},
      properties: { note: 5 },
    };
    const { issues } = await failed(eventText("benefit.created", benefit), schemas);
    expect(issues).toContainEqual({
      path: ["data", "properties", "note"],
      expected: expect.stringMatching(/string/),
      received: "5",
    });
    for (const { path } of issues ?? []) expect(path[0]).toBe("data");
  });

  it("has the same form by a schema of another library, which tells a message and a path", async () => {
    const schema = finding(
      { message: "Invalid email", path: ["data", "email"] },
      { message: "Required", path: [{ key: "data" }, { key: "lines" }, { key: 0 }] },
      { message: "Not null", path: ["data", "gone"] },
      { message: "Too old" },
    );
    const text = eventText("customer.deleted", { email: "x", gone: null });
    const { issues, message } = await failed(text, { "customer.deleted": schema });
    expect(message).toBe("customer.deleted breaks its schema");
    expect(issues).toEqual([
      { path: ["data", "email"], expected: "Invalid email", received: "string" },
      { path: ["data", "lines", 0], expected: "Required", received: "undefined" },
      { path: ["data", "gone"], expected: "Not null", received: "null" },
      { path: [], expected: "Too old", received: "object" },
    ]);
  });

  it("is found by a schema that takes its time, and one that fails is its cause", async () => {
    const slow: lite.WebhookPayloadSchema<"customer.deleted"> = {
      "~standard": { validate: async () => ({ issues: [{ message: "late" }] }) },
    };
    expect((await failed(eventText(), { "customer.deleted": slow })).issues).toHaveLength(1);
    const cause = new Error("no schema today");
    const failing: lite.WebhookPayloadSchema<"customer.deleted"> = {
      "~standard": {
        validate: () => {
          throw cause;
        },
      },
    };
    expect(await failed(eventText(), { "customer.deleted": failing })).toMatchObject({ cause });
  });

  it("has issues of bounded length", async () => {
    const text = eventText("customer.deleted", { ...person, created_at: "x".repeat(10_000) });
    const schemas = { "customer.deleted": WebhookCustomerDeletedPayloadSchema };
    const { issues = [] } = await failed(text, schemas);
    for (const { received } of issues) expect(received.length).toBeLessThanOrEqual(300);
  });
});

describe("an event that is wrong in thousands of places", () => {
  const order = { id: 5, items: Array.from({ length: 20_000 }, () => ({})) };

  async function errorOf(schema: lite.WebhookPayloadSchema<"order.paid">): Promise<lite.WebhookPayloadError> {
    const { body, headers } = delivery(eventText("order.paid", order));
    const res = await lite.validateEvent(body, headers, SECRET, { now, schemas: { "order.paid": schema } });
    if (res.ok || res.error.name !== "WebhookPayloadError") throw new Error(inspect(res));
    return res.error;
  }

  it("has a hundred issues, and the check stops there", async () => {
    let found = 0;
    const schema = WebhookOrderPaidPayloadSchema["~standard"];
    const { issues } = await errorOf({
      "~standard": {
        async validate(event, options) {
          const outcome = await schema.validate(event, options);
          found = outcome.issues?.length ?? 0;
          return outcome as lite.WebhookPayloadOutcome<"order.paid">;
        },
      },
    });
    expect(issues).toHaveLength(100);
    expect(found).toBeLessThan(200);
    expect((await schema.validate({ type: "order.paid", data: order })).issues?.length).toBeGreaterThan(
      20_000,
    );
  });

  it("has no more by a schema of another library, in texts of bounded length", async () => {
    const issue = { message: "x".repeat(10_000), path: ["data"] };
    const parts = Array.from({ length: 20_000 }, () => issue);
    for (const issues of [parts, [{ message: "union", issues: parts }]]) {
      const error = await errorOf({ "~standard": { validate: () => ({ issues }) } });
      expect(error.issues).toHaveLength(100);
      expect(error.issues?.[0]?.expected).toHaveLength(4000);
      expect(error.message).toBe("order.paid breaks its schema");
    }
  });
});

it("messages that name a type are bounded", async () => {
  const type = "x".repeat(100_000);
  const schema: lite.WebhookPayloadSchema<never> = { "~standard": { validate: () => ({ issues: [] }) } };
  const own = delivery(eventText(type));
  const broken = await lite.validateEvent(own.body, own.headers, SECRET, {
    now,
    schemas: { [type]: schema },
  });
  expect(broken.ok ? 0 : broken.error.message.length).toBeLessThan(4000);
  const { body, headers } = delivery(eventText("x".repeat(100_000)));
  const res = await lite.validateEvent(body, headers, SECRET, { now });
  expect(res.ok ? 0 : res.error.message.length).toBe(300);
});
