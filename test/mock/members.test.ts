import { describe, expect, it } from "vitest";
import type { MockCustomer } from "../../src/mock/index.js";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import {
  at,
  items,
  OTHER_ORGANIZATION,
  type Send,
  setup,
  stoppedClock,
  UNKNOWN_ID,
  UUID_1,
} from "./support.js";

interface Team {
  readonly mock: MockPolar;
  readonly send: Send;
  readonly customer: MockCustomer;
  /** The two ways to the customer's members. */
  readonly paths: readonly string[];
}

function team(): Team {
  const clock = stoppedClock("2026-01-01T00:00:00Z");
  const { mock, send } = setup({ now: clock.now });
  const customer = mock.seed.customer({
    type: "team",
    email: "team@acme.com",
    external_id: "acme",
    owner: { email: "boss@acme.com", external_id: "boss" },
  });
  clock.advance(1000);
  const paths = [`/v1/customers/${customer.id}/members`, "/v1/customers/external/acme/members"];
  return { mock, send, customer, paths };
}

describe("members of a customer", () => {
  it("are created by ID and by external ID", async () => {
    const { send, customer, paths } = team();
    for (const [index, path] of paths.entries()) {
      const input = { email: `m${index}@acme.com`, name: " Max ", external_id: `m${index}` };
      const answer = await send("POST", path, input);
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual({
        id: expect.any(String),
        created_at: "2026-01-01T00:00:01Z",
        modified_at: null,
        customer_id: customer.id,
        email: input.email,
        name: "Max",
        external_id: input.external_id,
        role: "member",
      });
    }
  });

  it("are listed newest first, by role if wanted, in pages", async () => {
    const { mock, send, customer, paths } = team();
    mock.seed.member({ customer_id: customer.id, email: "a@acme.com", role: "billing_manager" });
    mock.seed.member({ customer_id: customer.id, email: "b@acme.com" });
    for (const path of paths) {
      async function roles(query: string): Promise<unknown[]> {
        return items(await send("GET", `${path}${query}`)).map((item) => at(item, "role"));
      }

      expect(await roles("")).toEqual(["member", "billing_manager", "owner"]);
      expect(await roles("?sorting=created_at")).toEqual(["owner", "billing_manager", "member"]);
      expect(await roles("?role=owner")).toEqual(["owner"]);
      expect(await roles("?limit=2&page=2")).toEqual(["owner"]);
      const wrong = await send("GET", `${path}?role=king&sorting=email`);
      expect(wrong.body).toMatchObject({
        detail: [
          { loc: ["query", "sorting", 0], msg: "Input should be 'created_at' or '-created_at'" },
          { loc: ["query", "role"], msg: "Input should be 'owner', 'billing_manager' or 'member'" },
        ],
      });
    }
  });

  it("are read, changed and deleted by ID and by external ID", async () => {
    const { mock, send, customer, paths } = team();
    const [byId, byExternalId] = paths;
    const one = mock.seed.member({ customer_id: customer.id, external_id: "one" });
    const two = mock.seed.member({ customer_id: customer.id, external_id: "two" });
    for (const path of [`${byId}/${one.id}`, `${byExternalId}/two`]) {
      const read = await send("GET", path);
      expect([one, two]).toContainEqual(read.body);
      const changed = await send("PATCH", path, { name: "New", role: "billing_manager" });
      expect(changed.body).toMatchObject({
        name: "New",
        role: "billing_manager",
        modified_at: expect.any(String),
      });
      expect((await send("DELETE", path)).status).toBe(204);
      const gone = await send("GET", path);
      expect(gone.status).toBe(404);
      expect(gone.body).toEqual({ error: "ResourceNotFound", detail: "Member not found" });
    }
  });

  it("of a customer that nobody knows are a 404 in words that fit", async () => {
    const { send } = team();
    const customer = { error: "ResourceNotFound", detail: "Customer not found" };
    const member = { error: "ResourceNotFound", detail: "Member not found" };
    for (const path of [`/v1/customers/${UNKNOWN_ID}/members`, "/v1/customers/external/nobody/members"]) {
      expect((await send("GET", path)).body).toEqual(customer);
      expect((await send("POST", path, { email: "a@b.co" })).body).toEqual(customer);
      expect((await send("GET", `${path}/${UNKNOWN_ID}`)).body).toEqual(member);
    }
  });

  it("of another customer are not found under this one", async () => {
    const { mock, send, paths } = team();
    const stranger = mock.seed.member({ customer_id: mock.seed.customer().id });
    expect((await send("GET", `${paths[0]}/${stranger.id}`)).status).toBe(404);
  });

  it("may have IDs of any UUID version in a path, their customers may not", async () => {
    const { send, paths } = team();
    expect((await send("GET", `${paths[0]}/${UUID_1}`)).status).toBe(404);
    const wrong = await send("GET", `${paths[0]}/x`);
    expect(wrong.body).toMatchObject({
      detail: [{ type: "uuid_parsing", loc: ["path", "member_id"] }],
    });
    const customer = await send("GET", `/v1/customers/${UUID_1}/members/${UUID_1}`);
    expect(customer.body).toMatchObject({
      detail: [{ type: "uuid_version", loc: ["path", "id"] }],
    });
  });

  it("with an e-mail that is there already are given back instead of created", async () => {
    const { send, paths } = team();
    const first = await send("POST", `${paths[0]}`, { email: "m@acme.com" });
    const again = await send("POST", `${paths[0]}`, { email: "M@acme.com", name: "Other" });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
  });

  it("with an external ID that is there already break the server", async () => {
    const { send, paths } = team();
    const answer = await send("POST", `${paths[0]}`, { email: "m@acme.com", external_id: "boss" });
    expect(answer.status).toBe(500);
    expect(answer.text).toBe("Internal Server Error");
  });

  it("cannot be created as owner", async () => {
    const { send, paths } = team();
    const answer = await send("POST", `${paths[0]}`, { email: "m@acme.com", role: "owner" });
    const expected = "<MemberRole.member: 'member'> or <MemberRole.billing_manager: 'billing_manager'>";
    expect(answer.body).toEqual({
      error: "RequestValidationError",
      detail: [
        {
          type: "literal_error",
          loc: ["body", "role"],
          msg: `Input should be ${expected}`,
          input: "owner",
          ctx: { expected },
        },
      ],
    });
  });

  it("are one for an individual", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer();
    const answer = await send("POST", `/v1/customers/${id}/members`, { email: "m@b.co" });
    expect(answer.status).toBe(403);
    expect(answer.body).toEqual({
      error: "NotPermitted",
      detail:
        "Individual customers can only have one member (the owner). Upgrade to a team customer to add more members.",
    });
  });

  it("are none where member management is off", async () => {
    const { mock, send } = setup({ memberManagement: false });
    const { id } = mock.seed.customer();
    expect(items(await send("GET", `/v1/customers/${id}/members`))).toEqual([]);
    const answer = await send("POST", `/v1/customers/${id}/members`, { email: "m@b.co" });
    expect(answer.body).toEqual({
      error: "NotPermitted",
      detail: "Member management is not enabled for this organization",
    });
  });

  it("are ambiguous when several organizations of a token share the external ID", async () => {
    const mine = "1dbfc517-0bbf-4301-9ba8-555ca42b9737";
    const { mock, send } = setup({
      tokens: { user: { organizationIds: [mine, OTHER_ORGANIZATION] } },
    });
    mock.seed.customer({ external_id: "same" });
    mock.seed.customer({ external_id: "same", organization_id: OTHER_ORGANIZATION });
    const user = { authorization: "Bearer user" };
    for (const path of ["members", "members/x"]) {
      const answer = await send("GET", `/v1/customers/external/same/${path}`, undefined, user);
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject({ error: "AmbiguousExternalCustomerID" });
    }
    const chosen = { ...user, "polar-organization": OTHER_ORGANIZATION };
    expect((await send("GET", "/v1/customers/external/same/members", undefined, chosen)).status).toBe(200);
  });
});

