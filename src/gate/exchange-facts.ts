import type { Client } from "../core/client.ts"
import type { EventPlace } from "./events/gate-events.ts"
import type { PublicShare } from "./public-persons/public-share.ts"

export interface Shown {
    /** Sightings with more than a nickname. */
    identified: number
    /** Values that left as `●●●`. */
    masked: number
    /** Something of it would have been masked, had that been enforced. */
    maskProposed: boolean
    /** Ids of decoys in the answer, where nobody should see one; null: none, as nearly always. */
    decoys: Set<string> | null
    /** Called with the first of them, while the answer is under way; null before and behind it: what is known outlives the exchange. */
    onDecoy: (() => void) | null
    /** The request has findings: nobody is exempt from caps. */
    suspect: boolean
    /** Who of the answer moves no cap; null: everybody does. */
    publicShare: PublicShare | null
}

/** What is known of an exchange from its first moment on. */
export interface ExchangeFacts extends EventPlace {
    /** When it began, on the steady clock. */
    readonly beganMs: number
    readonly method: string
    readonly target: string
    readonly client: Client
    /** The peer is a trusted proxy. */
    readonly trusted: boolean
    readonly peer: string
    /** What the client speaks to us. */
    readonly scheme: "http" | "https"
    /** It comes over HTTPS: to us, or, by its word, to the trusted proxy in front. */
    readonly https: boolean
    /** X-Forwarded-Proto of a trusted proxy, lower case; null: none, or nobody's we trust. */
    readonly forwardedScheme: string | null
    /** The request's Cookie field; never leaves this exchange. */
    readonly cookie: string | undefined
    /** 素通し was on when it began. */
    readonly bypass: boolean
    /** Texts an injected query had put around what it reads; filled while the request is judged, empty for nearly all. */
    readonly planted: string[]
    /** What was put into the spool of it so far; filled while the answer is released. */
    readonly shown: Shown
}
