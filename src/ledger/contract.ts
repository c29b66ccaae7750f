import type { Finding } from "../core/finding.ts"
import type { Field } from "../core/fields.ts"
import type { Bilingual } from "../core/language.ts"
import type { MergeSighting } from "../core/merge-persons.ts"
import type { EventRecord, RequestRecord, SpoolRecord } from "../core/observation.ts"
import type { ScopeComparison } from "./compare-scopes.ts"
import type { PeopleBlock } from "./people-block.ts"

/** Where a batch came from, so that a record that is read twice is stored once. */
export interface SourcePosition {
    /** Name of the spool segment. */
    readonly segment: string
    /** Bytes of the segment that are stored once this batch is. */
    readonly offset: number
}

export interface ScopeQuery {
    /** Unix milliseconds, half-open; null: from the beginning, or until now. */
    readonly fromMs: number | null
    readonly toMs: number | null
    /** Address, session digest or account digest; any of them. */
    readonly client: string | null
    /** A route, or a pattern ending in `/*`. */
    readonly route: string | null
    /** A detector's or technique's name: the clients that had such a finding, and all that went to them. */
    readonly finding: string | null
    /**
     * What requests showed that is understood only now (indicator.ts): the clients that sent such a one, and all that went to
     * them since. Headers are known as far back as retention keeps them; a scope that reaches further back says so.
     */
    readonly indicator?: string | null
    /** Exposures that were counted under this person key (8 hex digits); their findings and coverage are those of all. */
    readonly keyId?: string | null
}

export interface ScopeListing {
    /** Clients and routes: only where they take a second or so, or however long they take. Default `unless-large`. */
    readonly lists?: "unless-large" | "always"
}

/** The whole ledger. */
export const EVERYTHING: ScopeQuery = { fromMs: null, toMs: null, client: null, route: null, finding: null }

export interface ScopeAnswer {
    readonly fromMs: number | null
    readonly toMs: number | null
    readonly persons: {
        /** Delivered, fully read, strong identifier, no conflict. */
        readonly confirmed: number
        /** Confirmed, and persons with weak identifiers only. */
        readonly likely: number
        /** Unmerged, and what was offered only, and a bound for what could not be read; null: no bound, `notes` say why. */
        readonly maximum: number | null
    }
    /** のべ: exposures, offered ones too. */
    readonly records: number
    /** Unix milliseconds of the first and the last of them; null: there are none. */
    readonly firstMs: number | null
    readonly lastMs: number | null
    /** Of the likely persons: per person the union of fields over the scope, and what was delivered; most persons first. */
    readonly byFields: readonly {
        readonly fields: readonly Field[]
        readonly persons: number
        readonly records: number
    }[]
    /** Clients and routes list all that was delivered or offered: here too few is the dangerous direction. */
    readonly clients: readonly { readonly address: string; readonly persons: number; readonly records: number }[]
    readonly routes: readonly { readonly route: string; readonly persons: number; readonly records: number }[]
    readonly coverage: CoverageTotals
    readonly masked: MaskedTotals
    readonly notes: readonly { readonly code: ScopeNoteCode; readonly text: Bilingual }[]
    /** Where several person keys made the records: what each counted, by key id. `persons` is their sum (over-keys.ts). */
    readonly byKey?: readonly KeyPersons[]
    /** Of the map of persons when it was asked: another one when a day with somebody new is closed, 0 before. To cite a figure by. */
    readonly mapVersion: number
}

export interface KeyPersons {
    readonly keyId: string
    readonly confirmed: number
    readonly likely: number
}

/** What was counted under one person key: the first and the last exposure, Unix milliseconds. */
export interface KeySpan {
    readonly keyId: string
    readonly firstMs: number
    readonly lastMs: number
}

export type ScopeCount = Omit<ScopeAnswer, "clients" | "routes">

/** Responses of the application, by how much of them was read. */
export interface CoverageTotals {
    readonly full: number
    readonly partly: number
    readonly none: number
    readonly unreadBytes: number
}

/** What left as `●●●` on routes of `mask`: it is in no figure of persons, records or fields. */
export interface MaskedTotals {
    /** Answers with masked values. */
    readonly answers: number
    readonly values: number
}

export interface LedgerTotals {
    readonly requests: number
    readonly exposures: number
    readonly persons: number
    readonly events: number
    readonly coverage: CoverageTotals
    readonly masked: MaskedTotals
}

/** A request that was refused for what was found in it: what is stored of its findings, and no more. */
export interface RefusedRequest {
    readonly transaction: string
    readonly atMs: number
    readonly address: string
    readonly route: string
    readonly findings: readonly Pick<Finding, "detector" | "technique" | "path" | "score">[]
}

export interface RefusalAnswer {
    /** Latest first. */
    readonly requests: readonly RefusedRequest[]
    /** False: there are older ones. */
    readonly complete: boolean
}

