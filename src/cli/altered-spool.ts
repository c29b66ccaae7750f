// What `sekisho verify` says of a spool that was altered: what the journal tells of it.
import type { Language } from "../core/language.ts"
import { JOURNAL_MESSAGES } from "../core/messages/journal.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { ALTERED_KIND } from "../deeds/journal-alteration.ts"
import type { JournalEntry } from "../journal/contract.ts"
import { japanTime } from "../core/japan-time.ts"

export interface SpoolReport {
    /** How often it was found altered. */
    readonly altered: number
    /** The last time; null: never. */
    readonly last: Pick<JournalEntry, "n" | "atMs" | "data"> | null
}

export class JournaledAlterations {
    #altered = 0
    #last: SpoolReport["last"] = null

    take({ kind, n, atMs, data }: JournalEntry): void {
        if (kind !== ALTERED_KIND) return
        this.#altered++
        this.#last = { n, atMs, data }
    }

    report(): SpoolReport {
        return { altered: this.#altered, last: this.#last }
    }
}

export function spoolLines({ altered, last }: SpoolReport, language: Language): string[] {
    if (last === null) return []
    const values = {
        times: altered,
        at: japanTime(last.atMs),
        n: String(last.n),
        bytes: Number(last.data["missingBytes"]),
    }
    return [say(JOURNAL_MESSAGES.spoolAltered, values)[language]]
}
