import type { NextConfig } from "next";

const config: NextConfig = {
  // Paths of lists end in a slash.
  skipTrailingSlashRedirect: true,
  // This folder is all there is, whatever lies around it.
  turbopack: { root: import.meta.dirname },
};

export default config;
