import { isPolarError, PolarCore } from "polar-fn/core";
import { fieldErrors } from "polar-fn/fieldErrors";
import { customersGet } from "polar-fn/funcs/customersGet";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { validateEvent } from "polar-fn/lite/webhooks";
import type { Customer } from "polar-fn/models/Customer";
import { collect } from "polar-fn/pages";

// What a program uses wherever it runs. Everything else of the package takes or gives types of its
// platform: requests, responses.

export interface Told {
  readonly customers: readonly Customer[];
  readonly email: string | null | undefined;
}

export async function tell(accessToken: string): Promise<Told> {
  const all = await collect(customersList(new LiteCore({ accessToken }), { limit: 10 }), { limit: 25 });
  const found = await customersGet(new PolarCore({ accessToken }), { id: "a" });
  if (!found.ok && isPolarError(found.error)) throw new Error(JSON.stringify(fieldErrors(found.error)));
  return { customers: all.ok ? all.value : [], email: found.ok ? found.value.email : undefined };
}

export async function typeOf(body: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const event = await validateEvent(body, headers, "whsec_consumers");
  return event.ok ? event.value.type : event.error.name;
}
