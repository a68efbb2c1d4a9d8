import { describe, expect, it } from "vitest";
import { OTHER_ORGANIZATION, setup } from "./support.js";

const HEAD =
  "ID,External ID,Created At,Email,Name,Tax ID,Billing Address Line 1,Billing Address Line 2,Billing Address City,Billing Address State,Billing Address Zip,Billing Address Country,Metadata\r\n";

describe("the export of customers", () => {
  it("is a CSV file with a name", async () => {
    const { send } = setup();
    const answer = await send("GET", "/v1/customers/export");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="polar-customers.csv"');
    expect(answer.text).toBe(HEAD);
  });

  it("writes values as the server does, quoted where they must be", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer({
      email: "a@b.co",
      external_id: "usr_1",
      created_at: "2026-01-02T03:04:05.678Z",
      name: 'John "Joe", Doe',
      tax_id: ["911144442", "us_ein"],
      billing_address: {
        line1: "1\nMain",
        line2: null,
        postal_code: "94107",
        city: "SF",
        state: "US-CA",
        country: "US",
      },
      metadata: { plan: "pro", café: 1 },
    });
    const second = mock.seed.customer({ email: "c@d.co", created_at: "2026-01-02T03:04:05Z" });
    const { text } = await send("GET", "/v1/customers/export");
    const first = `${id},usr_1,2026-01-02T03:04:05.678000+00:00,a@b.co,"John ""Joe"", Doe","('911144442', <TaxIDFormat.us_ein: 'us_ein'>)","1\nMain",,SF,US-CA,94107,US,"{""plan"": ""pro"", ""caf\\u00e9"": 1}"\r\n`;
    expect(text).toBe(`${HEAD}${first}${second.id},,2026-01-02T03:04:05+00:00,c@d.co,,,,,,,,,\r\n`);
  });

  it("leaves out other organizations, and those that were filtered out", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ organization_id: OTHER_ORGANIZATION });
    mock.seed.customer();

    function lines(text: string): number {
      return text.split("\r\n").length - 2;
    }

    expect(lines((await send("GET", "/v1/customers/export")).text)).toBe(1);
    const query = `?organization_id=${OTHER_ORGANIZATION}`;
    expect(lines((await send("GET", `/v1/customers/export${query}`)).text)).toBe(0);
  });
});
