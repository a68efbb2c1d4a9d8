// npm run example:proxy: a shop's account page, its server with the proxy, and a mock Polar behind
// it. `-- --port 3000` asks for a port.
import { runExample } from "../runExample.mjs";

runExample(import.meta.dirname);
