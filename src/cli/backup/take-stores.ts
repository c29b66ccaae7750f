import type { Stage } from "../../backup/take-stage.ts"
import { dataFolder } from "../../config/data-folder.ts"
import { readConfigFile } from "../../config/load-config.ts"
import { controlOf } from "../../config/resolve-config.ts"
import { controlPlace } from "../../server/control/lazy-control.ts"
import { askLedger } from "../ask-ledger.ts"
import type { CommandContext } from "../command.ts"

/** The open days of a large ledger are copied within minutes; questions wait no longer than that. */
const STAGE_TIMEOUT_MS = 3_600_000

/**
 * Has the server fill the stage, or fills it where none runs. Whoever calls holds the stage (backup/with-stage.ts).
 *
 * @param purpose an export needs no incidents
 */
export async function takeStores(
    context: CommandContext,
    purpose: "backup" | "export",
    configFile: string | undefined,
): Promise<Stage> {
    const { takeStage } = await import("../../backup/take-stage.ts")
    const folder = dataFolder(context.dataDir)
    return askLedger<Stage>(context, {
        path: `/${purpose}-stage`,
        call: { method: "POST", timeoutMs: STAGE_TIMEOUT_MS },
        local: async (ledger) => {
            if (purpose === "export") return takeStage({ folder, ledger, control: null })
            const place = controlPlace(folder, controlOf(await readConfigFile(configFile)))
            return takeStage({ folder, ledger, control: async (task) => task(place) })
        },
    })
}
