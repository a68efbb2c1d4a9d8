import { serve } from "srvx";
import app from "./dist/server/server.js";

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(process.env.PORT) });
