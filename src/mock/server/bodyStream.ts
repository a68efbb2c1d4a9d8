import { delay } from "./delay.js";

export interface BodyTrouble {
  readonly delayMs: number;
  /** True to break off after half of the body. */
  readonly cut: boolean;
  /** Aborted when the client gives up. */
  readonly signal: AbortSignal;
}

/** A body that comes late, or breaks off in the middle. */
export function bodyStream(
  bytes: Uint8Array<ArrayBuffer>,
  trouble: BodyTrouble,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const cancelled = new AbortController();
  let sent = false;
  return new ReadableStream({
    async pull(controller) {
      if (sent) throw cutError();
      if (trouble.delayMs > 0) await delay(trouble.delayMs, [trouble.signal, cancelled.signal]);
      sent = true;
      const part = trouble.cut ? bytes.subarray(0, bytes.length / 2) : bytes;
      if (part.length > 0) controller.enqueue(part);
      if (!trouble.cut) controller.close();
      else if (part.length === 0) throw cutError();
    },
    cancel(reason) {
      cancelled.abort(reason);
    },
  });
}

/** What a body says in Node when its connection breaks. */
function cutError(): TypeError {
  const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
  return new TypeError("terminated", { cause });
}
