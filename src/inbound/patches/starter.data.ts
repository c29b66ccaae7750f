import type { Patch } from "../../core/patch.ts"
import { APPLICATION_PATCHES } from "./starter/application.data.ts"
import { APPLIANCE_PATCHES } from "./starter/appliance.data.ts"
import { CONSOLE_PATCHES } from "./starter/console.data.ts"
import { CONTENT_PATCHES } from "./starter/content.data.ts"
import { EXPLOITED_PATCHES } from "./starter/exploited.data.ts"
import { FRAMEWORK_PATCHES } from "./starter/framework.data.ts"
import { SERVER_PATCHES } from "./starter/server.data.ts"

/**
 * Patches every gate begins with: published weaknesses whose attack looks like an ordinary request, so that no detector can
 * see it by its structure. What detectors refuse anyway (CVE-2021-41773, CVE-2018-13379, CVE-2024-4577) is not among them.
 */
export const STARTER_PATCHES: readonly Patch[] = [
    ...CONTENT_PATCHES,
    ...FRAMEWORK_PATCHES,
    ...APPLIANCE_PATCHES,
    ...SERVER_PATCHES,
    ...CONSOLE_PATCHES,
    ...EXPLOITED_PATCHES,
    ...APPLICATION_PATCHES,
]
