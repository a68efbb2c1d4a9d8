import { catchUp, tellWebhooks } from "../engine/schedule.js";
import { ConnectionCutError } from "../faults/ConnectionCutError.js";
import type { FaultQueue } from "../faults/FaultQueue.js";
import { spoiled, standIn } from "../faults/faultReply.js";
import type { Arrival } from "./Arrival.js";
import { type Api, answer } from "./answer.js";
import { delay } from "./delay.js";
import type { RequestLog } from "./RequestLog.js";
import { toResponse } from "./toResponse.js";

export interface Exchange {
  readonly api: Api;
  readonly log: RequestLog;
  readonly faults: FaultQueue;
}

/**
 * Takes a request in and gives its response. Throws the signal's reason when the client gives up,
 * and a ConnectionCutError where a fault cuts the connection.
 */
export async function exchange({ api, log, faults }: Exchange, arrival: Arrival): Promise<Response> {
  const { signal } = arrival;
  signal.throwIfAborted();
  const entry = log.add(arrival, api.backend.clock.now());
  const fault = faults.take(entry) ?? {};
  const delayMs = fault.delayMs ?? 0;
  if (delayMs > 0) await delay(delayMs, [signal]);
  if (fault.cut === "before") throw new ConnectionCutError();
  catchUp(api.backend);
  const reply = spoiled(standIn(fault) ?? answer(api, arrival), fault);
  tellWebhooks(api.backend);
  if (fault.cut === "headers") throw new ConnectionCutError();
  log.answered(entry, reply.status);
  return toResponse(reply, {
    delayMs: fault.bodyDelayMs ?? 0,
    cut: fault.cut === "body",
    signal,
  });
}
