import * as everything from "polar-fn";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { functionsOf049 } from "./migration/functionsOf049.js";
import { checkTable } from "./regions.js";

/*
 * npm run coverage            prints what is covered and fails where docs/figures.md says something else
 * npm run coverage -- --write writes the tables into docs/figures.md
 */

const COMMAND = "npm run coverage -- --write";

/** Where an operation is found. */
interface Place {
  readonly method: string;
  readonly path: string;
}

/**
 * What an export of the index says of the endpoint that it calls; none where it is not a function
 * of one.
 */
function placesOf(exported: unknown): readonly Place[] {
  if (typeof exported !== "function" || !("method" in exported) || !("path" in exported)) return [];
  return [{ method: String(exported.method), path: String(exported.path) }];
}

/** `/v1/customer-portal/orders/{id}` to `customer portal: orders`. */
function areaOf(path: string): string {
  const [, , first = "", second = ""] = path.split("/").map((part) => part.replaceAll("-", " "));
  return first === "customer portal" ? `${first}: ${second}` : first;
}

const mock = createMockPolar();
const headers = { authorization: `Bearer ${MOCK_TOKEN}` };

/** The mock answers 501 to what it does not implement. */
async function isMocked({ method, path }: Place): Promise<boolean> {
  const url = `https://api.polar.sh${path.replaceAll(/{\w+}/g, "x")}`;
  const { status } = await mock.fetch(url, { method, headers });
  return status !== 501;
}

const areas = new Map<string, { all: number; mocked: number }>();
const total = { all: 0, mocked: 0 };
for (const place of Object.values(everything).flatMap(placesOf)) {
  const area = areaOf(place.path);
  const counts = areas.get(area) ?? { all: 0, mocked: 0 };
  areas.set(area, counts);
  const mocked = Number(await isMocked(place));
  for (const each of [counts, total]) {
    each.all++;
    each.mocked += mocked;
  }
}

const rows = [...areas].sort(([a], [b]) => (a < b ? -1 : 1));
checkTable("coverage", COMMAND, [
  "| part of the API | functions, full and lite | of them in `polar-fn/mock` |",
  "| --- | ---: | ---: |",
  ...rows.map(([area, counts]) => `| ${area} | ${counts.all} | ${counts.mocked || ""} |`),
  `| all | ${total.all} | ${total.mocked} |`,
]);

const known = [...functionsOf049().keys()];
const named = known.filter((name) => Object.hasOwn(everything, name));
checkTable("names", COMMAND, [
  "| official 0.49.0 | standalone functions |",
  "| --- | ---: |",
  `| all | ${known.length} |`,
  `| of a name that is a function of polar-fn | ${named.length} |`,
]);
