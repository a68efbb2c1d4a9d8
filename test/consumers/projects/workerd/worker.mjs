import { run } from "./program.mjs";

export default {
  fetch: async () => Response.json(await run()),
};
