import { deepStrictEqual } from "node:assert";
import { createServer } from "vite";

// As vite's development server loads what it renders: once bundled, once from node_modules.
for (const noExternal of [true, undefined]) {
  const server = await createServer({
    configFile: false,
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false },
    ssr: { noExternal },
  });
  const { EXPECTED, run } = await server.ssrLoadModule("/program.mjs");
  deepStrictEqual(await run(), EXPECTED);
  await server.close();
}
