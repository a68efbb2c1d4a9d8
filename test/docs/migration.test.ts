import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import { PolarCore } from "polar-fn/lite/core";
import { customersCreate } from "polar-fn/lite/funcs/customersCreate";
import { createMockPolar, MOCK_TOKEN, type MockPolar, signEvent } from "polar-fn/mock";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { expectValue } from "../contract/results.js";
import { type Block, blocksOf } from "./blocksOf.js";
import { complaintsAbout } from "./complaintsAbout.js";

/*
 * Each section of these pages shows a program before, the same after, and what both print. The
 * programs before run with the official SDK that the page is about.
 */

const PAGES: Readonly<Record<string, string>> = {
  "docs/migration/from-0.49-functions.md": "polar-sdk-0",
  "docs/migration/from-0.49-class.md": "polar-sdk-0",
  "docs/migration/from-1.0.1.md": "polar-sdk-1",
};

const ROOT = join(import.meta.dirname, "..", "..");
// Inside the repository, so that imports resolve as they do for its own files.
const FOLDER = join(ROOT, "test", "docs", `.examples-migration-${process.pid}`);
const SECRET = "polar_whs_migration";

interface Program {
  readonly place: string;
  readonly file: string;
}

interface Migration {
  readonly title: string;
  readonly before: Program;
  readonly after: Program;
  readonly prints: string;
}

mkdirSync(FOLDER, { recursive: true });
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

let files = 0;

function program({ place, code }: Block, sdk: string): Program {
  const file = join(FOLDER, `program${files++}.ts`);
  writeFileSync(file, `${code.replaceAll('"@polar-sh/sdk', `"${sdk}`)}\nexport {};\n`);
  return { place, file };
}

/** The blocks of a page by threes. */
function migrationsOf(page: string, sdk: string): readonly Migration[] {
  const blocks = blocksOf(page);
  return blocks.flatMap((prints, index): readonly Migration[] => {
    const [before, after] = [blocks[index - 2], blocks[index - 1]];
    if (prints.language !== "text" || before === undefined || after === undefined) return [];
    if (!before.code.startsWith("// Before\n") || !after.code.startsWith("// After\n")) return [];
    return [
      {
        title: `${page}: ${prints.heading}`,
        before: program(before, sdk),
        after: program(after, sdk),
        prints: prints.code,
      },
    ];
  });
}

const migrations = Object.entries(PAGES).flatMap(([page, sdk]) => migrationsOf(page, sdk));

/** What the programs find: a customer with a meter, three that are pros, and a product. */
function filled(): MockPolar {
  const mock = createMockPolar();
  for (const name of ["pro1", "pro2", "pro3"]) {
    mock.seed.customer({ email: `${name}@example.com`, metadata: { plan: "pro" } });
  }
  const created_at = "2026-01-02T03:04:05Z";
  const { id } = mock.seed.customer({ external_id: "usr_1337", email: "jane@example.com", created_at });
  const meter = mock.seed.meter({ name: "Tokens" });
  const prices = [{ price_amount: 4900 }, { amount_type: "metered_unit", meter_id: meter.id }] as const;
  const product = mock.seed.product({ name: "Pro", prices });
  mock.seed.subscription({ customer_id: id, product_id: product.id });
  mock.seed.customerMeter({ customer_id: id, meter_id: meter.id, consumed_units: 250, credited_units: 1000 });
  return mock;
}

const lines: string[] = [];
let mock: MockPolar;

beforeEach(() => {
  lines.length = 0;
  mock = filled();
  vi.stubGlobal("fetch", mock.fetch);
  vi.stubEnv("POLAR_ACCESS_TOKEN", MOCK_TOKEN);
  vi.stubEnv("POLAR_WEBHOOK_SECRET", SECRET);
  vi.spyOn(console, "log").mockImplementation((...said) => void lines.push(format(...said)));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

type Receive = (request: Request) => Promise<Response>;

/** An event that was signed, and one that somebody else signed. */
async function deliverTo(receive: Receive): Promise<void> {
  const polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
  const customer = { type: "individual", email: "new@example.com", externalId: "usr_2" } as const;
  const data = expectValue(await customersCreate(polar, customer));
  const event = { type: "customer.created", timestamp: new Date(), data };
  const statuses: number[] = [];
  for (const secret of [SECRET, "another"]) {
    const { body, headers } = await signEvent(event, secret);
    const request = new Request("https://shop.example/", { method: "POST", headers, body });
    statuses.push((await receive(request)).status);
  }
  expect(statuses).toEqual([202, 403]);
}

async function printedBy({ file }: Program): Promise<string> {
  const { receive } = (await import(file)) as { readonly receive?: Receive };
  if (receive !== undefined) await deliverTo(receive);
  return lines.map((line) => `${line}\n`).join("");
}

describe("the programs of docs/migration", () => {
  it("are by threes: before, after, and what both print", () => {
    for (const [page] of Object.entries(PAGES)) {
      const here = migrations.filter(({ title }) => title.startsWith(page));
      expect(here.length).toBeGreaterThan(3);
      expect(blocksOf(page)).toHaveLength(here.length * 3);
    }
  });

  it("compile, all of them, without a complaint", { timeout: 120_000 }, () => {
    expect(complaintsAbout(migrations.flatMap(({ before, after }) => [before, after]))).toEqual([]);
  });

  describe.each(migrations)("$title", ({ before, after, prints }) => {
    it("prints what the page says with the official SDK", async () => {
      expect(await printedBy(before)).toBe(prints);
    });

    it("prints the same with polar-fn", async () => {
      expect(await printedBy(after)).toBe(prints);
    });
  });
});
