// kill -9 of a sealer at random moments: every transaction it had taken on is in a whole segment, or named as lost; and no
// half-written segment is taken for a whole one.
import { spawn } from "node:child_process"
import { createPublicKey, generateKeyPairSync } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { afterAll, expect, test } from "vitest"
import { decryptWith, newAgeKey } from "../../age/age-file.ts"
import { verifyJournal } from "../../journal/verify-journal.ts"
import { findKept } from "../store/find-kept.ts"
import { readFolder } from "../store/folder.ts"
import { JournaledSegments } from "../store/journaled-segments.ts"
import { recoverOpen, settleLost } from "../store/recover-open.ts"
import { verifyEvidence } from "../store/verify-evidence.ts"
import { readRecords } from "../warc/read-records.ts"
import { removeFolder } from "../../../replays/remove-folder.ts"

const CHILD = fileURLToPath(new URL("./seal-kill-child.case.ts", import.meta.url))
const LIVES = 5
const home = mkdtempSync(join(tmpdir(), "sekisho-seal-kill-"))
afterAll(() => removeFolder(home))
const { privateKey } = generateKeyPairSync("ed25519")
writeFileSync(join(home, "key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }))
const [first, second] = [await newAgeKey(), await newAgeKey()]
const dir = join(home, "evidence")

async function liveAndDie(life: number): Promise<string[]> {
    const recipients = `${first.recipient},${second.recipient}`
    const child = spawn(process.execPath, [CHILD, home, String(life), recipients], {
        stdio: ["ignore", "pipe", "inherit"],
    })
    const exited = once(child, "exit")
    const output = text(child.stdout)
    // Some of each life is sealed, however busy the machine is; then at any moment.
    while (readFolder(dir).segments.length < life * 2 && child.exitCode === null) await sleep(5)
    await sleep(life * 7)
    child.kill("SIGKILL")
    await exited
    // The last line may be cut off by the kill.
    return (await output).split("\n").slice(0, -1)
}

function journaled(): JournaledSegments {
    const segments = new JournaledSegments()
    const publicKey = createPublicKey(privateKey)
    verifyJournal({ dir: join(home, "journal"), publicKey, head: null, onEntry: segments.take })
    return segments
}

test(
    "nothing taken on is lost without a name, and nothing half-written is a segment",
    { timeout: 60_000 },
    async () => {
        const taken: string[] = []
        const lost: string[] = []
        for (let life = 1; life <= LIVES; life++) {
            taken.push(...(await liveAndDie(life)))
            const { closed } = journaled()
            for (const one of recoverOpen(
                dir,
                () => true,
                (segment) => closed.get(segment),
            )) {
                lost.push(...one.transactions)
                settleLost(dir, one)
            }
        }
        const segments = journaled()
        const any = { fromMs: null, toMs: null, transaction: null, finding: null, reason: null }
        const sealed = [...findKept(dir, readFolder(dir).indexes, segments, any)].flatMap(({ lines }) =>
            lines.map(({ transaction }) => transaction),
        )
        const known = new Set([...sealed, ...lost])
        expect(taken.filter((id) => !known.has(id))).toEqual([])
        expect(sealed.length).toBeGreaterThan(LIVES)
        expect(verifyEvidence(dir, readFolder(dir), segments, false).faults).toEqual([])
        expect(readdirSync(dir).filter((file) => file.endsWith(".part") || file.endsWith(".open"))).toEqual([])
        for (const name of readFolder(dir).segments) {
            const opened = await decryptWith(first.identity, readFileSync(join(dir, `${name}.warc.gz.age`)))
            expect([...readRecords(Buffer.from(opened ?? []))].length).toBeGreaterThan(3)
        }
    },
)
