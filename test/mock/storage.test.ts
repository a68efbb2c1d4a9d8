import { type MockPolarServer, serveMockPolar } from "polar-fn/mock/node";
import { afterEach, describe, expect, it } from "vitest";
import { at, setup } from "./support.js";

const BYTES = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);

let server: MockPolarServer | undefined;

afterEach(() => server?.close());

function upload(chunks: readonly (readonly [start: number, end: number])[]): object {
  const parts = chunks.map(([chunk_start, chunk_end], index) => ({
    number: index + 1,
    chunk_start,
    chunk_end,
  }));
  return {
    ...{ service: "downloadable", name: "späte Früchte.bin", mime_type: "application/octet-stream" },
    ...{ size: BYTES.length, upload: { parts } },
  };
}

describe("files", () => {
  it("are taken in parts, and given back whole, by a mock that is served", async () => {
    const { mock, send } = setup();
    server = await serveMockPolar(mock);
    const chunks = [[0, 600] as const, [600, 1000] as const];
    const { body: file } = await send("POST", "/v1/files/", upload(chunks));
    const etags: (string | null)[] = [];
    for (const [index, [start, end]] of chunks.entries()) {
      const url = String(at(file, "upload", "parts", index, "url"));
      expect(url).toContain(server.url);
      const taken = await fetch(url, { method: "PUT", body: BYTES.slice(start, end) });
      expect(taken.status).toBe(200);
      etags.push(taken.headers.get("etag"));
    }
    const done = await send("POST", `/v1/files/${at(file, "id")}/uploaded`, {
      ...{ id: at(file, "upload", "id"), path: at(file, "path") },
      parts: etags.map((checksum_etag, index) => ({
        number: index + 1,
        checksum_etag,
        checksum_sha256_base64: null,
      })),
    });
    expect(done.body).toMatchObject({ is_uploaded: true });
    const [url] = String(at(file, "upload", "parts", 0, "url")).split("&");
    const given = await fetch(url ?? "");
    expect(given.headers.get("content-type")).toBe("application/octet-stream");
    expect(new Uint8Array(await given.arrayBuffer())).toEqual(BYTES);
    expect(mock.requests.map(({ path }) => path)).toEqual([
      "/v1/files/",
      expect.stringContaining("/uploaded"),
    ]);
  });

  it("go where Polar's go in process, to which the mock's fetch answers", async () => {
    const { mock, send } = setup();
    const { body: file } = await send("POST", "/v1/files/", upload([[0, 1000]]));
    const url = String(at(file, "upload", "parts", 0, "url"));
    expect(url).toMatch(/^https:\/\/uploads\.polar\.sh\/polar-s3\/downloadable\/.*\?signed$/);
    expect((await mock.fetch(url, { method: "PUT", body: BYTES })).status).toBe(200);
    expect(new Uint8Array(await (await mock.fetch(url)).arrayBuffer())).toEqual(BYTES);
    await send("DELETE", `/v1/files/${at(file, "id")}`);
    expect((await mock.fetch(url)).status).toBe(404);
    expect((await mock.fetch("https://uploads.polar.sh/polar-s3/x")).status).toBe(404);
  });

  it("of orders, which are invoices and receipts, come from a mock that is served, as texts", async () => {
    const { mock, send } = setup();
    server = await serveMockPolar(mock);
    const customer_id = mock.seed.customer().id;
    const { id } = mock.seed.order({ customer_id, is_invoice_generated: true });
    await send("GET", `/v1/orders/${id}/receipt`);
    for (const document of ["invoice", "receipt"]) {
      const url = String(at((await send("GET", `/v1/orders/${id}/${document}`)).body, "url"));
      expect(url).toContain(`${server.url}/polar-customer-${document}s/`);
      expect(await (await fetch(url)).text()).toContain(document);
    }
  });

  it("that are public have addresses of a mock that is served", async () => {
    const { mock, send } = setup();
    server = await serveMockPolar(mock);
    const { id } = mock.seed.file({ service: "organization_avatar" });
    const url = String(at((await send("GET", `/v1/files/?ids=${id}`)).body, "items", 0, "public_url"));
    expect(url).toContain(`${server.url}/polar-s3-public/`);
    expect((await fetch(url)).status).toBe(200);
  });
});
