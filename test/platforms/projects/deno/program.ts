import { callAll } from "./calls.ts";

/* Calls a server that only a client's proxy knows. Its argument is the proxy's URL. */

const [url = ""] = Deno.args;
const client = Deno.createHttpClient({ proxy: { url } });
console.log(JSON.stringify(await callAll("http://polar.test", { client })));
client.close();
