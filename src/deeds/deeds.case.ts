// A control store whose deeds are journaled, for tests: made once, copied for each.
import { generateKeyPairSync, type KeyObject } from "node:crypto"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ControlStore } from "../control/contract.ts"
import type { StoredDeed } from "../control/deeds/deed.ts"
import { openEmbeddedStore } from "../control/embedded/open-embedded-store.ts"
import { allDeeds } from "../control/deeds/all-deeds.ts"
import { NOW_MS } from "../control/synthetic-incidents.case.ts"
import type { JournalReport } from "../journal/contract.ts"
import { readHead } from "../journal/head.ts"
import { journalName } from "../journal/journal-key.ts"
import type { JournalPlace } from "../journal/open-journal.ts"
import { verifyJournal } from "../journal/verify-journal.ts"
import { compareDeeds, type DeedReport, shownDeed } from "./compare-deeds.ts"
import { JournaledDeeds } from "./journaled-deeds.ts"
import { journalWitness } from "./journal-witness.ts"

const pair = generateKeyPairSync("ed25519")
export const key: KeyObject = pair.privateKey
export const publicKey: KeyObject = pair.publicKey

export interface DeedsHome {
    readonly root: string
    readonly place: JournalPlace
    readonly keyFile: string
    /** Of the control store. */
    readonly folder: string
    readonly open: () => Promise<ControlStore>
}

let template = ""

export async function deedsHome(): Promise<DeedsHome> {
    if (template === "") {
        template = mkdtempSync(join(tmpdir(), "sekisho-deeds-template-"))
        await (await openEmbeddedStore(template, NOW_MS)).close()
    }
    const root = mkdtempSync(join(tmpdir(), "sekisho-deeds-"))
    const folder = join(root, "control-db")
    cpSync(template, folder, { recursive: true })
    const place = { dir: join(root, "journal"), headFile: join(root, "head"), key }
    const keyFile = join(root, "key.pem")
    writeFileSync(keyFile, key.export({ type: "pkcs8", format: "pem" }))
    return {
        root,
        place,
        keyFile,
        folder,
        open: async () =>
            openEmbeddedStore(
                folder,
                NOW_MS,
                journalWitness(async () => place, "cli"),
            ),
    }
}

export function forgetTemplate(): void {
    rmSync(template, { recursive: true, force: true })
    template = ""
}

export async function rowsOf(store: ControlStore): Promise<StoredDeed[]> {
    const rows: StoredDeed[] = []
    for await (const row of allDeeds(async (after) => store.deeds(after))) rows.push(row)
    return rows
}

export interface Proved {
    readonly journal: JournalReport
    readonly deeds: DeedReport
}

/** Holds rows against the journal, as `sekisho verify` does. @param trusted the auditor's public key */
export function proved(
    { dir, headFile }: Pick<JournalPlace, "dir" | "headFile">,
    store: string,
    rows: readonly StoredDeed[],
    trusted: KeyObject = publicKey,
): Proved {
    const journaled = new JournaledDeeds()
    const head = readHead(headFile, trusted)
    const journal = verifyJournal({ dir, publicKey: trusted, head, onEntry: journaled.take })
    const shown = { store, deeds: rows.map(shownDeed), upTo: null, incidents: null }
    return { journal, deeds: compareDeeds(shown, journaled, journalName(trusted)) }
}

/** `altered 2026-001/2`, in order. */
export function deedFaults({ deeds }: Proved): string[] {
    return deeds.faults.map(({ what, incident, seq }) => `${what} ${incident}/${seq}`)
}

export function journalLines({ dir }: Pick<JournalPlace, "dir">): string[] {
    return readFileSync(join(dir, "000001.ndjson"), "utf8").trimEnd().split("\n")
}
