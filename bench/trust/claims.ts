import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../pack.js";

/** The files of tests that hold each promise of docs/security.md. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  total: [
    "test/hostile/totality.test.ts",
    "test/hostile/noHang.test.ts",
    "test/hostile/answers.test.ts",
    "test/hostile/signals.test.ts",
    "test/core/ownCode.test.ts",
    "test/core/optionalBodies.test.ts",
    "test/laws/anyAnswer.test.ts",
  ],
  once: [
    "test/hostile/retryWaits.test.ts",
    "test/core/retries.test.ts",
    "test/laws/retries.test.ts",
    "test/proxy/upstream.test.ts",
  ],
  secrets: ["test/core/secrets.test.ts", "test/hostile/serverURL.test.ts", "test/src/log.test.ts"],
  paths: ["test/hostile/ids.test.ts", "test/laws/externalIds.test.ts", "test/proxy/anyRequest.test.ts"],
  requests: ["test/hostile/checkedIsSent.test.ts", "test/hostile/readOnce.test.ts"],
  answers: ["test/drift"],
  proxy: ["test/proxy", "test/browser/proxyTypes.test.ts"],
  webhooks: ["test/webhooks"],
  streams: ["test/src/stream.test.ts", "test/src/streamEnds.test.ts", "test/src/pages.test.ts"],
  gadgets: ["test/hostile/ownKeys.test.ts"],
  package: ["test/package/lockFile.test.ts", "test/package/neverthrow.test.ts"],
};

/** A test, as vitest reports it. */
interface Tested {
  readonly status: string;
  readonly meta: { readonly figures?: string };
}

interface Report {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly Tested[] }[];
}

/** Runs files of tests; throws where one fails. */
function reportOf(files: readonly string[]): Report {
  mkdirSync(join(ROOT, ".scratch"), { recursive: true });
  const file = join(ROOT, ".scratch", "trust.json");
  const options = ["--typecheck.enabled=false", "--reporter=json", `--outputFile=${file}`];
  execFileSync("npx", ["vitest", "run", ...files, ...options], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

/** The table of promises: where they are tested, by how many tests, and what these say of it. */
export function claimTable(): readonly string[] {
  const { testResults } = reportOf([...new Set(Object.values(CLAIMS).flat())]);

  function row([claim, files]: readonly [string, readonly string[]]): string {
    const ofClaim = testResults.filter(({ name }) => files.some((file) => name.includes(file)));
    const tests = ofClaim.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter(({ status }) => status === "passed").length;
    const figures = tests.flatMap(({ meta }) => meta.figures ?? []);
    const links = files.map((file) => `[${file.replace(/^test\//, "")}](../${file})`);
    return `| ${claim} | ${links.join(", ")} | ${passed} of ${tests.length} | ${figures.join("; ")} |`;
  }

  return [
    "| promise | tests | passed | what they tried |",
    "| --- | --- | ---: | --- |",
    ...Object.entries(CLAIMS).map(row),
  ];
}
