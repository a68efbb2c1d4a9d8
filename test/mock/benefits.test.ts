import { describe, expect, it } from "vitest";
import { MOCK_ORGANIZATION_ID } from "../../src/mock/defaults.js";
import { checkedSetup } from "./checked.js";
import { at, items, schemaIssues, stoppedClock, UNKNOWN_ID } from "./support.js";

describe("benefits", () => {
  it("are made, read, changed and deleted", async () => {
    const clock = stoppedClock("2026-01-01T00:00:00Z");
    const { send } = checkedSetup({ now: clock.now });
    const input = { type: "custom", description: "Support", properties: {}, metadata: { a: "b" } };
    const created = await send("POST", "/v1/benefits/", input);
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      id: expect.any(String),
      created_at: "2026-01-01T00:00:00Z",
      modified_at: null,
      type: "custom",
      description: "Support",
      selectable: true,
      deletable: true,
      is_deleted: false,
      organization_id: MOCK_ORGANIZATION_ID,
      metadata: { a: "b" },
      visibility: "public",
      visibility_configurable: true,
      properties: { note: null },
      is_tax_applicable: true,
    });
    const path = `/v1/benefits/${String(at(created.body, "id"))}`;
    expect((await send("GET", path)).body).toEqual(created.body);
    const changes = { type: "custom", description: "Help", properties: { note: "Call us" } };
    expect((await send("PATCH", path, changes)).body).toMatchObject({ ...changes, metadata: { a: "b" } });
    expect((await send("PATCH", path, { type: "custom", visibility: "draft" })).body).toMatchObject({
      description: "Help",
      properties: { note: "Call us" },
      visibility: "draft",
    });
    const turned = await send("PATCH", path, { type: "feature_flag" });
    expect(turned.body).toMatchObject({
      error: "PolarRequestValidationError",
      detail: [{ loc: ["body", "type"], msg: "Benefit type cannot be changed.", input: "custom" }],
    });
    expect((await send("DELETE", path)).status).toBe(204);
    expect((await send("GET", path)).status).toBe(404);
    expect((await send("DELETE", path)).status).toBe(404);
  });

  it("are of several types, each with its properties", async () => {
    const { mock, send } = checkedSetup();
    const meter_id = mock.seed.meter().id;

    async function make(type: string, properties: unknown): Promise<unknown> {
      return (await send("POST", "/v1/benefits/", { type, description: "Benefit", properties })).body;
    }

    expect(await make("license_keys", { prefix: "ACME" })).toMatchObject({
      visibility: "public",
      properties: { prefix: "ACME", expires: null, activations: null, limit_usage: null },
    });
    expect(await make("feature_flag", {})).toMatchObject({ visibility: "private", properties: {} });
    const credit = { units: 100, rollover: false, meter_id };
    expect(await make("meter_credit", credit)).toMatchObject({ properties: credit });
    expect(await make("meter_credit", { ...credit, meter_id: UNKNOWN_ID })).toMatchObject({
      detail: [
        { loc: ["body", "properties", "meter_id"], msg: "This meter does not exist.", input: UNKNOWN_ID },
      ],
    });
    expect(await make("meter_credit", { units: 0 })).toMatchObject({
      detail: [
        { loc: ["body", "meter_credit", "properties", "units"], type: "greater_than" },
        { loc: ["body", "meter_credit", "properties", "rollover"], type: "missing" },
        { loc: ["body", "meter_credit", "properties", "meter_id"], type: "missing" },
      ],
    });
  });

  it("of types that lie outside are shown, and made where the server lets a token make them", async () => {
    const { mock, send } = checkedSetup();
    for (const type of ["discord", "github_repository", "downloadables", "slack_shared_channel"] as const) {
      const { id } = mock.seed.benefit({ type });
      expect((await send("GET", `/v1/benefits/${id}`)).body).toMatchObject({ type });
    }
    const repository = { repository_owner: "o", repository_name: "r", permission: "pull" };
    const github = { type: "github_repository", description: "Code", properties: repository };
    expect((await send("POST", "/v1/benefits/", github)).body).toMatchObject({
      error: "BenefitPropertiesValidationError",
      detail: [{ type: "invalid_auth_subject", loc: ["body", "properties", "repository_owner"] }],
    });
    const files = { type: "downloadables", description: "Files", properties: { files: [UNKNOWN_ID] } };
    expect((await send("POST", "/v1/benefits/", files)).body).toMatchObject({
      error: "BenefitPropertiesValidationError",
      detail: [{ loc: ["body", "properties", "files", 0], msg: "File not found." }],
    });
    const unknown = await send("POST", "/v1/benefits/", { type: "pony" });
    expect(schemaIssues(unknown)).toMatchObject([{ type: "union_tag_invalid", loc: ["body"] }]);
  });

  it("are filtered and sorted", async () => {
    const { mock, send } = checkedSetup();
    const key = mock.seed.benefit({ type: "license_keys", description: "A key", metadata: { a: "1" } });
    const flag = mock.seed.benefit({ type: "feature_flag", description: "A flag" });
    const note = mock.seed.benefit({ description: "Note" });

    async function list(query: string): Promise<unknown[]> {
      return items(await send("GET", `/v1/benefits/?${query}`)).map((item) => at(item, "description"));
    }

    expect(await list("")).toEqual(["Note", "A flag", "A key"]);
    expect(await list("type=custom&type=feature_flag")).toEqual(["Note", "A flag"]);
    expect(await list(`id=${key.id}`)).toEqual(["A key"]);
    expect(await list(`exclude_id=${key.id}&exclude_id=${flag.id}`)).toEqual(["Note"]);
    expect(await list("query=a%20")).toEqual(["A flag", "A key"]);
    expect(await list("metadata[a]=1")).toEqual(["A key"]);
    expect(await list("sorting=description")).toEqual(["A flag", "A key", "Note"]);
    expect(await list("sorting=-type")).toEqual(["A key", "A flag", "Note"]);
    const order = `id=${note.id}&id=${key.id}&id=${flag.id}`;
    expect(await list(`${order}&sorting=user_order`)).toEqual(["Note", "A key", "A flag"]);
    expect(schemaIssues(await send("GET", "/v1/benefits/?type=pony"))).toMatchObject([
      { loc: ["query", "type", "str-enum[BenefitType]"], type: "enum" },
      { loc: ["query", "type", expect.stringContaining("list[str-enum[BenefitType]]"), 0], type: "enum" },
    ]);
  });
});

