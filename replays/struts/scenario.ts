// I2 to I9, the Struts wave of March 2017 (I15): the expression in a Content-Type header against a real Struts 2.3.31,
// without Sekisho, with a fresh installation, and with the detectors only observing; then the later attacks of the same
// family, put before the gate alone where the staged victim does not have the hole.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { MarkerRow, Scenario } from "../scenario.ts"
import { figuresOf } from "../scope-figures.ts"
import { startGuard, type Guard } from "../sekisho-process.ts"
import { buildVictim, javaIsInstalled, mavenIsInstalled } from "./build.ts"
import { observedRequest } from "./observed-request.ts"
import { rawRequest, sendRaw } from "./raw-request.ts"
import { setStage, type Stage } from "./stage.ts"
import { VARIANTS, type Variant } from "./variants.data.ts"

/** The ledger has a request within two seconds. */
const LEDGER_DELAY_MS = 2_000
const SETTINGS = ["without", "gate", "observe"] as const

const scenario: Scenario = {
    name: "struts",
    incident: "I2–I9, I15",
    title: {
        ja: "Apache Struts 2 の脆弱性を突く攻撃（2017年3月: 土地総合情報システム、jSTAT MAP、国際郵便マイページ、停電情報公開サービス、Radital、NICT、JINS、カード払いのサイトほか）",
        en: "attacks on Apache Struts 2 (March 2017: land information, jSTAT MAP, international mail, outage mail, Radital, NICT, JINS, card payment sites and others)",
    },
    needs: [
        { program: "javac", packageName: "default-jdk-headless", isInstalled: javaIsInstalled },
        { program: "mvn", packageName: "maven", isInstalled: mavenIsInstalled },
    ],
    prepare: async () => void (await buildVictim()),
    run: async ({ attacks, onRow }) => {
        const rows: MarkerRow[] = []
        const keep = (row: MarkerRow): void => {
            rows.push(row)
            onRow(row)
        }
        const chosen = VARIANTS.filter(({ id }) => attacks?.includes(id) ?? true)
        for (const variant of chosen.filter(({ onVictim }) => onVictim)) {
            for (const setting of SETTINGS) keep(await runStaged(variant, setting))
        }
        for (const row of await askGate(chosen.filter(({ onVictim }) => !onVictim))) keep(row)
        return rows
    },
}

export default scenario

/** Each attack meets a fresh victim and a fresh installation: nothing is left over from the one before. */
async function runStaged(variant: Variant, setting: MarkerRow["setting"]): Promise<MarkerRow> {
    const stage = await setStage(await buildVictim())
    try {
        if (setting === "without") return await attackAt(stage.port, variant, setting, stage)
        const dataDir = join(stage.dir, "data")
        const mode = setting === "gate" ? "block" : "observe"
        const guard = await startGuard({ dataDir, upstreamPort: stage.port, mode, workers: 1 })
        try {
            const row = await attackAt(portOf(guard), variant, setting, stage)
            await sleep(LEDGER_DELAY_MS)
            return { ...row, ...(await observedRequest(dataDir, row.id)), scope: await figuresOf(dataDir) }
        } finally {
            await guard.stop()
        }
    } finally {
        await stage.takeDown()
    }
}

/**
 * Without the hole on the victim nothing can be shown without the gate: whether it refuses is all that is asked, of each
 * request alone, so that no refusal is owed to the one before.
 */
async function askGate(variants: readonly Variant[]): Promise<readonly MarkerRow[]> {
    if (variants.length === 0) return []
    const stage = await setStage(await buildVictim())
    const dataDir = join(stage.dir, "data")
    try {
        const guard = await startGuard({ dataDir, upstreamPort: stage.port, workers: 1, noBehaviour: true })
        try {
            const rows: MarkerRow[] = []
            for (const variant of variants) rows.push(await attackAt(portOf(guard), variant, "gate", stage))
            await sleep(LEDGER_DELAY_MS)
            const observed: MarkerRow[] = []
            for (const row of rows) observed.push({ ...row, ...(await observedRequest(dataDir, row.id)) })
            return observed
        } finally {
            await guard.stop()
        }
    } finally {
        await stage.takeDown()
    }
}

function portOf(guard: Guard): number {
    return Number(new URL(guard.url).port)
}

async function attackAt(
    port: number,
    variant: Variant,
    setting: MarkerRow["setting"],
    stage: Stage,
): Promise<MarkerRow> {
    const marker = join(stage.dir, "marker")
    const started = performance.now()
    const answer = await sendRaw(port, rawRequest(variant, marker))
    return {
        kind: "marker",
        setting,
        attack: variant.id,
        cve: variant.cve,
        where: variant.where,
        ...answer,
        marker: !variant.onVictim ? "not-staged" : existsSync(marker) ? "appeared" : "absent",
        findings: [],
        shownIn: null,
        seconds: (performance.now() - started) / 1_000,
        scope: null,
    }
}
