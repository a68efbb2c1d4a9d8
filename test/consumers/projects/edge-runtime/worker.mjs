import { run } from "./program.mjs";

addEventListener("fetch", (event) => {
  event.respondWith(run().then((outcome) => Response.json(outcome)));
});
