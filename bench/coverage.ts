import type { EndpointDefinition } from "../core/EndpointDefinition.js";
import * as functions from "../funcs/index.js";
import { routes } from "../src/mock/routes.js";
import { checkTable } from "./readme.js";

/*
 * npm run coverage            prints what is covered and fails where the README says something else
 * npm run coverage -- --write writes the table into the README
 */

/** `/v1/customer-portal/orders/{id}` to `customer portal: orders`. */
const areaOf = (path: string): string => {
  const [, , first = "", second = ""] = path.split("/");
  const words = (part: string): string => part.replaceAll("-", " ");
  return first === "customer-portal" ? `customer portal: ${words(second)}` : words(first);
};

/** Method and path, whatever the parameters are called. */
const placeOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path.replace(/{\w+}/g, "{}")}`;

const mocked = new Set(routes.map(placeOf));
const areas = new Map<string, { all: number; mocked: number }>();
const total = { all: 0, mocked: 0 };
for (const endpoint of Object.values<EndpointDefinition>(functions)) {
  const area = areaOf(endpoint.path);
  const counts = areas.get(area) ?? { all: 0, mocked: 0 };
  areas.set(area, counts);
  for (const each of [counts, total]) {
    each.all++;
    if (mocked.has(placeOf(endpoint))) each.mocked++;
  }
}

const rows = [...areas].sort(([a], [b]) => (a < b ? -1 : 1));
checkTable("coverage", "npm run coverage -- --write", [
  "| part of the API | functions, full and lite | of them in `polar-fn/mock` |",
  "| --- | ---: | ---: |",
  ...rows.map(([area, counts]) => `| ${area} | ${counts.all} | ${counts.mocked || ""} |`),
  `| all | ${total.all} | ${total.mocked} |`,
]);
