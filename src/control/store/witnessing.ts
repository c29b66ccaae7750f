// The store's side of a witness: told which store it is and what is older, once, before the first deed.
import { randomBytes } from "node:crypto"
import type { Kysely } from "kysely"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { digestOf, type DeedName, type StoredDeed } from "../deeds/deed.ts"
import type { DeedWitness, FileOpening } from "../deeds/witness.ts"
import { olderDeeds } from "./deed-rows.ts"
import type { ControlTables } from "./tables.ts"

const SALT_BYTES = 16

export interface Witnessing {
    /**
     * Before a deed; null: there is nothing to wait for, so that deeds keep the order in which they were asked for.
     *
     * @throws SekishoError where the witness cannot take part: then nothing is recorded
     */
    readonly begin: (nowMs: number) => Promise<void> | null
    /** What is kept beside the next event. */
    readonly mark: () => Pick<StoredDeed, "journal" | "salt">
    readonly announce: (deed: StoredDeed) => DeedName
    readonly kept: (deed: DeedName) => void
    readonly opened: (file: FileOpening) => void
}

export function witnessing(db: Kysely<ControlTables>, store: string, witness: DeedWitness): Witnessing {
    let journal: string | null = null
    let beginning: Promise<string> | null = null
    // Of several that come first, one begins and all wait.
    async function begin(nowMs: number): Promise<void> {
        beginning ??= witness.begin(store, () => olderDeeds(db), nowMs)
        try {
            journal = await beginning
        } finally {
            beginning = null
        }
    }
    return {
        begin: (nowMs) => (journal === null ? begin(nowMs) : null),
        mark: () => ({ journal, salt: randomBytes(SALT_BYTES).toString("hex") }),
        announce: (deed) => {
            const { incident, seq, atMs, by, kind } = deed
            const sha256 = digestOf(deed)
            if (sha256 === null) throw new SekishoError("SEKISHO_CONTROL_QUERY_FAILED")
            const name = { incident, seq, atMs, by, kind, sha256 }
            witness.announce(store, name)
            return name
        },
        kept: (deed) => witness.kept(store, deed),
        opened: (file) => witness.opened(store, file),
    }
}

/** For tests and tools that work on a store alone: verifying such a store against a journal names every event. */
export const UNWITNESSED: Witnessing = {
    begin: () => null,
    mark: () => ({ journal: null, salt: null }),
    announce: ({ incident, seq, atMs, by, kind }) => ({ incident, seq, atMs, by, kind, sha256: "" }),
    kept: () => undefined,
    opened: () => undefined,
}
