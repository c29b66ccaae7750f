import type { Decision, Mode } from "../core/decision.ts"
import type { Finding } from "../core/finding.ts"
import type { RequestRules } from "./rules.ts"
import type { Circumstances } from "./request-level/contract.ts"
import type { Steps } from "./steps.ts"
import type { Work } from "./work.ts"

/**
 * The head of a request as it came in. Bytes outside ASCII are carried as latin1 (one unit a byte), so that a reading
 * can decode them in the charset that applies; nothing is decoded, folded or joined yet.
 */
export interface RequestHead {
    readonly method: string
    /** Request target, undecoded: origin-form, absolute-form or `*`. */
    readonly target: string
    /** e.g. `1.1` */
    readonly httpVersion: string
    /** In order, repeated names kept, names as sent. */
    readonly headers: readonly (readonly [name: string, value: string])[]
}

/** One value an application could read from a request, with its path (`query.id`, `multipart.photo.filename`, …). */
export interface Reading {
    readonly path: string
    /** Decoded into text in the charset that applies; further decodings are the lattice's work. */
    readonly text: string
}

/** A text to judge: a reading as it stood or one derived from it. */
export interface DerivedText {
    readonly path: string
    readonly text: string
    /** Decodings applied to the reading, outermost first; empty: as it stood. */
    readonly decoding: readonly string[]
    /** Classes of characters in the text, see profile.ts: the cheap reason not to run a detector. */
    readonly profile: number
    /** An allowance applies here: what is otherwise left untold beside something certain is told, since that may be lifted. */
    readonly thorough?: true
}

/**
 * Reads one attack language. Pure; linear in the text (TEXT_LIMIT bounds it); holds no state between calls, so one
 * instance serves all requests of a worker.
 */
export interface Detector {
    readonly name: string
    /**
     * False: a text with this profile and these anchors (anchors.ts) cannot hold an attack of this kind. Cheap: this is where
     * the speed comes from.
     */
    wants(profile: number, anchors: number): boolean
    /** Its bit in groupsIn (literals/gated.ts): it finds nothing in a text that lacks it. undefined: it is always to be asked. */
    readonly group?: number | undefined
    /**
     * @param work what it costs is spent here, as it is done
     * @throws SekishoError SEKISHO_INBOUND_LIMIT when there is no more to spend
     */
    detect(derived: DerivedText, work: Work): readonly Finding[]
    /** As detect, with pauses between the places it reads, once PAUSE_STEPS were taken; undefined: it has none. */
    detectSteps?(derived: DerivedText, work: Work): Steps<readonly Finding[]>
}

export interface InspectionOptions {
    readonly mode: Mode
    /** Body bytes that are inspected as one; a form or JSON beyond is refused with 413. */
    readonly bodyInspectBytes: number
    /** What is known beside the request; undefined: nothing. */
    readonly circumstances?: Circumstances | undefined
    /** Told of every finding with the text of its evidence, for explaining it at once; nothing keeps that text. */
    readonly witness?: (finding: Finding, evidence: string, text: string) => void
    /** Virtual patches and allowances; undefined: the detectors alone. */
    readonly rules?: RequestRules | undefined
}

/** The judgement of one request, in the order its bytes arrive. Decisions are final: after a block nothing is asked. */
export interface Inspection {
    /** Judges everything but the body. */
    head(): Decision
    /**
     * Takes body bytes as they arrive (de-chunked, still content-encoded). A decision is returned as soon as one is certain: a block.
     * The caller forwards nothing after it.
     */
    push(chunk: Uint8Array): Decision | null
    /** Bytes of the body that are kept for the judgement. */
    heldBytes(): number
    /**
     * Judges head and body together; called before the last byte is forwarded.
     *
     * @param trailers fields behind the body, as the headers of a head
     */
    end(trailers?: RequestHead["headers"]): Decision
    /**
     * As push, in steps that end as soon as `isOver` says that a slice is; nothing else is asked of this inspection before the
     * last of them. Whoever takes no more of them has the work end there.
     */
    pushSteps(chunk: Uint8Array, isOver: () => boolean): Steps<Decision | null>
    /** As end, in such steps. */
    endSteps(trailers: RequestHead["headers"], isOver: () => boolean): Steps<Decision>
}
/** Implemented by inspection.ts: `export function createInspection(head: RequestHead, options: InspectionOptions): Inspection` */
