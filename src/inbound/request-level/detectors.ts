import { CACHE_DETECTOR } from "./cache-deception.ts"
import type { RequestDetector } from "./contract.ts"
import { CROSS_SITE_DETECTOR } from "./cross-site.ts"
import { FORCED_BROWSING_DETECTOR } from "./forced-browsing.ts"
import { HOST_DETECTOR } from "./host-tricks.ts"
import { PATH_DETOUR_DETECTOR } from "./path-detour.ts"
import { RANGE_DETECTOR } from "./ranges.ts"
import { SESSION_FIXATION_DETECTOR } from "./session-fixation.ts"
import { UNSIGNED_TOKEN_DETECTOR } from "./unsigned-token.ts"

/** What judges a request as a whole. A new one is added here and nowhere else. */
export const REQUEST_DETECTORS: readonly RequestDetector[] = [
    CROSS_SITE_DETECTOR,
    HOST_DETECTOR,
    RANGE_DETECTOR,
    CACHE_DETECTOR,
    FORCED_BROWSING_DETECTOR,
    PATH_DETOUR_DETECTOR,
    SESSION_FIXATION_DETECTOR,
    UNSIGNED_TOKEN_DETECTOR,
]
