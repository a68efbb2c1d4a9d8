import { PolarCore } from "polar-fn/browser/core";
import { customerPortalOrdersList } from "polar-fn/lite/funcs/customerPortalOrdersList";
import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";
import type { CustomerOrder } from "polar-fn/models/CustomerOrder";
import type { CustomerState } from "polar-fn/models/CustomerState";

// No token here: the server has it.
const polar = new PolarCore({ serverURL: "/api/polar" });

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no #${id}`);
  return element;
}

/** Shows one part of the page and hides the others. */
function show(part: "loading" | "error" | "sign-in" | "account", status: string): void {
  for (const id of ["loading", "error", "sign-in", "account"]) byId(id).hidden = id !== part;
  for (const element of document.querySelectorAll<HTMLElement>("[data-signed-in]"))
    element.hidden = part === "sign-in";
  byId("status").textContent = status;
}

function element(tag: string, text: string, ...children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(text, ...children);
  return made;
}

function money(cents: number, currency: string): string {
  return new Intl.NumberFormat("en", { style: "currency", currency }).format(cents / 100);
}

function day(date: Date): string {
  return new Intl.DateTimeFormat("en", { dateStyle: "medium" }).format(date);
}

function fact(title: string, strong: string, ...more: readonly HTMLElement[]): readonly HTMLElement[] {
  return [element("div", "", element("dt", title), element("dd", "", element("strong", strong), ...more))];
}

function facts({
  activeSubscriptions,
  grantedBenefits,
  activeMeters,
}: CustomerState): readonly HTMLElement[] {
  return [
    ...activeSubscriptions.flatMap(
      ({ amount, currency, recurringInterval, currentPeriodEnd, cancelAtPeriodEnd }) =>
        fact(
          "Plan",
          `${money(amount, currency)} a ${recurringInterval}`,
          element("span", `${cancelAtPeriodEnd ? "Ends" : "Renews"} on ${day(currentPeriodEnd)}`),
        ),
    ),
    ...(activeSubscriptions.length ? [] : fact("Plan", "None")),
    ...activeMeters.flatMap(({ balance, creditedUnits, consumedUnits }) => {
      const bar = document.createElement("progress");
      bar.max = creditedUnits;
      bar.value = consumedUnits;
      bar.setAttribute("aria-label", "Used");
      const left = new Intl.NumberFormat("en").format(balance);
      return fact("Usage", `${left} calls left`, bar);
    }),
    ...grantedBenefits.flatMap(({ benefitMetadata, grantedAt }) =>
      fact(
        "Benefit",
        `${benefitMetadata["title"] ?? "Included"}`,
        element("span", `Since ${day(grantedAt)}`),
      ),
    ),
  ];
}

function row({ createdAt, product, status, totalAmount, currency }: CustomerOrder): HTMLElement {
  const state = element("td", status);
  state.className = status;
  const total = element("td", money(totalAmount, currency));
  total.className = "number";
  return element("tr", "", element("td", day(createdAt)), element("td", product?.name ?? "–"), state, total);
}

async function load(): Promise<void> {
  show("loading", "Loading your account");
  const [state, orders] = await Promise.all([
    // The server puts in who is signed in, whatever stands here.
    customersGetStateExternal(polar, { externalId: "me" }),
    customerPortalOrdersList(polar, { limit: 10 }),
  ]);
  if (state.ok && orders.ok) {
    byId("state").replaceChildren(...facts(state.value));
    byId("orders").replaceChildren(...orders.value.items.map(row));
    return show("account", "Your account is up to date");
  }
  const error = state.ok ? !orders.ok && orders.error : state.error;
  if (!error) return;
  if (error.name === "SDKError" && error.statusCode === 403)
    return show("sign-in", "Sign in to see your account");
  byId("reason").textContent =
    error.name === "ConnectionError"
      ? "The shop cannot be reached. Check your connection and try again."
      : "Something went wrong on our side. Nothing is lost; try again in a minute.";
  return show("error", "");
}

for (const id of ["reload", "retry"]) byId(id).addEventListener("click", () => void load());
void load();
