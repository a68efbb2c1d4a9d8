import type { BenefitRecord } from "../store/records.js";

/** What of a benefit's properties one sees who holds it. */
export function subscriberProperties(benefit: BenefitRecord): object {
  switch (benefit.type) {
    case "custom":
      return { note: benefit.properties.note };
    case "discord":
      return { guild_id: benefit.properties.guild_id };
    case "github_repository": {
      const { repository_owner, repository_name } = benefit.properties;
      return { repository_owner, repository_name };
    }
    case "downloadables": {
      const { archived, files } = benefit.properties;
      return { active_files: files.filter((file) => archived[file] !== true) };
    }
    case "license_keys": {
      const { prefix, expires, activations, limit_usage } = benefit.properties;
      return { prefix, expires, activations, limit_usage };
    }
    case "meter_credit": {
      const { units, rollover, meter_id } = benefit.properties;
      return { units, rollover, meter_id };
    }
    case "feature_flag":
    case "slack_shared_channel":
      return {};
  }
}
