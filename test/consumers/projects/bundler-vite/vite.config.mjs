export default {
  build: {
    outDir: "out",
    lib: { entry: "one.mjs", formats: ["es"], fileName: () => "one.mjs" },
    minify: true,
  },
};
