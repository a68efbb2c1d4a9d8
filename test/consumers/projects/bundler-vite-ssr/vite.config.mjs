export default {
  ssr: { noExternal: true },
  build: {
    ssr: "one.mjs",
    outDir: "out",
    minify: true,
    rollupOptions: { output: { entryFileNames: "[name].mjs" } },
  },
};
