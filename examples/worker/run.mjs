// npm run example:worker: a Worker with its usage and its entitlements in Workers KV, run by
// workerd, and a mock Polar behind it. `-- --port 8787` asks for a port.
import { runExample } from "../runExample.mjs";

runExample(import.meta.dirname);
