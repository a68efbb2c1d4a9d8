import { describe, expect, it } from "vitest";
import { MOCK_TOKEN } from "../../src/mock/defaults.js";
import { as, checkedSetup } from "./checked.js";
import { at, OTHER_ORGANIZATION, schemaIssues, stoppedClock, UNKNOWN_ID } from "./support.js";

const PATH = "/v1/customer-sessions/";
const ME = "/v1/customer-portal/customers/me";

describe("a customer session", () => {
  it("is opened by the customer's ID or external ID", async () => {
    const { mock, send } = checkedSetup({ now: stoppedClock("2026-01-01T00:00:00Z").now });
    const customer = mock.seed.customer({ external_id: "usr_1", email: "a+b@example.com" });
    for (const whose of [{ customer_id: customer.id }, { external_customer_id: "usr_1" }]) {
      const answer = await send("POST", PATH, { ...whose, return_url: "https://example.com" });
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({
        token: expect.stringMatching(/^polar_mst_\w{43}$/),
        created_at: "2026-01-01T00:00:00Z",
        expires_at: "2026-01-01T01:00:00Z",
        return_url: "https://example.com/",
        customer_id: customer.id,
        customer,
      });
      const url = new URL(String(at(answer.body, "customer_portal_url")));
      expect(url.searchParams.get("customer_session_token")).toBe(at(answer.body, "token"));
      expect(url.searchParams.get("email")).toBe("a+b@example.com");
    }
  });

  it("needs a customer that is there", async () => {
    const { mock, send } = checkedSetup();
    const foreign = mock.seed.customer({ organization_id: OTHER_ORGANIZATION, external_id: "far" });
    for (const [field, value] of [
      ["customer_id", UNKNOWN_ID],
      ["customer_id", foreign.id],
      ["external_customer_id", "far"],
    ] as const) {
      const answer = await send("POST", PATH, { [field]: value });
      expect(answer.status).toBe(422);
      expect(answer.body).toEqual({
        error: "PolarRequestValidationError",
        detail: [
          { type: "value_error", loc: ["body", field], msg: "Customer does not exist.", input: value },
        ],
      });
    }
    expect(schemaIssues(await send("POST", PATH, { return_url: "/account" }))).toMatchObject([
      { type: "url_parsing", loc: ["body", "CustomerSessionCustomerIDCreate", "return_url"] },
      { type: "missing", loc: ["body", "CustomerSessionCustomerIDCreate", "customer_id"] },
      { type: "url_parsing" },
      { type: "missing", loc: ["body", "CustomerSessionCustomerExternalIDCreate", "external_customer_id"] },
    ]);
    const script = { customer_id: UNKNOWN_ID, return_url: "javascript:alert(1)" };
    expect(schemaIssues(await send("POST", PATH, script))).toContainEqual(
      expect.objectContaining({ type: "url_scheme" }),
    );
  });

  it("is refused where several organizations have a customer of that external ID", async () => {
    const both = { organizationIds: ["1dbfc517-0bbf-4301-9ba8-555ca42b9737", OTHER_ORGANIZATION] };
    const { mock, send } = checkedSetup({ tokens: { [MOCK_TOKEN]: {}, user: both } });
    mock.seed.customer({ external_id: "usr_1" });
    mock.seed.customer({ external_id: "usr_1", organization_id: OTHER_ORGANIZATION });
    const answer = await send("POST", PATH, { external_customer_id: "usr_1" }, as("user"));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ error: "AmbiguousExternalCustomerID" });
  });

  it("of a team is a member's", async () => {
    const { mock, send } = checkedSetup();
    const team = mock.seed.customer({ type: "team" });
    const ida = mock.seed.member({ customer_id: team.id, external_id: "ida" });
    const other = mock.seed.member({ customer_id: mock.seed.customer().id });
    const refused = await send("POST", PATH, { customer_id: team.id });
    expect(refused.body).toMatchObject({
      detail: [{ loc: ["body", "member_id"], msg: "member_id is required for team customers." }],
    });
    for (const [field, value] of [
      ["member_id", other.id],
      ["external_member_id", "nobody"],
    ] as const) {
      expect((await send("POST", PATH, { customer_id: team.id, [field]: value })).body).toMatchObject({
        detail: [{ loc: ["body", field], msg: "Member does not exist for this customer.", input: value }],
      });
    }
    for (const who of [{ member_id: ida.id }, { external_member_id: "ida" }]) {
      const answer = await send("POST", PATH, { customer_id: team.id, ...who });
      expect(answer.status).toBe(201);
      const token = String(at(answer.body, "token"));
      expect(token).toMatch(/^polar_mst_/);
      expect((await send("GET", ME, undefined, as(token))).status).toBe(200);
    }
  });
});

describe("the token of a session", () => {
  it("speaks for its customer alone, and only in the portal", async () => {
    const { mock, send } = checkedSetup();
    const customers = [mock.seed.customer(), mock.seed.customer()];
    for (const { id } of customers) {
      const session = await send("POST", PATH, { customer_id: id });
      const token = as(at(session.body, "token"));
      expect((await send("GET", ME, undefined, token)).body).toMatchObject({ id });
      for (const path of ["/v1/customers/", `/v1/customers/${id}`, "/v1/events/"]) {
        const answer = await send("GET", path, undefined, token);
        expect(answer.status).toBe(401);
        expect(answer.body).toEqual({ error: "Unauthorized", detail: "Unauthorized" });
      }
    }
  });

  it("is the only one that reaches the portal", async () => {
    const { send } = checkedSetup();
    for (const headers of [as(MOCK_TOKEN), { authorization: "" }]) {
      const answer = await send("GET", ME, undefined, headers);
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ error: "Unauthorized", detail: "Unauthorized" });
    }
    expect((await send("GET", ME, undefined, as("polar_cst_unknown"))).body).toMatchObject({
      error: "invalid_token",
    });
  });

  it("expires by the mock's clock, and dies with its customer", async () => {
    const clock = stoppedClock("2026-01-01T00:00:00Z");
    const { mock, send } = checkedSetup({ now: clock.now });
    const { id } = mock.seed.customer();

    async function open(): Promise<{ authorization: string }> {
      return as(at((await send("POST", PATH, { customer_id: id })).body, "token"));
    }

    const old = await open();
    clock.advance(3_599_999);
    expect((await send("GET", ME, undefined, old)).status).toBe(200);
    clock.advance(1);
    const expired = await send("GET", ME, undefined, old);
    expect(expired.status).toBe(401);
    expect(expired.body).toMatchObject({ error: "invalid_token" });
    const fresh = await open();
    expect((await send("GET", ME, undefined, fresh)).status).toBe(200);
    await send("DELETE", `/v1/customers/${id}`);
    expect((await send("GET", ME, undefined, fresh)).status).toBe(401);
  });

  it("is forgotten on reset", async () => {
    const { mock, send } = checkedSetup();
    const session = await send("POST", PATH, { customer_id: mock.seed.customer().id });
    mock.reset();
    const answer = await send("GET", ME, undefined, as(at(session.body, "token")));
    expect(answer.body).toMatchObject({ error: "invalid_token" });
  });
});