describe("the owner of a customer", () => {
  it("cannot be deleted, nor lose the role without a successor", async () => {
    const { send, paths } = team();
    const path = `${paths[1]}/boss`;
    const deleted = await send("DELETE", path);
    expect(deleted.status).toBe(422);
    expect(deleted.body).toMatchObject({
      error: "PolarRequestValidationError",
      detail: [{ loc: ["body"], msg: "Cannot delete the only owner. Transfer ownership first." }],
    });
    const demoted = await send("PATCH", path, { role: "member" });
    expect(demoted.body).toMatchObject({
      error: "PolarRequestValidationError",
      detail: [
        {
          type: "value_error",
          loc: ["body", "role"],
          msg: "Cannot change role. Customer must have exactly one owner.",
          input: "member",
        },
      ],
    });
  });

  it("becomes a billing manager when another member becomes owner", async () => {
    const { mock, send, customer, paths } = team();
    mock.seed.member({ customer_id: customer.id, external_id: "heir" });
    const heir = await send("PATCH", `${paths[1]}/heir`, { role: "owner" });
    expect(heir.body).toMatchObject({ role: "owner" });
    expect((await send("GET", `${paths[1]}/boss`)).body).toMatchObject({ role: "billing_manager" });
    expect((await send("DELETE", `${paths[1]}/boss`)).status).toBe(204);
  });

  it("keeps the e-mail of an individual customer", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer({ external_id: "usr_1" });
    const path = `/v1/customers/${id}/members`;
    const owner = items(await send("GET", path))[0];
    const answer = await send("PATCH", `${path}/${String(at(owner, "id"))}`, { email: "new@b.co" });
    expect(answer.body).toMatchObject({
      error: "PolarRequestValidationError",
      detail: [{ loc: ["body", "email"], input: "new@b.co" }],
    });
  });

  it("may change the e-mail in a team, but not to another member's", async () => {
    const { mock, send, customer, paths } = team();
    mock.seed.member({ customer_id: customer.id, email: "taken@acme.com" });
    const path = `${paths[1]}/boss`;
    expect((await send("PATCH", path, { email: "Taken@acme.com" })).body).toMatchObject({
      detail: [{ msg: "A member with this email already exists for this customer." }],
    });
    expect((await send("PATCH", path, { email: "new@acme.com" })).body).toMatchObject({
      email: "new@acme.com",
    });
  });

  it("is not changed by nulls and empty names", async () => {
    const { send, paths } = team();
    const path = `${paths[1]}/boss`;
    const before = await send("GET", path);
    expect((await send("PATCH", path, { name: null, email: null, role: null })).body).toEqual(before.body);
    expect((await send("PATCH", path, { name: "" })).body).toEqual(before.body);
  });
});
