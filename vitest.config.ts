import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Tests import the package by its public names, and get the source.
    alias: [
      { find: /^polar-fn\/core(\.js)?$/, replacement: `${import.meta.dirname}/core/full/index.ts` },
      { find: /^polar-fn\/lite\/core(\.js)?$/, replacement: `${import.meta.dirname}/core/lite/index.ts` },
      { find: /^polar-fn\/browser\/core(\.js)?$/, replacement: `${import.meta.dirname}/core/browser/index.ts` },
      {
        find: /^polar-fn\/lite\/funcs\/(\w+)(\.js)?$/,
        replacement: `${import.meta.dirname}/funcs/lite/$1.ts`,
      },
      { find: /^polar-fn\/(funcs|models)\/(\w+)(\.js)?$/, replacement: `${import.meta.dirname}/$1/$2.ts` },
      {
        find: /^polar-fn\/webhooks(\.js)?$/,
        replacement: `${import.meta.dirname}/src/webhooks/index.ts`,
      },
      {
        find: /^polar-fn\/lite\/webhooks(\.js)?$/,
        replacement: `${import.meta.dirname}/src/webhooks/lite.ts`,
      },
      { find: /^polar-fn\/mock(\.js)?$/, replacement: `${import.meta.dirname}/src/mock/index.ts` },
      { find: /^polar-fn\/mock\/node(\.js)?$/, replacement: `${import.meta.dirname}/src/mock/node.ts` },
      { find: /^polar-fn\/proxy(\.js)?$/, replacement: `${import.meta.dirname}/src/proxy/index.ts` },
      { find: /^polar-fn\/proxy\/node(\.js)?$/, replacement: `${import.meta.dirname}/src/proxy/node.ts` },
      { find: /^polar-fn\/(log|pages|stream)(\.js)?$/, replacement: `${import.meta.dirname}/src/$1.ts` },
      { find: /^polar-fn$/, replacement: `${import.meta.dirname}/src/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    reporters: ["default", "./test/support/closingLine.ts"],
  },
});
