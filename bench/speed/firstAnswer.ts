import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundleInto } from "./bundles.js";
import { asksOnce, CLIENTS } from "./clients.js";
import { median } from "./numbers.js";
import { startServer } from "./startServer.js";

const execute = promisify(execFile);

/**
 * Runs a program in a Node of its own; gives the milliseconds from that Node's start to its first
 * answer.
 */
async function timeOf(program: string, server: string): Promise<number> {
  const { stdout } = await execute(process.execPath, [program, server]);
  const { milliseconds, answer } = JSON.parse(stdout) as { milliseconds: number; answer: unknown };
  if (!JSON.stringify(answer).includes("customer.1337@example.com")) throw new Error(`${program}: ${stdout}`);
  return milliseconds;
}

/**
 * The table of how long a program takes from its start to its first answer: as it lies in
 * `node_modules`, and in one file. The programs are written below `folder`, which is inside the
 * repository, so that they find the packages.
 */
export async function firstAnswerTable(folder: string, runs: number): Promise<readonly string[]> {
  const programs: string[] = [];
  for (const [index, client] of CLIENTS.entries()) {
    const [loose, bundled] = [join(folder, `loose${index}.mjs`), join(folder, `bundled${index}.mjs`)];
    writeFileSync(loose, asksOnce(client));
    await bundleInto(bundled, asksOnce(client), "built");
    programs.push(loose, bundled);
  }
  const times = new Map(programs.map((program): [string, number[]] => [program, []]));
  const server = await startServer();
  try {
    for (let run = 0; run < runs; run++)
      for (const program of programs) times.get(program)?.push(await timeOf(program, server.url));
  } finally {
    server.stop();
  }
  const rows = CLIENTS.map(({ name }, index) => {
    const cells = programs.slice(2 * index, 2 * index + 2).map((program) => median(times.get(program) ?? []));
    return `| ${name} | ${cells.map((cell) => cell.toFixed(0)).join(" | ")} |`;
  });
  return [
    `| from the start of Node to the first answer, median of ${runs} | as installed, ms | in one file, ms |`,
    "| --- | ---: | ---: |",
    ...rows,
  ];
}