/** Unix milliseconds before which rows of a kind are deleted; null: kept. */
export interface ForgetLimits {
    /** Headers of all requests, and the requests that no scope needs. */
    readonly requestsBeforeMs: number | null
    /** Exposures, the digests of whoever was seen in no later one, and requests with persons. */
    readonly exposuresBeforeMs: number | null
    readonly findingsBeforeMs: number | null
    readonly eventsBeforeMs: number | null
}

export type ScopeNoteCode =
    | "forgotten" // retention has deleted exposures of the period
    | "spool-altered" // records of the period were altered or lost before they reached the ledger
    | "not-determinable" // injection findings reached the application: inference cannot be counted
    | "shared-copies" // persons in answers that shared caches may keep: their copies are counted by nobody
    | "unread-bytes"
    | "offered-only"
    | "two-keys"
    | "my-number"
    | "weak-only"
    | "masked" // values that left as `●●●`: their persons are in no figure
    | "conflicts"
    | "identifiers-cut" // more identifiers of one person than are kept: the maximum holds, the other figures may be off
    | "still-spooling"
    | "lists-omitted" // more exposures than are listed by client and route unasked: the figures stand

/** Who left. Implementations: duckdb/ (embedded). All run `runLedgerContract` of contract.case.ts. */
export interface Ledger {
    /** Stores a batch and its position in one transaction: all of it or nothing. Appending a position again is no error and stores nothing. */
    append(records: readonly SpoolRecord[], position: SourcePosition): Promise<void>
    /** Bytes of a segment that are already stored; 0 for an unknown one. */
    positionOf(segment: string): Promise<number>
    /**
     * Over very many exposures clients and routes are empty, and a note says so, unless they are asked for.
     *
     * @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE as `count`
     */
    scope(query: ScopeQuery, options?: ScopeListing): Promise<ScopeAnswer>
    /**
     * The figures of a scope without its lists of clients and routes, exactly as `scope` gives them.
     *
     * @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE where more sightings contradict each other than can be merged
     */
    count(query: ScopeQuery): Promise<ScopeCount>
    /**
     * Who is in one of two scopes and who in both, at one moment; persons are told apart over both together.
     *
     * @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE as `count`, of both together
     */
    compare(first: ScopeQuery, second: ScopeQuery): Promise<ScopeComparison>
    /**
     * The distinct sightings of a scope, folded, offered ones too: to find in another list whose they are.
     *
     * @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE where there are more than `limit`
     */
    sightings(query: ScopeQuery, limit: number): Promise<readonly MergeSighting[]>
    /**
     * Who the persons of a scope are, offered ones too, as `count` tells them apart: each block is read when it is asked for, and no other
     * question waits meanwhile. `return` must be called where not all are taken.
     *
     * @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE as `count`; SEKISHO_LEDGER_QUERY_FAILED also where retention deletes somebody
     *   of them meanwhile
     */
    people(query: ScopeQuery): AsyncGenerator<PeopleBlock, void>
    /** Distinct identifier digests in a scope, sorted; for proof against another list of the same key. */
    digests(query: ScopeQuery, kind: string): Promise<readonly string[]>
    /** Ids of the person keys in a scope, sorted: digests of different keys cannot be compared. */
    keyIds(query: ScopeQuery): Promise<readonly string[]>
    /** The same with when each of them was used, sorted by id. */
    keySpans(query: ScopeQuery): Promise<readonly KeySpan[]>
    /** Events from a moment on (Unix milliseconds), oldest first; of more than `limit` the latest. */
    events(sinceMs: number, limit: number): Promise<readonly EventRecord[]>
    /**
     * The end of a transaction, whose id the answer carried as `sekisho-id`; null where none is stored. Headers are
     * empty once retention has passed.
     */
    request(id: string): Promise<RequestRecord | null>
    /** Requests from a moment on (Unix milliseconds) that were refused with findings; of more than `limit` findings the latest. */
    refusals(sinceMs: number, limit: number): Promise<RefusalAnswer>
    /** Routes of requests from a moment on (Unix milliseconds), those with the most requests first. */
    routes(sinceMs: number, limit: number): Promise<readonly string[]>
    totals(): Promise<LedgerTotals>
    /**
     * Closes the days (UTC) that ended before a moment (Unix milliseconds): their rows are packed into what never changes
     * again. Records that come later for a closed day are counted like all others. Changes no answer.
     */
    closeDays(beforeMs: number): Promise<void>
    /** Retention. Of closed days a whole day goes at a time, up to one day later than its limit. */
    forget(limits: ForgetLimits): Promise<void>
    /**
     * Copies the ledger as it is at one moment into an empty or new folder, which then opens as a ledger. It holds no key.
     *
     * @throws SekishoError SEKISHO_LEDGER_SNAPSHOT_NOT_EMPTY, SEKISHO_LEDGER_SNAPSHOT_FAILED
     */
    snapshot(dir: string): Promise<void>
    close(): Promise<void>
}
