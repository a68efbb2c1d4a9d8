import { Agent, buildConnector, fetch } from "undici";
import { callAll } from "./calls";

/*
 * Calls a server that only a dispatcher knows: with the platform's `fetch`, or with undici's own.
 * Its arguments are the server's port, and `own` for undici's.
 */

const [port = "", which] = process.argv.slice(2);
const connector = buildConnector({});
const dispatcher = new Agent({
  connect: (options, callback) => connector({ ...options, hostname: "127.0.0.1", port }, callback),
});
const given = which === "own" ? fetch : undefined;
console.log(JSON.stringify(await callAll("http://polar.test", { dispatcher }, given)));
await dispatcher.close();
