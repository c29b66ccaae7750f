// A process that records one event and is killed at a moment of its own choosing: once it is announced in the journal, or once
// it is durable and not confirmed there.
import { createPrivateKey } from "node:crypto"
import { readFileSync } from "node:fs"
import { openEmbeddedStore } from "../control/embedded/open-embedded-store.ts"
import { NOW_MS, note } from "../control/synthetic-incidents.case.ts"
import { journalWitness } from "./journal-witness.ts"

const [, program, moment, folder = "", dir = "", headFile = "", keyFile = ""] = process.argv

async function recordAndDie(): Promise<void> {
    const key = createPrivateKey(readFileSync(keyFile, "utf8"))
    const witness = journalWitness(async () => ({ dir, headFile, key }), "cli")
    const store = await openEmbeddedStore(folder, NOW_MS, {
        ...witness,
        announce: (id, deed) => {
            witness.announce(id, deed)
            if (moment === "announced") process.kill(process.pid, "SIGKILL")
        },
        kept: () => process.kill(process.pid, "SIGKILL"),
    })
    await store.record("2026-001", note(`killed when ${moment}`), { by: "kill", nowMs: NOW_MS }, null)
}

if (program === import.meta.filename) await recordAndDie()
