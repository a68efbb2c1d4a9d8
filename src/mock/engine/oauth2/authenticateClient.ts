import type { Backend } from "../../Backend.js";
import { ApiError } from "../../http/ApiError.js";
import { Reply } from "../../http/Reply.js";
import type { Form } from "../../read/Source.js";
import type { OAuthClientRecord } from "../../store/oauth2.js";

const CLIENT_MISSING = "The client does not exist on this server.";

/** Refuses in the words of OAuth 2 (RFC 6749); what is undefined is left out. */
export function oauthError(
  status: number,
  error: string,
  error_description?: string,
  state?: string,
): ApiError {
  const headers = { "content-type": "application/json", "cache-control": "no-store", pragma: "no-cache" };
  return new ApiError(new Reply(status, headers, JSON.stringify({ error, error_description, state })));
}

/** Refuses a client that cannot say who it is; a 401 asks it to. */
export function clientError(status: number, description: string = CLIENT_MISSING, state?: string): ApiError {
  const { reply } = oauthError(status, "invalid_client", description, state);
  if (status !== 401) return new ApiError(reply);
  const challenge = `Basic error="invalid_client", error_description="${description}"`;
  return new ApiError(new Reply(status, { ...reply.headers, "www-authenticate": challenge }, reply.body));
}

/** How a client may say who it is. */
type Method = OAuthClientRecord["token_endpoint_auth_method"];

/** The client with the ID, as long as it is registered. */
export function clientOf({ store }: Backend, id: string | undefined): OAuthClientRecord | undefined {
  const client = store.oauthClients.get(id ?? null);
  return client?.deleted_at === null ? client : undefined;
}

/**
 * The client that a form is from, which says who it is by its secret, in the form or in a Basic
 * authorization; a public one needs none.
 */
export function authenticateClient(
  backend: Backend,
  headers: Headers,
  form: Form,
  methods: readonly Method[],
): OAuthClientRecord {
  const basic = basicOf(headers);
  const id = basic?.id ?? form["client_id"];
  const secret = basic?.secret ?? form["client_secret"];
  const client = clientOf(backend, id);
  if (client === undefined && id !== undefined) throw clientError(basic === undefined ? 400 : 401);
  if (client !== undefined && isProven(client, secret, methods)) return client;
  const names = methods.map((method) => `'${method}'`).join(", ");
  throw clientError(401, `The client cannot authenticate with methods: [${names}]`);
}

function isProven(
  client: OAuthClientRecord,
  secret: string | undefined,
  methods: readonly Method[],
): boolean {
  if (client.token_endpoint_auth_method === "none") return methods.includes("none") && secret === undefined;
  return secret === client.client_secret;
}

interface Credentials {
  readonly id: string;
  readonly secret: string;
}

function basicOf(headers: Headers): Credentials | undefined {
  const encoded = /^basic (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (encoded === undefined) return undefined;
  try {
    const [id = "", ...secret] = atob(encoded).split(":");
    return { id, secret: secret.join(":") };
  } catch {
    return undefined;
  }
}
