// A process that changes the person key as often as it can, until it is killed. It says each key that was made.
import { openInstallation } from "../config/installation.ts"
import { heldKey, readKeyRing, writeKeyRing } from "../config/key-ring.ts"
import { destroyPassedKeys, KEPT_AFTER_CHANGE_MS, rotatePersonKey } from "./person-keys.ts"

const [, program, dataDir = "", keyFile = ""] = process.argv

async function changeForEver(): Promise<never> {
    for (let turn = 0; ; turn++) {
        const installation = await openInstallation(dataDir, keyFile)
        const nowMs = Date.now()
        const made = await rotatePersonKey({ dataDir, installation, why: "kill", user: "test", nowMs })
        process.stdout.write(`${made.keyId}\n`)
        useNewest(nowMs - KEPT_AFTER_CHANGE_MS - 1)
        const after = await openInstallation(dataDir, keyFile)
        destroyPassedKeys(dataDir, after, new Set(), nowMs)
    }
}

/** As a gate that starts. */
function useNewest(nowMs: number): void {
    const ring = readKeyRing(keyFile)
    if (ring === null || ring.seeds === null) return
    const used = ring.keys.map(({ key, madeAtMs, usedSinceMs }) => heldKey(key, madeAtMs, usedSinceMs ?? nowMs))
    writeKeyRing(keyFile, { ...ring, keys: used }, ring.seeds)
}

if (program === import.meta.filename) await changeForEver()
