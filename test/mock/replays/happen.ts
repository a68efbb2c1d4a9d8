import type { MockPolar } from "../../../src/mock/MockPolar.js";
import type { Names } from "./Names.js";
import type { Happening } from "./Recording.js";

/**
 * Does by the mock's own means what happened beside the API when it was recorded. Of work in
 * the background (`worker.done`) only deliveries are left when the mock has answered.
 */
export async function happen(mock: MockPolar, happening: Happening, names: Names): Promise<void> {
  const means = MEANS[happening.event];
  if (means === undefined) return;
  try {
    await means(mock, (name) => names.translate(String(happening.details?.[name] ?? "")), names);
  } catch {
    // What is missing then shows in the answers that follow.
  }
}

type Detail = (name: string) => string;

const MEANS: Readonly<
  Record<string, (mock: MockPolar, detail: Detail, names: Names) => void | Promise<void>>
> = {
  "worker.done": (mock) => mock.settled(),
  "seat.invitation_sent": (mock, detail, names) => {
    readMail(mock, detail("email"), detail("invitation_token"), names);
  },
  "customer.email_update_requested": (mock, detail, names) => {
    readMail(mock, detail("email"), detail("token"), names);
  },
  "organization.flag_enabled": (mock, detail) => {
    mock.seed.organization({ id: detail("organization_id"), feature_settings: { [detail("flag")]: true } });
  },
  "dispute.created": (mock, detail, names) => {
    const seed = { order_id: detail("order_id"), status: "needs_response" } as const;
    names.match(detail("id"), mock.seed.dispute(seed).id);
  },
  // Only what it was about came to its end; the server's clock stood.
  "time.advanced": (mock, detail) =>
    mock.clock.bringForward(detail("subscription_id") || detail("checkout_id")),
  "oauth2.consented": (mock, detail, names) => {
    const fields = ["client_id", "scope", "redirect_uri", "state"].map((name) => [name, detail(name)]);
    const query = new URLSearchParams([["response_type", "code"], ...fields]);
    const back = mock.consent(`https://polar.sh/oauth2/authorize?${query}`);
    names.match(detail("code"), new URL(back).searchParams.get("code") ?? "");
  },
  "payment_method.added": (mock, detail, names) => {
    const { id } = mock.seed.paymentMethod({ customer_id: detail("customer_id") });
    names.match(detail("id"), id);
  },
  "wallet.created": (mock, detail, names) => {
    const balance = detail("transactions")
      .split(",")
      .reduce((sum, amount) => sum + Number(amount), 0);
    names.match(detail("id"), mock.seed.wallet({ customer_id: detail("customer_id"), balance }).id);
  },
  "order.paid": (mock, detail) => mock.payOrder(detail("order_id")),
  "checkout.paid": (mock, detail) => {
    mock.confirmCheckout(detail("checkout_id"));
  },
};

/** The token of the last e-mail is the one that the recorded e-mail carried. */
function readMail(mock: MockPolar, to: string, token: string, names: Names): void {
  const mail = mock.mails.filter((each) => each.to === to).at(-1);
  if (mail !== undefined) names.match(token, mail.token);
}
