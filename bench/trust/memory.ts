import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../pack.js";

/** What a process has received, and the most memory that it has had, in bytes. */
interface Answered {
  readonly received: number;
  readonly memory: number;
}

/** The median of five runs: memory depends on when garbage is collected. */
function answered(kind: "small" | "bomb" | "whole" | "export"): Answered {
  const file = join(import.meta.dirname, "answering.ts");
  const runs = Array.from({ length: 5 }, () => {
    const text = execFileSync(process.execPath, ["--import", "tsx", file, kind], {
      cwd: ROOT,
      encoding: "utf8",
    });
    return JSON.parse(text) as Answered;
  });
  const [, , median] = runs.sort((one, other) => one.memory - other.memory);
  if (!median) throw new Error("There were five runs.");
  return median;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

/** The table of what answers of Polar's cost in memory. */
export function memoryTable(): readonly string[] {
  const small = answered("small");

  function row(name: string, { received, memory }: Answered, before: string): string {
    return `| ${name} | ${megabytes(received)} | ${megabytes(memory - small.memory)} | ${before} |`;
  }

  return [
    "| an answer of Polar's | reaches the page, MB | memory above that of a small answer, MB | before, MB |",
    "| --- | ---: | ---: | ---: |",
    row("JSON of 200 MB that comes as 0.2 MB, through the proxy: a 502", answered("bomb"), "200"),
    row("the same, read with `fetch` alone", answered("whole"), ""),
    row("a CSV export of 200 MB, through the proxy, piece by piece", answered("export"), "200"),
  ];
}
