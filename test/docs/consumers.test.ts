import { expect, test } from "vitest";
import { readProjects } from "../consumers/Project.js";
import { read } from "./markdown.js";

const rows = read("docs/consumers.md")
  .split("\n")
  .filter((line) => line.startsWith("| "));

test("the page of consumers has a row for each project, by its name and when it is looked at", () => {
  const projects = readProjects().map(({ consumer }) => consumer);
  expect(projects.length).toBeGreaterThan(20);
  const missing = projects.filter(
    ({ name, quick }) =>
      !rows.some(
        (row) => row.startsWith(`| ${name} |`) && row.includes(quick ? "every run" : "with `--all`"),
      ),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test("the page of consumers has no row that failed, or that was not asked for", () => {
  expect(rows.filter((row) => /\| (fails|not run: not asked for)/.test(row))).toEqual([]);
});
