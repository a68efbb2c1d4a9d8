import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { loadConfig, runBuild } from "metro";

// Bundles for Android as @react-native/metro-config says, which itself wants all of React Native.
const own = {
  resolver: { resolverMainFields: ["react-native", "browser", "main"] },
  transformer: {
    babelTransformerPath: createRequire(import.meta.url).resolve("@react-native/metro-babel-transformer"),
  },
};
const config = await loadConfig({ cwd: import.meta.dirname }, own);
mkdirSync("out");
for (const name of process.argv.slice(2)) {
  const options = { entry: `${name}.js`, out: `out/${name}.js`, platform: "android" };
  await runBuild(config, { ...options, dev: false, minify: true });
}
