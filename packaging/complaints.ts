import { notesOf, unreleasedIn } from "./changelog.js";
import type { Manifest } from "./Manifest.js";

/** The addresses that stand in package.json until there are real ones end so. */
const PLACEHOLDER = ".example";

/** The fields that say where the project is and who makes it. */
function addressesOf({ author, bugs, homepage, repository }: Manifest): Readonly<Record<string, string>> {
  return { author, homepage, "bugs.url": bugs.url, "repository.url": repository.url };
}

/** Why a package may not be published; empty if it may. */
export function complaintsAbout(manifest: Manifest, changelog: string, tag: string): readonly string[] {
  const { version } = manifest;
  const placeholders = Object.entries(addressesOf(manifest)).filter(([, value]) =>
    value.includes(PLACEHOLDER),
  );
  return [
    ...placeholders.map(([field, value]) => `package.json: ${field} is a placeholder: ${value}`),
    ...(tag === `v${version}` ? [] : [`the tag is ${tag}, the version ${version}`]),
    ...(notesOf(changelog, version) === undefined ? [`CHANGELOG.md says nothing of ${version}`] : []),
    ...(unreleasedIn(changelog) === "" ? [] : ["CHANGELOG.md: something is under Unreleased"]),
  ];
}
