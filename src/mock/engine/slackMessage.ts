import type { WebhookEventType } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { organizationOf } from "../organizations/organizationOf.js";

const ICON =
  "https://raw.githubusercontent.com/polarsource/polar/2648cf7472b5128704a097cd1eb3ae5f1dd847e5/docs/docs/assets/favicon.png";

/** What a chat is told of an order; of anything else, only what it was. */
export function slackMessage(backend: Backend, type: WebhookEventType, data: unknown): string {
  const { customer, product, total_amount } = Object(data);
  if (type !== "order.paid") return pythonJson({ text: type });
  const { name } = organizationOf(backend, customer.organization_id);

  function field(title: string, value: string): object {
    return { type: "mrkdwn", text: `*${title}*\n${value}` };
  }

  const text = { type: "mrkdwn", text: `New order has been made to ${name}.` };
  const fields = [
    field("Product", product.name),
    field("Amount", `$${(total_amount / 100).toFixed(2)}`),
    field("Customer", customer.email),
  ];
  const icon = { type: "image", image_url: ICON, alt_text: "Polar" };
  const elements = [icon, { type: "mrkdwn", text: "Powered by Polar.sh" }];
  return pythonJson({
    text: "New Order",
    blocks: [
      { type: "section", text, fields },
      { type: "context", elements },
    ],
  });
}

/** JSON with a space after each comma and colon, as Python writes it. */
function pythonJson(value: object): string {
  return JSON.stringify(value, null, 1)
    .replace(/\n */g, " ")
    .replace(/([[{]) | ([\]}])/g, "$1$2");
}
