/** An organization token that every mock accepts unless told otherwise. It has all scopes. */
export const MOCK_TOKEN: "polar_oat_mock" = "polar_oat_mock";

/**
 * A user token that every mock accepts unless told otherwise. It has all scopes and, unlike an
 * organization token, may name the `organization_id` of what it creates.
 */
export const MOCK_USER_TOKEN: "polar_pat_mock" = "polar_pat_mock";

/** The organization of a mock unless told otherwise: the one in the examples of Polar's docs. */
export const MOCK_ORGANIZATION_ID: "1dbfc517-0bbf-4301-9ba8-555ca42b9737" =
  "1dbfc517-0bbf-4301-9ba8-555ca42b9737";

/** Where the pages of checkouts are unless the mock is served. */
export const SITE_URL = "https://polar.sh";