describe("grants of benefits", () => {
  it("are listed for a benefit and for all of them", async () => {
    const { mock, send } = checkedSetup();
    const customer = mock.seed.customer({ external_id: "usr_1" });
    const other = mock.seed.customer();
    const benefit = mock.seed.benefit();
    const grant = mock.seed.benefitGrant({ customer_id: customer.id, benefit_id: benefit.id });
    mock.seed.benefitGrant({ customer_id: other.id, benefit_type: "license_keys" });
    const own = items(await send("GET", `/v1/benefits/${benefit.id}/grants`));
    expect(own).toEqual([grant]);
    expect(grant).toMatchObject({ is_granted: true, is_revoked: false, customer, benefit });

    async function count(path: string): Promise<number> {
      return items(await send("GET", path)).length;
    }

    const all = "/v1/benefit-grants/";
    expect(await count(all)).toBe(2);
    expect(await count(`${all}?customer_id=${other.id}`)).toBe(1);
    expect(await count(`${all}?external_customer_id=usr_1`)).toBe(1);
    expect(await count(`${all}?is_granted=false`)).toBe(0);
    expect(await count(`${all}?organization_id=${UNKNOWN_ID}`)).toBe(0);
    expect(await count(`${all}?sorting=-granted_at&limit=1`)).toBe(1);
    expect(await count(`/v1/benefits/${benefit.id}/grants?customer_id=${other.id}`)).toBe(0);
    expect(await count(`/v1/benefits/${benefit.id}/grants?is_granted=true`)).toBe(1);
    expect(await count(`/v1/benefits/${benefit.id}/grants?member_id=${UNKNOWN_ID}`)).toBe(0);
    expect((await send("GET", `/v1/benefits/${UNKNOWN_ID}/grants`)).status).toBe(404);
  });

  it("come and go with the benefits of a product, for those who have it", async () => {
    const { mock, send } = checkedSetup();
    const { id } = mock.seed.customer();
    const product = mock.seed.product();
    mock.seed.subscription({ customer_id: id, product_id: product.id });
    mock.seed.subscription({ customer_id: id, product_id: product.id, status: "canceled" });
    const [one, two] = [mock.seed.benefit(), mock.seed.benefit()];

    function set(...benefits: string[]): ReturnType<typeof send> {
      return send("POST", `/v1/products/${product.id}/benefits`, { benefits });
    }

    async function held(): Promise<unknown[]> {
      const granted = at((await send("GET", `/v1/customers/${id}/state`)).body, "granted_benefits");
      return Array.isArray(granted) ? granted.map((grant) => at(grant, "benefit_id")) : [];
    }

    await set(one.id);
    expect(await held()).toEqual([one.id]);
    await set(two.id);
    expect(await held()).toEqual([two.id]);
    await set(one.id, two.id);
    expect(await held()).toEqual([one.id, two.id]);
    expect(items(await send("GET", "/v1/benefit-grants/"))).toHaveLength(2);
  });

  it("end with the benefit", async () => {
    const { mock, send } = checkedSetup();
    const { id } = mock.seed.customer();
    const benefit = mock.seed.benefit();
    const product = mock.seed.product({ benefits: [benefit] });
    mock.seed.benefitGrant({ customer_id: id, benefit_id: benefit.id });
    await send("DELETE", `/v1/benefits/${benefit.id}`);
    expect(at((await send("GET", `/v1/customers/${id}/state`)).body, "granted_benefits")).toEqual([]);
    expect(at((await send("GET", `/v1/products/${product.id}`)).body, "benefits")).toEqual([]);
    expect(items(await send("GET", "/v1/benefit-grants/"))).toMatchObject([
      { is_granted: false, is_revoked: true, benefit: { is_deleted: true } },
    ]);
    const fixed = mock.seed.benefit({ deletable: false });
    expect((await send("DELETE", `/v1/benefits/${fixed.id}`)).status).toBe(403);
  });
});
