import { Miniflare } from "miniflare";

const { PORT, POLAR_ACCESS_TOKEN, POLAR_SERVER_URL, POLAR_WEBHOOK_SECRET } = process.env;

new Miniflare({
  modules: true,
  scriptPath: "out/worker.js",
  compatibilityDate: "2026-07-01",
  // What makes variables and secrets process.env.
  compatibilityFlags: ["nodejs_compat"],
  bindings: { POLAR_ACCESS_TOKEN, POLAR_SERVER_URL, POLAR_WEBHOOK_SECRET },
  host: "127.0.0.1",
  port: Number(PORT),
});
