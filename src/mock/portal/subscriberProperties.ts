import type { BenefitType } from "../api/answers.js";
import type { BenefitRecord } from "../store/records.js";

/** The properties that show, by the type of the benefit. */
const SHOWN: Readonly<Record<BenefitType, readonly string[]>> = {
  custom: ["note"],
  discord: ["guild_id"],
  github_repository: ["repository_owner", "repository_name"],
  downloadables: [],
  license_keys: ["prefix", "expires", "activations", "limit_usage"],
  meter_credit: ["units", "rollover", "meter_id"],
  feature_flag: [],
  slack_shared_channel: [],
};

/** What of a benefit's properties one sees who holds it. */
export function subscriberProperties({ type, properties }: BenefitRecord): object {
  if (type === "downloadables") {
    return { active_files: properties.files.filter((file) => properties.archived[file] !== true) };
  }
  return Object.fromEntries(SHOWN[type].map((name) => [name, Reflect.get(properties, name)]));
}
