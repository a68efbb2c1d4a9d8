import { createHmac } from "node:crypto";

/** A delivery as it arrives. */
export interface Delivery {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The moment at which deliveries are judged. */
export const NOW: Date = new Date("2026-10-01T12:00:00Z");
export const NOW_SECONDS: number = NOW.getTime() / 1000;

export const SECRET = "polar_whs_4Zq8cQ1v7nY0";

/** The signature of a body, made with Node's own HMAC and with nothing of the package. */
export function signature(
  key: string | Buffer,
  id: string,
  timestamp: string | number,
  body: string | Buffer,
): string {
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64")}`;
}

/** A delivery that Polar could have made just now. */
export function delivery(
  body: string,
  {
    key = SECRET,
    id = "msg_1",
    timestamp = NOW_SECONDS,
  }: {
    readonly key?: string | Buffer;
    readonly id?: string;
    readonly timestamp?: string | number;
  } = {},
): Delivery {
  return {
    body,
    headers: {
      "webhook-id": id,
      "webhook-timestamp": `${timestamp}`,
      "webhook-signature": signature(key, id, timestamp, body),
    },
  };
}

/** An event of a few fields. */
export function eventText(
  type = "customer.deleted",
  data: unknown = { external_id: "usr_1", created_at: "2026-09-30T08:00:00.123456Z" },
): string {
  return JSON.stringify({ type, timestamp: "2026-10-01T11:59:58Z", api_version: "2026-10", data });
}
