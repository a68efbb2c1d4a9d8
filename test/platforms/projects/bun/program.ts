import { callAll } from "./calls";

/* Calls a server that only a proxy knows. Its argument is the proxy's URL. */

const [proxy = ""] = process.argv.slice(2);
console.log(JSON.stringify(await callAll("http://polar.test", { proxy })));
