// Two machines on one PostgreSQL, each with a journal of its own: every event is in one of them, and each proves its own.
import { generateKeyPairSync } from "node:crypto"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { ControlStore } from "../control/contract.ts"
import {
    findPostgres,
    PASSWORD,
    type PrivateCluster,
    startPrivateCluster,
} from "../control/server/private-cluster.case.ts"
import { openServerStore } from "../control/server/open-server-store.ts"
import { frozen, NOW_MS, note, OPENED } from "../control/synthetic-incidents.case.ts"
import { journalName } from "../journal/journal-key.ts"
import { deedFaults, proved, type Proved, rowsOf } from "./deeds.case.ts"
import { journalWitness } from "./journal-witness.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const bin = findPostgres()
const ACT = { by: "係", nowMs: NOW_MS }
const ID = "2026-001"

describe.skipIf(bin === null)("PostgreSQL (skipped where it is not installed)", () => {
    const root = mkdtempSync(join(tmpdir(), "sekisho-machines-"))
    let cluster: PrivateCluster
    beforeAll(async () => {
        cluster = await startPrivateCluster(bin ?? "")
    })
    afterAll(async () => {
        await cluster.stop()
        removeFolder(root)
    })

    interface Machine {
        readonly store: ControlStore
        readonly name: string
        readonly verify: () => Promise<Proved>
    }

    async function machine(label: string, url: string): Promise<Machine> {
        const { privateKey: key, publicKey } = generateKeyPairSync("ed25519")
        const place = { dir: join(root, label), headFile: join(root, `${label}.head`), key }
        const store = await openServerStore(
            url,
            PASSWORD,
            NOW_MS,
            journalWitness(async () => place, "server"),
        )
        const verify = async (): Promise<Proved> => proved(place, store.id, await rowsOf(store), publicKey)
        return { store, name: journalName(key), verify }
    }

    test("twenty deeds at once from both; what is altered is named by the machine that journaled it", async () => {
        const url = await cluster.createDatabase()
        const [one, two] = [await machine("one", url), await machine("two", url)]
        try {
            expect(two.store.id).toBe(one.store.id)
            await one.store.open(OPENED, ACT)
            const deeds = Array.from({ length: 20 }, async (_, n) =>
                (n % 2 === 0 ? one : two).store.record(ID, n < 2 ? frozen(undefined, "x") : note(`${n} 🗾`), ACT, null),
            )
            await Promise.all(deeds)
            const [first, second] = [await one.verify(), await two.verify()]
            expect(first.journal.faults).toEqual([])
            expect(first.deeds).toMatchObject({ whole: 11, interrupted: 0, elsewhere: { [two.name]: 10 }, faults: [] })
            expect(second.deeds).toMatchObject({ whole: 10, interrupted: 0, elsewhere: { [one.name]: 11 }, faults: [] })

            const change = `update sekisho.incident_events set journal = '${two.name}', "by" = 'x' where seq = 1`
            await cluster.run(url, `drop trigger append_only on sekisho.incident_events; ${change}`)
            expect(deedFaults(await one.verify())).toEqual([`altered ${ID}/1`])
        } finally {
            await Promise.all([one.store.close(), two.store.close()])
        }
    })
})
