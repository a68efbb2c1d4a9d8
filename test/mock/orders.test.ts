import { describe, expect, it } from "vitest";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import { checkedSetup } from "./checked.js";
import { at, items, type Send, schemaIssues, stoppedClock, UNKNOWN_ID } from "./support.js";

const ROOT = "/v1/orders/";

/** A mock with an order for a book of Jo's and one for a plan of Ann's, a day later. */
async function sold(): Promise<{ mock: MockPolar; send: Send; book: unknown; plan: unknown }> {
  const clock = stoppedClock("2026-01-01T23:30:00.250Z");
  const { mock, send } = checkedSetup({ now: clock.now });

  async function buy(product: string, customer: object, metadata: object): Promise<unknown> {
    const checkout = await send("POST", "/v1/checkouts/", { products: [product], metadata });
    mock.confirmCheckout(String(at(checkout.body, "id")), customer);
    return items(await send("GET", ROOT))[0];
  }

  const once = mock.seed.product({
    name: "Book",
    recurring_interval: null,
    prices: [{ price_amount: 1050 }],
  });
  const address = { country: "US", state: "US-NY" };
  const jo = { email: "jo@b.co", name: "Jo", billing_address: address };
  const book = await buy(once.id, jo, { shop: "web" });
  clock.advance(86_400_000);
  const monthly = mock.seed.product({ name: "Plan", prices: [{ price_amount: 3000 }] });
  const plan = await buy(monthly.id, { email: "ann@b.co" }, {});
  return { mock, send, book, plan };
}

describe("orders", () => {
  it("are read one by one and listed", async () => {
    const { send, book, plan } = await sold();
    expect(items(await send("GET", ROOT))).toEqual([plan, book]);
    expect((await send("GET", ROOT + String(at(book, "id")))).body).toEqual(book);
    expect((await send("GET", ROOT + UNKNOWN_ID)).status).toBe(404);
    expect(at(plan, "product")).not.toHaveProperty("prices");
  });

  it("are filtered and sorted", async () => {
    const { mock, send, book, plan } = await sold();
    mock.seed.customer({ external_id: "usr_1" });

    async function list(query: string): Promise<unknown[]> {
      return items(await send("GET", `${ROOT}?${query}`)).map((item) => at(item, "description"));
    }

    expect(await list(`product_id=${String(at(book, "product_id"))}`)).toEqual(["Book"]);
    expect(await list("product_billing_type=recurring")).toEqual(["Plan"]);
    expect(await list(`customer_id=${String(at(plan, "customer_id"))}`)).toEqual(["Plan"]);
    expect(await list("external_customer_id=usr_1")).toEqual([]);
    expect(await list(`checkout_id=${String(at(book, "checkout_id"))}`)).toEqual(["Book"]);
    expect(await list(`subscription_id=${String(at(plan, "subscription_id"))}`)).toEqual(["Plan"]);
    expect(await list("status=paid&status=refunded")).toEqual(["Plan", "Book"]);
    expect(await list("status=pending")).toEqual([]);
    expect(await list(`discount_id=${UNKNOWN_ID}`)).toEqual([]);
    expect(await list("created_after=2026-01-02T00:00:00Z")).toEqual(["Plan"]);
    expect(await list("created_before=2026-01-02")).toEqual(["Book"]);
    expect(await list("metadata[shop]=web")).toEqual(["Book"]);
    expect(await list("sorting=amount")).toEqual(["Book", "Plan"]);
    expect(await list("sorting=-net_amount")).toEqual(["Plan", "Book"]);
    expect(await list("sorting=customer")).toEqual(["Plan", "Book"]);
    expect(await list("sorting=product")).toEqual(["Book", "Plan"]);
    expect(await list("sorting=invoice_number")).toHaveLength(2);
    expect(await list("sorting=subscription")).toEqual(["Plan", "Book"]);
    expect(schemaIssues(await send("GET", `${ROOT}?created_after=soon`))).toMatchObject([
      { loc: ["query", "created_after"], type: "datetime_parsing" },
    ]);
  });

  it("are exported as CSV, with chosen columns in a time zone", async () => {
    const { send, plan, book } = await sold();
    const answer = await send("GET", `${ROOT}export`);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="polar-orders.csv"');
    expect(answer.text).toBe(
      [
        "Email,Created At,Product,Net Amount,Currency,Status,Invoice number",
        `ann@b.co,2026-01-02T23:30:00.250000+00:00,Plan,30.0,usd,paid,${String(at(plan, "invoice_number"))}`,
        `jo@b.co,2026-01-01T23:30:00.250000+00:00,Book,10.5,usd,paid,${String(at(book, "invoice_number"))}`,
        "",
      ].join("\r\n"),
    );
    const query = "created_before=2026-01-02T00:00:00Z&timezone=Asia/Kolkata";
    const columns = "columns=created_at&columns=billing_country&columns=billing_reason";
    const chosen = await send("GET", `${ROOT}export?${query}&${columns}`);
    expect(chosen.text).toBe(
      "Created At,Billing Country,Billing Reason\r\n2026-01-02T05:00:00.250000+05:30,US,purchase\r\n",
    );
    expect(chosen.headers.get("content-disposition")).toContain("polar-orders-2026-01-02.csv");
    const wrong = "timezone=Mars&columns=colour&created_after=2026-01-01T00:00:00";
    expect(schemaIssues(await send("GET", `${ROOT}export?${wrong}`))).toMatchObject([
      { loc: ["query", "created_after"], type: "timezone_aware" },
      { loc: ["query", "timezone"], msg: "Value error, 'Mars' is not a valid IANA time zone" },
      { loc: ["query", "columns", "str-enum[OrderExportColumn]"], type: "enum" },
      {
        loc: ["query", "columns", expect.stringContaining("list[str-enum[OrderExportColumn]]"), 0],
        type: "enum",
      },
    ]);
  });

  it("take another name and address for the invoice, in the same country", async () => {
    const { send, book } = await sold();
    const path = ROOT + String(at(book, "id"));
    const billing_address = { country: "US", state: "NY", line1: "1 Main St" };
    expect((await send("PATCH", path, { billing_name: "Acme", billing_address })).body).toMatchObject({
      billing_name: "Acme",
      billing_address: { line1: "1 Main St", state: "US-NY" },
    });
    const moved = await send("PATCH", path, { billing_address: { country: "FR" } });
    expect(moved.body).toMatchObject({
      detail: [
        { loc: ["body", "billing_address", "country"], msg: "Country cannot be changed", input: "FR" },
        { loc: ["body", "billing_address", "state"], msg: "State cannot be changed" },
      ],
    });
  });

  it("are made by hand only where the organization may charge so, and invoiced", async () => {
    const { send, book } = await sold();
    const body = { customer_id: at(book, "customer_id"), product_id: at(book, "product_id") };
    const refused = await send("POST", ROOT, body);
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ error: "OffSessionChargesNotEnabled" });
    const invoice = await send("GET", `${ROOT}${String(at(book, "id"))}/invoice`);
    expect(at(invoice.body, "url")).toContain(String(at(book, "invoice_number")));
  });

  it("stay when the customer is deleted, while what it held ends", async () => {
    const { send, plan } = await sold();
    await send("DELETE", `/v1/customers/${String(at(plan, "customer_id"))}`);
    expect((await send("GET", ROOT + String(at(plan, "id")))).body).toMatchObject({
      customer: { deleted_at: expect.any(String) },
      subscription: { status: "canceled" },
    });
  });
});
