// A gate that begins to count under a new person key says so: in the journal, and in the key's own file, where it is what lets
// the key before it be destroyed one day. One that cannot say so counts all the same; the key before it is kept then.
import type { Installation } from "../../config/installation.ts"
import { inForce, readKeyRing, stateSeeds, writeKeyRing } from "../../config/key-ring.ts"
import { whileLocked } from "../../journal/lock.ts"
import type { GateLog } from "../gate-log.ts"
import type { GateJournal } from "./gate-journal.ts"

export function noteKeyInForce(
    { id, keyId, keyFile, keys }: Installation,
    journal: GateJournal,
    log: GateLog,
    nowMs: number,
): void {
    const { madeAtMs, usedSinceMs } = inForce(keys)
    // The first key of an installation needs no word: it was never another.
    if (madeAtMs === null || usedSinceMs !== null) return
    try {
        whileLocked(`${keyFile}.lock`, () => {
            const ring = readKeyRing(keyFile)
            if (ring === null || !ring.keys.some((held) => held.keyId === keyId && held.usedSinceMs === null)) return
            journal.note("person-key-in-force", { key: keyId })
            const used = ring.keys.map((held) => (held.keyId === keyId ? { ...held, usedSinceMs: nowMs } : held))
            writeKeyRing(keyFile, { ...ring, keys: used }, stateSeeds(ring, id))
        })
    } catch (error) {
        log.fault("person key", error)
    }
}
