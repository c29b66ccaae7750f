// Question: is every change to journal, evidence and spool named? Changes of a byte, deletions, exchanged files, lines and
// records, cuts, bytes behind the end and other names, in turn and each undone: those to journal and evidence by `sekisho verify`,
// those to the spool by the server that takes it in. Any that is not named ends it with 1.
// usage: node bench/tamper.ts [--count 10000] [--spool-count 10000] [--segments 8] [--seed N]
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { printOutcome } from "./crash/outcome.ts"
import { runTampering } from "./crash/tampering.ts"
import { sealSynthetic, tamper, TAMPERINGS } from "../src/evidence/tamper.case.ts"

const { values } = parseArgs({
    options: {
        count: { type: "string", default: "10000" },
        "spool-count": { type: "string", default: "10000" },
        segments: { type: "string", default: "8" },
        seed: { type: "string", default: "1" },
    },
})
let state = Number(values.seed) >>> 0
const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
}

const home = mkdtempSync(join(tmpdir(), "sekisho-tamper-"))
try {
    const sealed = await sealSynthetic(home, Number(values.segments), 5)
    const files = sealed.files()
    const unnamed: string[] = []
    const counts = new Map<string, number>()
    for (let n = 0; n < Number(values.count); n++) {
        const kind = TAMPERINGS[n % TAMPERINGS.length] ?? "byte"
        const undo = tamper(kind, files, below)
        const { journal, evidence } = sealed.verify()
        if (journal.faults.length + evidence.faults.length === 0) unnamed.push(`${kind} ${n}`)
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
        undo()
    }
    const { journal, evidence } = sealed.verify()
    const holds = journal.faults.length + evidence.faults.length === 0
    console.log(`journal and evidence: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(", ")}`)
    console.log(`not named: ${unnamed.length}${unnamed.length > 0 ? ` (${unnamed.slice(0, 10).join(", ")})` : ""}`)
    console.log(`all undone, it ${holds ? "holds" : "DOES NOT HOLD"}; files ${files.length}, seed ${values.seed}`)
    const spool = await runTampering(Number(values.seed), Number(values["spool-count"]))
    printOutcome({ ...spool, kind: "spool" })
    process.exitCode = unnamed.length === 0 && holds && spool.faults.length === 0 ? 0 : 1
} finally {
    rmSync(home, { recursive: true, force: true })
}
