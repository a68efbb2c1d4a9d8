import type { Plan } from "../plan/Plan.js";
import { fieldsText } from "./fields.js";

/** The module with the type of every payload, and of all of them. */
export function emitWebhookPayload({ webhooks }: Plan): string {
  const imports = webhooks.map(({ model }) => `import type { ${model} } from "../../models/${model}.js";\n`);
  const payloads = webhooks.map(({ type, model }) => `  ${JSON.stringify(type)}: ${model};\n`);
  return `${imports.sort().join("")}
/** The payload of each type of event. */
export interface WebhookPayloads {
${payloads.join("")}}

/** What is delivered to a webhook endpoint: \`type\` says what happened, and so what \`data\` is. */
export type WebhookPayload = WebhookPayloads[keyof WebhookPayloads];
`;
}

/** The module with the pattern of all types of events. */
export function emitPayloadTypes({ webhooks }: Plan): string {
  const happenings = new Map<string, string[]>();
  for (const { type } of webhooks) {
    const [subject = "", happening = ""] = type.split(".");
    happenings.set(subject, [...(happenings.get(subject) ?? []), happening]);
  }
  // Subjects to which the same happens share what is said of it.
  const subjects = new Map<string, string[]>();
  for (const [subject, all] of happenings) {
    const key = all.join("|");
    subjects.set(key, [...(subjects.get(key) ?? []), subject]);
  }
  const patterns = [...subjects].map(([all, who]) => `${oneOf(who.join("|"))}\\.${oneOf(all)}`);
  return `/** The types of all events that this version knows. */
export const PAYLOAD_TYPES: RegExp = /^(${patterns.join("|")})$/;
`;
}

/** The module with the wire names whose values do not convert as the names say in payloads. */
export function emitPayloadFields({ payloadFields }: Plan): string {
  return `import type { Fields } from "../../core/codec/fields.js";

/** The wire names whose values do not convert as the names say in the payload of an event. */
export const payloadFields: Fields = ${fieldsText(payloadFields)};
`;
}

function oneOf(choices: string): string {
  return choices.includes("|") ? `(${choices})` : choices;
}
