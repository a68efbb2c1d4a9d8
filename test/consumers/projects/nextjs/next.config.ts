import type { NextConfig } from "next";

const config: NextConfig = {
  // Paths of lists end in a slash.
  skipTrailingSlashRedirect: true,
  // Without it, Next takes the repository around this folder for its root.
  turbopack: { root: import.meta.dirname },
};

export default config;
