import { isPolarError, PolarCore } from "polar-fn/core";
import { customersGet } from "polar-fn/funcs/customersGet";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { createMockPolar, MOCK_TOKEN, signEvent } from "polar-fn/mock";
import { CustomerSchema } from "polar-fn/models/Customer";
import { collect } from "polar-fn/pages";
import { createPolarProxy } from "polar-fn/proxy";
import { validateEvent } from "polar-fn/webhooks";

/*
 * What every consumer of the package runs, as ES modules or as CommonJS: a call, an error, pages, a
 * webhook and a proxy, all against the mock.
 */

/** What the program came to. */
export interface Outcome {
  readonly call: string;
  readonly error: string;
  readonly pages: number;
  readonly webhook: string;
  readonly forgedWebhook: string;
  readonly proxy: string;
  readonly model: string;
}

/** What it comes to where all is well. */
export const EXPECTED: Outcome = {
  call: "0@example.com",
  error: "ResourceNotFound 404 true",
  pages: 25,
  webhook: "customer.created",
  forgedWebhook: "WebhookVerificationError",
  proxy: "200 me",
  model: "function",
};

const SECRET = "whsec_consumers";
const UNKNOWN = "11111111-1111-4111-8111-111111111111";

async function receive(body: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const event = await validateEvent(body, headers, SECRET);
  return event.ok ? event.value.type : event.error.name;
}

/** Runs it; gives what it came to. */
export async function run(): Promise<Outcome> {
  const mock = createMockPolar();
  for (let index = 0; index < 25; index += 1) mock.seed.customer({ email: `${index}@example.com` });
  mock.seed.customer({ external_id: "me", email: "me@example.com" });
  const options = { accessToken: MOCK_TOKEN, fetch: mock.fetch };
  const full = new PolarCore(options);
  const lite = new LiteCore(options);

  const all = await collect(customersList(lite, { limit: 10, sorting: ["created_at"] }), { limit: 25 });
  const first = all.ok ? all.value.find(({ email }) => email === "0@example.com") : undefined;
  const found = await customersGet(full, { id: first?.id ?? UNKNOWN });
  const missing = await customersGet(full, { id: UNKNOWN });

  const signed = await signEvent(
    { type: "customer.created", timestamp: new Date(), data: found.ok ? found.value : {} },
    SECRET,
  );
  const proxy = createPolarProxy({
    core: lite,
    basePath: "/api/polar",
    allow: [customersGetStateExternal],
    authorize: () => ({ externalId: "me" }),
  });
  const answer = await proxy(new Request("https://shop.test/api/polar/v1/customers/external/you/state"));
  const state = (await answer.json()) as { readonly external_id: string };

  return {
    call: found.ok ? `${found.value.email}` : found.error.message,
    error:
      !missing.ok && missing.error.name === "ResourceNotFound"
        ? `${missing.error.name} ${missing.error.statusCode} ${isPolarError(missing.error)}`
        : "none",
    pages: all.ok ? all.value.length : 0,
    webhook: await receive(signed.body, signed.headers),
    forgedWebhook: await receive(`${signed.body} `, signed.headers),
    proxy: `${answer.status} ${state.external_id}`,
    model: typeof CustomerSchema["~standard"].validate,
  };
}
