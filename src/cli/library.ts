// `sekisho library import|confirm|stats|drill|export`: others' incidents as records. Records are JSON lines in files that are named.
import { LIBRARY_MESSAGES } from "../core/messages/library.messages.data.ts"
import type { Command } from "./command.ts"
import { confirmRecords } from "./library/confirm.ts"
import { showDrills } from "./library/drill.ts"
import { exportRecords } from "./library/export.ts"
import { importInto } from "./library/import.ts"
import { showStatistics } from "./library/stats.ts"
import { UsageTold } from "./usage-told.ts"

const SUBCOMMANDS: Readonly<Record<string, Command["run"]>> = {
    import: importInto,
    confirm: confirmRecords,
    stats: showStatistics,
    drill: showDrills,
    export: exportRecords,
}

const library: Command = {
    run: async ([name, ...args], context) => {
        const run = name !== undefined && Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined
        if (run === undefined) {
            context.tell(LIBRARY_MESSAGES.usage[context.language])
            throw new UsageTold()
        }
        return run(args, context)
    },
}

export default library
