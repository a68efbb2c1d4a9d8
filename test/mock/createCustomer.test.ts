import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { MOCK_ORGANIZATION_ID } from "../../src/mock/defaults.js";
import { at, items, OTHER_ORGANIZATION, setup, stoppedClock } from "./support.js";

const PATH = "/v1/customers/";

describe("creating a customer", () => {
  it("answers 201 with the whole customer", async () => {
    const clock = stoppedClock("2026-03-04T05:06:07.089Z");
    const { send } = setup({ now: clock.now });
    const answer = await send("POST", PATH, {
      email: "Customer@Example.COM",
      external_id: "usr_1337",
      name: "John Doe",
      billing_address: { country: "us", state: "CA", line1: " 1 Main St ", city: "" },
      tax_id: "91-1144442",
      locale: "en-US",
      metadata: { plan: "pro", seats: 3, ratio: 0.5, vip: true },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("content-type")).toBe("application/json");
    const hash = createHash("sha256").update("customer@example.com").digest("hex");
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      created_at: "2026-03-04T05:06:07.089000Z",
      modified_at: null,
      metadata: { plan: "pro", seats: 3, ratio: 0.5, vip: true },
      external_id: "usr_1337",
      email: "Customer@example.com",
      email_verified: false,
      type: "individual",
      name: "John Doe",
      billing_name: "John Doe",
      billing_address: {
        line1: "1 Main St",
        line2: null,
        postal_code: null,
        city: null,
        state: "US-CA",
        country: "US",
      },
      tax_id: ["911144442", "us_ein"],
      locale: "en-US",
      organization_id: MOCK_ORGANIZATION_ID,
      default_payment_method_id: null,
      deleted_at: null,
      first_user_event_at: null,
      avatar_url: `https://www.gravatar.com/avatar/${hash}?d=404`,
    });
  });

  it("needs no more than an e-mail", async () => {
    const { send } = setup();
    const answer = await send("POST", PATH, { email: "a@b.co" });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      type: "individual",
      name: null,
      metadata: {},
      tax_id: null,
    });
  });

  it("takes an empty text for null, and strips the space around one", async () => {
    const { send } = setup();
    const input = { email: "a@b.co", external_id: " ", name: "", tax_id: "", locale: null };
    const empty = await send("POST", PATH, input);
    expect(empty.body).toMatchObject({ external_id: null, name: null, tax_id: null, locale: null });
    const padded = await send("POST", PATH, { email: "c@d.co", external_id: " x ", name: " Jo " });
    expect(padded.body).toMatchObject({ external_id: "x", name: "Jo" });
  });

  it("reports a taken e-mail and a taken external ID together, whatever the e-mail's case", async () => {
    const { send } = setup();
    await send("POST", PATH, { email: "Same@Example.com", external_id: "same" });
    const answer = await send("POST", PATH, { email: "sAME@example.com", external_id: "same" });
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual({
      error: "PolarRequestValidationError",
      detail: [
        {
          type: "value_error",
          loc: ["body", "email"],
          msg: "A customer with this email address already exists.",
          input: "sAME@example.com",
        },
        {
          type: "value_error",
          loc: ["body", "external_id"],
          msg: "A customer with this external ID already exists.",
          input: "same",
        },
      ],
    });
  });

  it("compares external IDs with their case", async () => {
    const { send } = setup();
    await send("POST", PATH, { email: "a@b.co", external_id: "Same" });
    expect((await send("POST", PATH, { email: "c@d.co", external_id: "same" })).status).toBe(201);
  });

  it("lets another organization have the same e-mail and external ID", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ email: "a@b.co", external_id: "x", organization_id: OTHER_ORGANIZATION });
    expect((await send("POST", PATH, { email: "a@b.co", external_id: "x" })).status).toBe(201);
  });

  it("keeps one of two customers with the same e-mail that are created at once", async () => {
    const { send } = setup();
    const both = await Promise.all([1, 2].map(() => send("POST", PATH, { email: "a@b.co" })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it("wants an e-mail of a team, or an owner with one", async () => {
    const { send } = setup();
    const nobody = await send("POST", PATH, { type: "team", name: "Acme" });
    expect(nobody.status).toBe(422);
    expect(nobody.body).toEqual({
      error: "RequestValidationError",
      detail: [
        {
          type: "value_error",
          loc: ["body", "team"],
          msg: "Value error, An owner with an email address is required when creating a team customer without an email.",
          input: { type: "team", name: "Acme" },
          ctx: { error: {} },
        },
      ],
    });
    const owned = await send("POST", PATH, { type: "team", owner: { email: "boss@acme.com" } });
    expect(owned.status).toBe(201);
    expect(owned.body).toMatchObject({ type: "team", email: null });
    const hash = createHash("sha256").update("boss@acme.com").digest("hex");
    expect(at(owned.body, "avatar_url")).toContain(hash);
    expect((await send("POST", PATH, { type: "team", email: "t@b.co" })).status).toBe(201);
  });

  it("makes the owner that was given, or one from the customer's own words", async () => {
    const { send } = setup();
    const owner = { email: "member@example.com", name: "Jane Doe", external_id: "jane" };
    const given = await send("POST", PATH, { email: "a@b.co", owner });
    const made = await send("POST", PATH, { email: "c@d.co", name: "Jo", external_id: "jo" });

    async function ownerOf(answer: unknown): Promise<unknown> {
      return items(await send("GET", `/v1/customers/${String(at(answer, "id"))}/members`))[0];
    }

    expect(await ownerOf(given.body)).toMatchObject({ ...owner, role: "owner" });
    expect(await ownerOf(made.body)).toMatchObject({
      email: "c@d.co",
      name: "Jo",
      external_id: "jo",
      role: "owner",
      customer_id: at(made.body, "id"),
    });
  });

  it("wants a billing address to check a tax number against", async () => {
    const { send } = setup();
    const answer = await send("POST", PATH, { email: "a@b.co", tax_id: "911144442" });
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual({
      error: "PolarRequestValidationError",
      detail: [
        {
          type: "missing",
          loc: ["body", "billing_address"],
          msg: "Country is required to validate tax ID.",
          input: null,
        },
      ],
    });
  });

  it("finds the tax number's format by country and refuses a number that has none", async () => {
    const { send } = setup();

    async function create(tax_id: string, country: string): Promise<unknown> {
      const email = `${tax_id.replaceAll(/\W/g, "")}@${country}.example.com`;
      return (await send("POST", PATH, { email, tax_id, billing_address: { country } })).body;
    }

    expect(at(await create("FR 61 954 506 077", "FR"), "tax_id")).toEqual(["FR61954506077", "eu_vat"]);
    expect(at(await create("CHE-123.456.788 MWST", "CH"), "tax_id")).toEqual(["CHE123456788MWST", "ch_vat"]);
    expect(await create("12", "US")).toMatchObject({
      error: "PolarRequestValidationError",
      detail: [{ type: "invalid", loc: ["body", "tax_id"], msg: "Invalid tax ID.", input: "12" }],
    });
    expect(await create("12345", "AQ")).toMatchObject({ detail: [{ type: "invalid" }] });
  });

  it("writes a whole second without a fraction", async () => {
    const { send } = setup({ now: stoppedClock("2026-03-04T05:06:07Z").now });
    const answer = await send("POST", PATH, { email: "a@b.co" });
    expect(at(answer.body, "created_at")).toBe("2026-03-04T05:06:07Z");
  });

  it("takes its IDs from the uuid option", async () => {
    const { send } = setup({ uuid: () => "11111111-1111-4111-8111-111111111111" });
    const answer = await send("POST", PATH, { email: "a@b.co" });
    expect(at(answer.body, "id")).toBe("11111111-1111-4111-8111-111111111111");
  });
});
