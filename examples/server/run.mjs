// npm run example:server: a server with its usage and its entitlements in Redis (Debian's
// redis-server), and a mock Polar behind it. `-- --port 3000` asks for a port.
import { runExample } from "../runExample.mjs";

runExample(import.meta.dirname);
