import webpack from "webpack";

webpack(
  {
    mode: "production",
    entry: "./one.mjs",
    target: "es2022",
    experiments: { outputModule: true },
    output: { path: `${import.meta.dirname}/out`, filename: "one.mjs", module: true },
  },
  (error, stats) => {
    if (error) throw error;
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
  },
);
