import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const NOT_FOUND =
  "`ResourceNotFound`: the token reaches no such webhook endpoint; a deleted one counts as missing.";
const URL_RULE = "a URL that is not HTTPS or leads to a private address";
const SECRET = "The answer holds the `secret` that signs deliveries, so handle it as one.";

/** Webhook endpoints, and what was delivered to them. */
export const webhooks: Words["functions"] = {
  webhooksListWebhookEndpoints: {
    about: "Lists the webhook endpoints that the token reaches, the newest first, a page at a time.",
    more: `${SECRET} \`HTTPValidationError\`: an organization ID is no UUID, or \`page\` or \`limit\` cannot be read.`,
  },
  webhooksCreateWebhookEndpoint: {
    about: "Creates a webhook endpoint, which is sent the chosen events from now on, and returns it.",
    more: `Polar makes the \`secret\`; reads return it as well, so it is not lost. An endpoint must answer with a 2xx status within 10 seconds: redirects are not followed, each event is tried up to 10 times with growing pauses, and after 10 failed events in a row the endpoint is disabled and the organization's people get an e-mail.\n\n\`HTTPValidationError\`: ${URL_RULE}, or a field is wrong.`,
  },
  webhooksGetWebhookEndpoint: {
    about: "Gets a webhook endpoint by its ID.",
    more: `${SECRET} ${NOT_FOUND} ${faults.id}`,
  },
  webhooksUpdateWebhookEndpoint: {
    about: "Changes the given fields of a webhook endpoint, and returns it.",
    more: `Fields left out or null stay as they are; \`events\` replaces the whole list. \`enabled\` true switches on again an endpoint that failed too often; what came meanwhile was skipped and is not sent by itself (\`webhooksRedeliverWebhookEvent\`). ${NOT_FOUND} \`HTTPValidationError\`: ${URL_RULE}, also of an endpoint to be enabled, or a field is wrong.`,
  },
  webhooksResetWebhookEndpointSecret: {
    about: "Gives a webhook endpoint a new secret, and returns the endpoint with it.",
    more: `The old secret is gone at once: deliveries from now on, retries too, are signed with the new one only, so let the receiver accept both for a while. Sent twice, it changes twice. ${NOT_FOUND} ${faults.id}`,
  },
  webhooksDeleteWebhookEndpoint: {
    about: "Deletes a webhook endpoint, which is sent nothing more. Nothing comes back.",
    more: `No function brings it back; to pause it, set \`enabled\` to false. \`ResourceNotFound\`: no such endpoint, or deleted before, so a second call does no harm. ${faults.id}`,
  },
  webhooksListWebhookDeliveries: {
    about: "Lists the attempts to deliver webhook events, the newest first, a page at a time.",
    more: `An event has one entry for each attempt, a skipped one none. \`query\` finds text in the ID of the delivery or the event, or in the status; deliveries that reached no server have no status and pass no \`httpCodeClass\`. ${faults.list}`,
  },
  webhooksRedeliverWebhookEvent: {
    about: "Has a webhook event delivered again, soon.",
    more: `Takes the event's ID (\`webhookEvent.id\` of a delivery), not the delivery's. Also sends an event that was delivered before; the receiver sees the same \`webhook-id\`. The answer only says that it is planned: nothing is sent if the endpoint is disabled or the event archived, which happens after 90 days. \`ResourceNotFound\`: the token reaches no such event. ${faults.id}`,
  },
};
