import type { ReadManifest } from "../../backup/read-backup.ts"
import { SCHEMA } from "../../control/store/tables.ts"
import type { Language } from "../../core/language.ts"
import { BACKUP_MESSAGES as M } from "../../core/messages/backup.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { LedgerTotals } from "../../ledger/contract.ts"
import type { KeyState } from "./key-states.ts"

export interface Restored extends ReadManifest {
    readonly folder: string
    readonly totals: LedgerTotals | null
    readonly keys: {
        readonly personKeyFile: string
        readonly person: KeyState
        readonly journalKeyFile: string
        readonly journal: KeyState
    }
    /** Where the copied configuration is; null: none was copied. */
    readonly config: string | null
}

export function restoredText(answer: Restored, language: Language): string {
    const { manifest, sha256, signed, folder, totals, keys, config } = answer
    const { requests = 0, exposures = 0 } = totals ?? {}
    const done = { folder, madeAt: manifest.madeAt, files: manifest.files.length, requests, exposures }
    const { journal } = manifest
    const lines = [
        say(M.restored, done),
        ...(signed === null ? [say(M.unsigned, { sha256 })] : []),
        say(M[`person-${keys.person}`], { keyId: manifest.personKeyId, file: keys.personKeyFile }),
        say(M[`journal-${keys.journal}`], { file: keys.journalKeyFile }),
        M.identities,
        ...(manifest.tlsKeys ? [] : [M.noTlsKeys]),
        ...(manifest.control === "server" ? [say(M.controlServer, { schema: SCHEMA })] : []),
        ...(journal === null ? [] : [say(M.journalEnds, { n: String(journal.n), hash: journal.hash })]),
        ...(config === null ? [] : [say(M.config, { file: config })]),
    ]
    return lines.map((line) => line[language]).join("\n")
}
