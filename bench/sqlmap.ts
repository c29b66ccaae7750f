// Does anybody leave when sqlmap tries its hardest? `--level 5 --risk 3`, all techniques, with every tamper script it ships,
// one by one, against the staged comment form on loopback, through a fresh gate each time; and without one, so that the
// attack itself is seen to work. Bounded: a run is interrupted after --limit seconds, and what it has by then counts.
//
//     node bench/sqlmap.ts                                  every tamper, as installed and with --no-behaviour
//     node bench/sqlmap.ts --short                          three tampers at level 1, for a look
//     node bench/sqlmap.ts --tamper space2comment,between --setting without,no-behaviour --limit 120
//
// Only the field with the hole is attacked (-p programme), and sqlmap is told that the database is SQLite: everything else
// would be the same requests many times over. Exit code 1 when a person left through a gate, 2 when sqlmap is not there.
import { parseArgs } from "node:util"
import { sqlmapIsInstalled, type SqlmapEffort } from "../replays/comment-form/sqlmap.ts"
import { attack, type AttackRow, type Setting, SETTINGS } from "./sqlmap/attack.ts"
import { NO_TAMPER, shippedTampers } from "./sqlmap/tampers.ts"

/** Tampers of three kinds: white space, operators, encoding. */
const SHORT_TAMPERS = ["space2comment", "between", "charencode"]
const SHORT_EFFORT: SqlmapEffort = { level: 1, risk: 1 }
const FULL_EFFORT: SqlmapEffort = { level: 5, risk: 3 }

const { values } = parseArgs({
    options: {
        tamper: { type: "string" },
        setting: { type: "string" },
        limit: { type: "string", default: "45" },
        short: { type: "boolean", default: false },
    },
})

if (!sqlmapIsInstalled()) {
    console.error("sqlmap is not installed; nothing was measured. To have it: sudo apt-get install sqlmap")
    process.exitCode = 2
} else process.exitCode = await runAll()

async function runAll(): Promise<number> {
    const rows: AttackRow[] = []
    for (const setting of settingsOf(values.setting))
        for (const tamper of tampersOf(values.tamper)) {
            const effort = values.short ? SHORT_EFFORT : FULL_EFFORT
            const row = await attack({ tamper, setting, effort, limitSeconds: Number(values.limit) })
            console.log(JSON.stringify(row))
            rows.push(row)
        }
    return summarise(rows)
}

function tampersOf(asked: string | undefined): readonly string[] {
    if (asked !== undefined) return asked.split(",")
    return [NO_TAMPER, ...(values.short ? SHORT_TAMPERS : shippedTampers())]
}

/** @throws RangeError naming what is no setting */
function settingsOf(asked: string | undefined): readonly Setting[] {
    const names = (asked ?? (values.short ? "without,no-behaviour" : "default,no-behaviour")).split(",")
    return names.map((name) => {
        const setting = SETTINGS.find((known) => known === name)
        if (setting === undefined) throw new RangeError(`--setting: ${name} is none of ${SETTINGS.join(", ")}`)
        return setting
    })
}

function summarise(rows: readonly AttackRow[]): number {
    for (const [setting, of] of Map.groupBy(rows, (row) => row.setting)) {
        const sum = (key: "requests" | "refused" | "reached"): number => of.reduce((total, row) => total + row[key], 0)
        const left = of.filter(lost)
        console.log(
            `${setting}: ${of.length} runs, ${sum("requests")} requests, ${sum("refused")} refused, ${sum("reached")} reached the application; ` +
                `${of.filter(({ isWhole }) => isWhole).length} ended by themselves; runs in which a person left: ${left.length}`,
        )
    }
    return rows.some((row) => row.setting !== "without" && lost(row)) ? 1 : 0
}

function lost({ answered, looted, ledger }: AttackRow): boolean {
    return answered > 0 || looted > 0 || (ledger ?? 0) > 0
}
