// Who is told of every deed on an incident. The store knows no journal: it calls a witness before a deed is kept, and again
// once it is. A witness that throws before refuses the deed; after, the deed stands.
import type { DeedName, StoredDeed } from "./deed.ts"

export interface DeedWitness {
    /**
     * Called before the first deed on an opened store.
     *
     * @param older all events that were never announced to any witness
     * @returns what the store notes beside each event: which journal it was announced in
     * @throws SekishoError: then nothing is recorded
     */
    begin(store: string, older: () => AsyncIterable<StoredDeed>, nowMs: number): Promise<string>
    /** Within the transaction, as its last act. @throws SekishoError: then it is rolled back */
    announce(store: string, deed: DeedName): void
    /** The transaction is durable. Never throws. */
    kept(store: string, deed: DeedName): void
    /** An encrypted file is about to be handed out. @throws SekishoError: then it is not */
    opened(store: string, file: FileOpening): void
}

export interface FileOpening {
    readonly incident: string
    readonly number: number
    readonly by: string
    readonly atMs: number
}
