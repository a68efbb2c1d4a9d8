/** What every way of a call should come to: a known customer read, and a new one created. */
export const ALL_WELL: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    "full core, full functions",
    "full core, lite functions",
    "lite core, full functions",
    "lite core, lite functions",
    "browser core",
  ].map((way) => [way, ["known@example.com", "new@example.com"]]),
);
