// I1, the comment form: sqlmap against the staged station, technique by technique: without Sekisho; with a fresh
// installation; and with the detectors only observing and a cap of 100 persons, as if nobody recognised the hole.
import { join } from "node:path"
import type { PersonsRow, Scenario, ScenarioOptions } from "../scenario.ts"
import { figuresOf } from "../scope-figures.ts"
import { startGuard } from "../sekisho-process.ts"
import { runSqlmap, sqlmapIsInstalled, TECHNIQUES, type Technique } from "./sqlmap.ts"
import { setStage, type Stage } from "./stage.ts"

export const CAP_PERSONS = 100

/** How each setting starts the gate; `without` has none. */
const SETTINGS = {
    without: null,
    gate: { mode: "block" },
    breaker: { mode: "observe", breaker: CAP_PERSONS },
} as const

const scenario: Scenario = {
    name: "comment-form",
    incident: "I1",
    title: {
        ja: "番組コメントフォームへの SQL インジェクション（2017年10月、テレビ局）",
        en: "SQL injection through a programme's comment form (October 2017, a TV station)",
    },
    needs: [{ program: "sqlmap", packageName: "sqlmap", isInstalled: sqlmapIsInstalled }],
    run: async (options) => {
        const rows: PersonsRow[] = []
        for (const technique of TECHNIQUES.filter((name) => options.attacks?.includes(name) ?? true)) {
            for (const setting of ["without", "gate", "breaker"] as const) {
                const row = await runOne(technique, setting, options)
                options.onRow(row)
                rows.push(row)
            }
        }
        return rows
    },
}

export default scenario

/** Each attack meets a fresh station and a fresh installation: nothing is left over from the one before. */
async function runOne(
    technique: Technique,
    setting: keyof typeof SETTINGS,
    options: ScenarioOptions,
): Promise<PersonsRow> {
    const stage = await setStage()
    try {
        const gate = SETTINGS[setting]
        if (gate === null)
            return await attackAt(`http://127.0.0.1:${stage.victim.port}`, technique, setting, stage, options)
        const dataDir = join(stage.dir, "data")
        const guard = await startGuard({ dataDir, upstreamPort: stage.victim.port, ...gate })
        try {
            const row = await attackAt(guard.url, technique, setting, stage, options)
            return { ...row, scope: await figuresOf(dataDir) }
        } finally {
            await guard.stop()
        }
    } finally {
        await stage.takeDown()
    }
}

async function attackAt(
    url: string,
    technique: Technique,
    setting: PersonsRow["setting"],
    stage: Stage,
    { limitSeconds, hex }: ScenarioOptions,
): Promise<PersonsRow> {
    const workDir = join(stage.dir, "loot")
    const run = await runSqlmap({ url, technique, limitSeconds, workDir, hex, table: "comments", known: stage.known })
    const { rows, requests, seconds, emails } = run
    return { kind: "persons", setting, attack: technique, requests, rows, persons: emails.size, seconds, scope: null }
}
