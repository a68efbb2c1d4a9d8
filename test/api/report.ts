import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { reported } from "./reported.js";

/*
 * npm run api            fails where the public API is not what the reports beside this file say
 * npm run api -- --write writes the reports
 */

const ROOT = join(import.meta.dirname, "..", "..");

const write = process.argv.includes("--write");
const configPath = join(ROOT, "api-extractor.json");
const base = ExtractorConfig.loadFile(configPath);

for (const { name, declarations } of reported) {
  const config = ExtractorConfig.prepare({
    configObject: {
      ...base,
      mainEntryPointFilePath: join(ROOT, declarations),
      apiReport: { ...base.apiReport, enabled: true, reportFileName: name },
    },
    configObjectFullPath: configPath,
    packageJsonFullPath: join(ROOT, "package.json"),
  });
  const { succeeded, apiReportChanged } = Extractor.invoke(config, {
    localBuild: write,
    messageCallback: (message) => {
      // Which compiler reads the declarations is of no interest here.
      if (message.messageId.startsWith("console-")) message.handled ||= message.logLevel !== "error";
    },
  });
  if (!succeeded || (apiReportChanged && !write)) {
    console.error(
      `${name}: the public API differs from its report${write ? "" : ": npm run api -- --write"}`,
    );
    process.exitCode = 1;
  }
}
if (process.exitCode === undefined) console.log(`${reported.length} API reports are true.`);
