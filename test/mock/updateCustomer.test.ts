import { describe, expect, it } from "vitest";
import { type Answer, at, items, type Send, setup, stoppedClock } from "./support.js";

const FULL = {
  email: "a@b.co",
  external_id: "usr_1",
  name: "John Doe",
  billing_name: "Acme",
  locale: "en",
  metadata: { plan: "pro", seats: 3 },
  tax_id: ["911144442", "us_ein"],
  billing_address: { country: "US" },
} as const;

function prepared(): { send: Send; patch: (body: unknown) => Promise<Answer>; before: unknown } {
  const clock = stoppedClock("2026-01-01T00:00:00Z");
  const { mock, send } = setup({ now: clock.now });
  const before = mock.seed.customer(FULL);
  clock.advance(1500);
  return { send, before, patch: (body) => send("PATCH", `/v1/customers/${before.id}`, body) };
}

function conflict(field: string, msg: string, input: unknown): unknown {
  return {
    error: "PolarRequestValidationError",
    detail: [{ type: "value_error", loc: ["body", field], msg, input }],
  };
}

describe("updating a customer", () => {
  it("changes what is sent and nothing else", async () => {
    const { before, patch } = prepared();
    const answer = await patch({ name: "Jane" });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      ...Object(before),
      name: "Jane",
      modified_at: "2026-01-01T00:00:01.500000Z",
    });
  });

  it("with nothing changes nothing, not even the date of change", async () => {
    const { before, patch } = prepared();
    expect((await patch({})).body).toEqual(before);
    expect((await patch({ unknown: 1 })).body).toEqual(before);
    expect((await patch({ email: null })).body).toEqual(before);
  });

  it("replaces the whole metadata map", async () => {
    const { patch } = prepared();
    expect(at((await patch({ metadata: { other: true } })).body, "metadata")).toEqual({
      other: true,
    });
    expect(at((await patch({ metadata: {} })).body, "metadata")).toEqual({});
    expect((await patch({ metadata: null })).body).toMatchObject({
      error: "RequestValidationError",
      detail: [{ type: "dict_type", loc: ["body", "metadata"] }],
    });
  });

  it("clears a nullable field with null, and with an empty text where texts are trimmed", async () => {
    const { patch } = prepared();
    const cleared = { name: null, locale: null, tax_id: null };
    expect((await patch(cleared)).body).toMatchObject(cleared);
    await patch({ name: "Back" });
    expect((await patch({ name: "  " })).body).toMatchObject({ name: null });
  });

  it("never sets a billing address back to null", async () => {
    const { patch } = prepared();
    const answer = await patch({ billing_address: null });
    expect(answer.status).toBe(422);
    const msg = "Customer billing address cannot be reset to null once set.";
    expect(answer.body).toEqual(conflict("billing_address", msg, null));
  });

  it("never changes an external ID that is set", async () => {
    const { patch } = prepared();
    const msg = "Customer external ID cannot be updated.";
    expect((await patch({ external_id: "usr_2" })).body).toEqual(conflict("external_id", msg, "usr_2"));
    expect((await patch({ external_id: null })).body).toEqual(conflict("external_id", msg, null));
    expect((await patch({ external_id: "usr_1" })).status).toBe(200);
  });

  it("sets an external ID that is empty, unless somebody has it", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ external_id: "taken" });
    const { id } = mock.seed.customer();
    const taken = await send("PATCH", `/v1/customers/${id}`, { external_id: "taken" });
    const msg = "A customer with this external ID already exists.";
    expect(taken.body).toEqual(conflict("external_id", msg, "taken"));
    const free = await send("PATCH", `/v1/customers/${id}`, { external_id: "free" });
    expect(at(free.body, "external_id")).toBe("free");
    expect((await send("GET", "/v1/customers/external/free")).status).toBe(200);
  });

  it("turns an individual into a team, and never a team into an individual", async () => {
    const { patch } = prepared();
    expect((await patch({ type: null })).body).toMatchObject({ type: "individual" });
    expect((await patch({ type: "team" })).body).toMatchObject({ type: "team" });
    const msg = "Customer type cannot be downgraded from 'team' to 'individual'.";
    expect((await patch({ type: "individual" })).body).toEqual(conflict("type", msg, "individual"));
    expect((await patch({ type: null })).body).toEqual(conflict("type", msg, null));
    expect((await patch({ type: "team" })).status).toBe(200);
  });

  it("refuses an e-mail that somebody has, in any case", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ email: "taken@b.co" });
    const { id } = mock.seed.customer();
    const answer = await send("PATCH", `/v1/customers/${id}`, { email: "Taken@b.co" });
    const msg = "A customer with this email address already exists.";
    expect(answer.body).toEqual(conflict("email", msg, "Taken@b.co"));
  });

  it("of the e-mail makes it unverified and moves an individual's owner along", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer({ email: "a@b.co", email_verified: true });
    const same = await send("PATCH", `/v1/customers/${id}`, { email: "A@b.co" });
    expect(same.body).toMatchObject({ email: "a@b.co", email_verified: true, modified_at: null });
    const other = await send("PATCH", `/v1/customers/${id}`, { email: "c@d.co" });
    expect(other.body).toMatchObject({ email: "c@d.co", email_verified: false });
    expect(items(await send("GET", `/v1/customers/${id}/members`))).toMatchObject([{ email: "c@d.co" }]);
  });

  it("checks a tax number against the new address, or the one that is there", async () => {
    const { patch } = prepared();
    const invalid = { type: "invalid", loc: ["body", "tax_id"], msg: "Invalid tax ID." };
    expect((await patch({ tax_id: "DE123456789" })).body).toMatchObject({ detail: [invalid] });
    const moved = await patch({ tax_id: "DE123456789", billing_address: { country: "DE" } });
    expect(at(moved.body, "tax_id")).toEqual(["DE123456789", "eu_vat"]);
    const away = await patch({ billing_address: { country: "US" } });
    expect(away.body).toMatchObject({ detail: [{ ...invalid, input: "DE123456789" }] });
  });

  it("wants an address for a first tax number", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer();
    const answer = await send("PATCH", `/v1/customers/${id}`, { tax_id: "911144442" });
    expect(answer.body).toMatchObject({
      detail: [{ type: "missing", loc: ["body", "billing_address"] }],
    });
  });

  it("by external ID takes neither external ID nor type", async () => {
    const { send } = prepared();
    const change = { name: "Jane", external_id: "other", type: "team" };
    const answer = await send("PATCH", "/v1/customers/external/usr_1", change);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ name: "Jane", external_id: "usr_1", type: "individual" });
  });

  it("reports everything that stands against it together", async () => {
    const { patch } = prepared();
    const answer = await patch({ billing_address: null, external_id: "x", type: "team" });
    expect(answer.body).toMatchObject({
      detail: [{ loc: ["body", "billing_address"] }, { loc: ["body", "external_id"] }],
    });
    expect((await patch({})).body).toMatchObject({ type: "individual" });
  });

  it("keeps the billing name, which otherwise falls back to the name", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer({ name: "John" });
    expect((await send("GET", `/v1/customers/${id}`)).body).toMatchObject({ billing_name: "John" });
    const { patch } = prepared();
    expect((await patch({ name: "Jane" })).body).toMatchObject({ billing_name: "Acme" });
  });
});
