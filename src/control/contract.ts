// The control store: incidents, and the organisation they happen to. Implementations: embedded/ (PGlite) and server/
// (PostgreSQL), which share one SQL (store/). Both run `runControlContract` of contract.case.ts.
import type { DeedPlace } from "./deeds/all-deeds.ts"
import type { StoredDeed } from "./deeds/deed.ts"
import type { Incident, IncidentEvent, Outcome, RecordedEvent } from "./incident/incident.ts"
import type { Profile, ProfileVersion } from "./profile/profile.ts"
import type { RegisterFilter } from "./register/filter.ts"
import type { Summary } from "./register/summary.ts"

/** Who does something, and when (Unix milliseconds): the store reads no clock. */
export interface Act {
    /** The role of whoever does it. */
    readonly by: string
    readonly nowMs: number
}

/** An incident with everything that ever happened to it, oldest first. */
export interface IncidentRecord {
    readonly incident: Incident
    readonly events: readonly RecordedEvent[]
}

export interface ControlStore {
    /** Names this store among others; made with it. */
    readonly id: string
    /**
     * Opens an incident under the next number of the year (in Japan).
     *
     * @returns refused as transition() refuses; then no number is used up
     */
    open(event: IncidentEvent, act: Act): Promise<Outcome>
    /**
     * Lets an event happen: judged on the incident as it is stored, and durable when this returns. Of two at once the
     * second is judged on what the first has left.
     *
     * @param sealed the encrypted file of an `attached` event, kept in the same transaction; else null
     * @returns null where there is no such incident
     */
    record(id: string, event: IncidentEvent, act: Act, sealed: Uint8Array | null): Promise<Outcome | null>
    incident(id: string): Promise<IncidentRecord | null>
    /** The register: newest first. */
    register(filter: RegisterFilter): Promise<readonly Summary[]>
    /** The encrypted file, for whom and when; null where there is no such incident or attachment. */
    attachment(id: string, number: number, act: Act): Promise<Uint8Array | null>
    /**
     * Events of all incidents as they are kept, in the order of incident and number, and behind them the versions of the profile
     * (PROFILE_DEEDS) from the first that was announced on: a page of those behind `after`.
     */
    deeds(after: DeedPlace | null): Promise<readonly StoredDeed[]>
    /** The profile as it is now; null where none was entered. */
    profile(): Promise<ProfileVersion | null>
    /** Keeps a new version; those before stay. */
    saveProfile(profile: Profile, act: Act): Promise<ProfileVersion>
    /** It has ended by itself (a full disk, say): nothing confirmed is lost, and it is closed and opened anew. */
    failed(): boolean
    close(): Promise<void>
}
