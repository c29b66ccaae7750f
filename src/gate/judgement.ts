// The parts that judge, as the gate uses them; given to a worker's gate, so that its tests can put others in their place.
import type { MaskedBody, MaskOptions } from "../outbound/mask/mask-body.ts"
import type { Keyer } from "../core/keyer.ts"
import type { Inspection, InspectionOptions, RequestHead } from "../inbound/contract.ts"
import type { Meter } from "../outbound/contract.ts"
import type { TextSource } from "./release/text-source.ts"

/** How the gate looks at bodies: outbound/, bound to the installation's key. */
export interface BodyReading {
    /** null: no reader for this type. */
    readonly createMeter: (contentType: string, planted: readonly string[]) => Meter | null
    readonly isMedia: (contentType: string) => boolean
    /** @throws RangeError for a charset nobody knows */
    readonly openText: (contentType: string, first: Buffer) => TextSource
    /** @param bytes the whole body. @returns a label that TextDecoder may know */
    readonly charsetOf: (contentType: string, bytes: Buffer) => string
    readonly isMaskable: (contentType: string) => boolean
    readonly maskBody: (text: string, options: Omit<MaskOptions, "keyer">) => Generator<void, MaskedBody>
}

export interface Judgement {
    readonly createInspection: (head: RequestHead, options: InspectionOptions) => Inspection
    readonly bodies: (keyer: Keyer) => BodyReading
}
