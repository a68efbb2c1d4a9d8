/* Renders the component of the recipe, and walks its pages, with a proxy that is served by nobody. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { ordersList } from "polar-fn/funcs/ordersList";
import { PolarCore } from "polar-fn/lite/core";
import { createPolarProxy } from "polar-fn/proxy";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const proxy = createPolarProxy({
  core: new PolarCore({ accessToken: process.env.POLAR_ACCESS_TOKEN }),
  basePath: "/api/polar",
  allow: [customersGetStateExternal, ordersList],
  authorize: ({ endpoint }) =>
    endpoint === ordersList ? { externalCustomerId: "me" } : { externalId: "me" },
});
const polar = globalThis.fetch;
globalThis.location = new URL("http://shop.example/");
globalThis.fetch = (url, init) =>
  `${url}`.startsWith(location.href) ? proxy(new Request(url, init)) : polar(url, init);

const { myOrders, myState } = await import("../out/react-query/queries.js");
const { Plan } = await import("../out/react-query/Plan.js");

async function shown() {
  // Else a query that failed is asked again when it is shown.
  const client = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  await client.prefetchQuery(myState);
  return renderToStaticMarkup(createElement(QueryClientProvider, { client }, createElement(Plan)));
}

const nobody = await shown();
const { id: customer_id } = mock.seed.customer({ external_id: "me" });
mock.seed.subscription({ customer_id });
const pro = await shown();

const core = new PolarCore({ accessToken: process.env.POLAR_ACCESS_TOKEN });
const { checkoutsCreate } = await import("polar-fn/lite/funcs/checkoutsCreate");
const { id } = mock.seed.product({ is_recurring: false, recurring_interval: null });
for (let order = 0; order < 3; order++) {
  const checkout = await checkoutsCreate(core, { products: [id], externalCustomerId: "me" });
  mock.confirmCheckout(checkout.value.id);
}
const { pages } = await new QueryClient().fetchInfiniteQuery({ ...myOrders, pages: 3 });
console.log(JSON.stringify({ nobody, pro, pages: pages.map(({ items }) => items.length) }));
process.exit();
