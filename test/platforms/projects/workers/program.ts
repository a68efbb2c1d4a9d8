import { callAll } from "./calls";

const OPTIONS = {
  "/cf": { cf: { cacheTtl: 60, cacheEverything: true } },
  "/cache": { cache: "no-store" },
} as const;

/**
 * `GET /cf` and `GET /cache` make the calls with options that only Workers know, or that they took
 * long to know.
 */
export default {
  async fetch(request: Request): Promise<Response> {
    const options = OPTIONS[new URL(request.url).pathname as keyof typeof OPTIONS];
    return Response.json(await callAll("http://polar.test", options));
  },
};
