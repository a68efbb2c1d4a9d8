import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installedPackage } from "./pack.js";
import { type Calls, ONE, officialProgram, officialProgram0, program, SHOP_CALLS } from "./programs.js";
import { writeTable } from "./regions.js";

/*
 * npm run typecost            prints what `tsc --noEmit` takes for programs with polar-fn and with the official SDKs
 * npm run typecost -- --write writes the table into docs/figures.md
 */

const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const RUNS = 9;

const TEN: Calls = Object.fromEntries(Object.entries({ ...ONE, ...SHOP_CALLS }).slice(0, 10));

const FETCH = `
const response = await fetch("https://api.polar.sh/v1/customers/external/usr_1337/state", {
  headers: { authorization: "Bearer x" },
});
console.log(response.ok, await response.json());
`;

const PROGRAMS: Readonly<Record<string, string>> = {
  "bare `fetch`": FETCH,
  "lite core, one lite function": program("lite/", "lite/", ONE),
  "official 1.0.1, one": officialProgram(ONE),
  "lite core, ten lite functions": program("lite/", "lite/", TEN),
  "official 1.0.1, ten": officialProgram(TEN),
  "full core, one full function": program("", "", ONE),
  "official 0.49.0, one": officialProgram0(ONE),
  "full core, ten full functions": program("", "", TEN),
  "official 0.49.0, ten": officialProgram0(TEN),
};

const CONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "ESNext",
    moduleResolution: "Bundler",
    types: [],
  },
  files: ["program.ts"],
};

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly instantiations: number;
}

function check(folder: string): Run {
  const started = performance.now();
  const said = execFileSync(process.execPath, [TSC, "--noEmit", "--extendedDiagnostics"], {
    cwd: folder,
    encoding: "utf8",
  });
  const seconds = (performance.now() - started) / 1000;

  function number(label: string): number {
    const [, found] = new RegExp(`^${label}:\\s+(\\d+)`, "m").exec(said) ?? [];
    if (found === undefined) throw new Error(`tsc does not say "${label}"`);
    return Number(found);
  }

  return { seconds, megabytes: number("Memory used") / 1000, instantiations: number("Instantiations") };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const { folder, remove } = installedPackage();
try {
  const runs = new Map<string, Run[]>();
  for (let run = 0; run < RUNS; run++) {
    for (const [index, [name, source]] of Object.entries(PROGRAMS).entries()) {
      const place = join(folder, `program${index}`);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, "tsconfig.json"), JSON.stringify(CONFIG));
      writeFileSync(
        join(place, "program.ts"),
        `declare const console: { log(...all: unknown[]): void };\n${source}\nexport {};\n`,
      );
      runs.set(name, [...(runs.get(name) ?? []), check(place)]);
    }
  }
  const rows = [...runs].map(([name, all]) => {
    function of(key: keyof Run): number {
      return median(all.map((each) => each[key]));
    }

    return `| ${name} | ${of("seconds").toFixed(2)} | ${Math.round(of("megabytes"))} | ${of("instantiations")} |`;
  });

  writeTable("types", "npm run typecost -- --write", [
    `| program | seconds (median of ${RUNS}) | memory, MB | type instantiations |`,
    "| --- | ---: | ---: | ---: |",
    ...rows,
  ]);
} finally {
  remove();
}
