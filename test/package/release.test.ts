import { describe, expect, test } from "vitest";
import { notesOf, publishedChangelog, releaseIn, unreleasedIn } from "../../packaging/changelog.js";
import { complaintsAbout } from "../../packaging/complaints.js";
import { type Manifest, readManifest } from "../../packaging/Manifest.js";
import { publishedManifest } from "../../packaging/publishedManifest.js";

const CHANGELOG = "# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n";

describe("A release", () => {
  test("moves what is unreleased under its version", () => {
    const released = releaseIn(CHANGELOG, "0.2.0", "2026-12-01");
    expect(unreleasedIn(released)).toBe("");
    expect(notesOf(released, "0.2.0")).toBe("- New.");
    expect(notesOf(released, "0.1.0")).toBe("- First.");
    expect(released).toContain("## 0.2.0 (2026-12-01)");
  });

  test("is refused where nothing is new, and where the version is there", () => {
    const released = releaseIn(CHANGELOG, "0.2.0", "2026-12-01");
    expect(() => releaseIn(released, "0.3.0", "2026-12-02")).toThrow("nothing under Unreleased");
    expect(() => releaseIn(CHANGELOG, "0.1.0", "2026-12-02")).toThrow("0.1.0 is released already");
  });

  test("has a changelog without anything unreleased in its package", () => {
    const released = releaseIn(CHANGELOG, "0.2.0", "2026-12-01");
    expect(publishedChangelog(released, "0.2.0")).toBe(
      "# Changelog\n\n## 0.2.0 (2026-12-01)\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n",
    );
    expect(publishedChangelog(CHANGELOG, "0.2.0")).toBe(CHANGELOG.replace("Unreleased", "0.2.0"));
  });
});

describe("Publishing", () => {
  const REAL: Manifest = {
    ...readManifest(),
    version: "0.2.0",
    author: "Somebody",
    homepage: "https://real.test/",
    bugs: { url: "https://real.test/bugs" },
    repository: { type: "git", url: "git+https://real.test/polar-fn.git" },
  };
  const RELEASED = releaseIn(CHANGELOG, "0.2.0", "2026-12-01");

  test("goes ahead where all is said", () => {
    expect(complaintsAbout(REAL, RELEASED, "v0.2.0")).toEqual([]);
  });

  test("is refused while an address is a placeholder, and says which", () => {
    const complaints = complaintsAbout({ ...readManifest(), version: "0.2.0" }, RELEASED, "v0.2.0");
    const fields = ["author", "homepage", "bugs.url", "repository.url"];
    expect(complaints.map((each) => each.replace(/ is a placeholder.*/, ""))).toEqual(
      fields.map((field) => `package.json: ${field}`),
    );
  });

  test("is refused for another tag, and with a changelog that does not say the version", () => {
    expect(complaintsAbout(REAL, RELEASED, "v0.3.0")).toEqual(["the tag is v0.3.0, the version 0.2.0"]);
    expect(complaintsAbout(REAL, CHANGELOG, "v0.2.0")).toEqual([
      "CHANGELOG.md says nothing of 0.2.0",
      "CHANGELOG.md: something is under Unreleased",
    ]);
  });
});

describe("The package.json that is published", () => {
  const published = publishedManifest(readManifest());

  test("has nothing that is for working on the package only", () => {
    expect(Object.keys(published)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(scripts|devDependencies|private)$/)]),
    );
    expect(published.dependencies).toEqual(readManifest().dependencies);
  });

  test("gives require of every entry point its own file and types", () => {
    expect(published.exports["./core"]).toEqual({
      require: { types: "./dist/core/full/index.d.cts", default: "./dist/core/full/index.cjs" },
      types: "./dist/core/full/index.d.ts",
      default: "./dist/core/full/index.js",
    });
    expect(Object.keys(published.exports)).toEqual(Object.keys(readManifest().exports));
  });

  test("is that of a repository which itself cannot be published", () => {
    expect(readManifest()["private"]).toBe(true);
  });
});
