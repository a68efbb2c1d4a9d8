import type { API } from "../ir.js";
import { fieldsCode } from "./fields.js";

/** The module with the type of every payload, and of all of them. */
export const emitWebhookPayload = ({ webhooks }: API): string => `${webhooks
  .map(({ model }) => `import type { ${model} } from "../../models/${model}.js";\n`)
  .sort()
  .join("")}
/** The payload of each type of event. */
export interface WebhookPayloads {
${webhooks.map(({ type, model }) => `  ${JSON.stringify(type)}: ${model};\n`).join("")}}

/** What is delivered to a webhook endpoint: \`type\` says what happened, and so what \`data\` is. */
export type WebhookPayload = WebhookPayloads[keyof WebhookPayloads];
`;

/** The module with the pattern of all types of events. */
export const emitPayloadTypes = ({ webhooks }: API): string => {
  const groups = new Map<string, string[]>();
  for (const { type } of webhooks) {
    const [subject = "", happening = ""] = type.split(".");
    groups.set(subject, [...(groups.get(subject) ?? []), happening]);
  }
  // Subjects to which the same happens share what is said of it.
  const shared = new Map<string, string[]>();
  for (const [subject, happenings] of groups) {
    const key = happenings.join("|");
    shared.set(key, [...(shared.get(key) ?? []), subject]);
  }
  const oneOf = (choices: string): string => (choices.includes("|") ? `(${choices})` : choices);
  const pattern = [...shared]
    .map(([key, subjects]) => `${oneOf(subjects.join("|"))}\\.${oneOf(key)}`)
    .join("|");
  return `/** The types of all events that this version knows. */
export const PAYLOAD_TYPES: RegExp = /^(${pattern})$/;
`;
};

/** The module with the wire names whose values do not convert as the names say in payloads. */
export function emitPayloadFields({ webhookFields }: API): string {
  return `import type { Fields } from "../../core/codec/fields.js";

/** The wire names whose values do not convert as the names say in the payload of an event. */
export const payloadFields: Fields = ${fieldsCode(webhookFields)};
`;
}
