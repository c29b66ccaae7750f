// Compression of WebSocket messages (RFC 7692): what may be offered, what was agreed on, and the text of a message. The
// window of earlier messages is given to the decoder as its dictionary, so that every message is decoded at once and for
// itself, and nothing waits for a thread.
import { constants, inflateRawSync } from "node:zlib"

/** What both sides agreed on. */
export interface Deflate {
    readonly serverKeepsContext: boolean
    readonly clientKeepsContext: boolean
}

const WINDOW_BYTES = 32_768
const TAIL = Buffer.from([0x00, 0x00, 0xff, 0xff])
const NAME = "permessage-deflate"

/** @returns the offers that can be read, as they were made; empty: none may be sent on */
export function readableOffers(field: string): string {
    const offers = field.split(",").map((offer) => offer.trim())
    return offers.filter((offer) => nameOf(offer) === NAME).join(", ")
}

/**
 * @param field Sec-WebSocket-Extensions of the answer; undefined: none
 * @returns null: nothing was agreed on; `unreadable`: something that we do not know
 */
export function agreedDeflate(field: string | undefined): Deflate | null | "unreadable" {
    if (field === undefined || field.trim() === "") return null
    const agreed = field.split(",").map((extension) => extension.trim())
    if (agreed.length > 1 || nameOf(agreed[0] ?? "") !== NAME) return "unreadable"
    const parameters = (agreed[0] ?? "").split(";").map((parameter) => parameter.trim().toLowerCase())
    return {
        serverKeepsContext: !parameters.includes("server_no_context_takeover"),
        clientKeepsContext: !parameters.includes("client_no_context_takeover"),
    }
}

function nameOf(extension: string): string {
    return (extension.split(";", 1)[0] ?? "").trim().toLowerCase()
}

export class MessageInflater {
    readonly #keepsContext: boolean
    readonly #limitBytes: number
    #window: Buffer = Buffer.alloc(0)

    constructor(keepsContext: boolean, limitBytes: number) {
        this.#keepsContext = keepsContext
        this.#limitBytes = limitBytes
    }

    /** @returns null: it does not decode, or to more than the limit; later messages of a kept context then neither */
    decode(coded: Buffer): Buffer | null {
        try {
            const dictionary = this.#window.length === 0 ? {} : { dictionary: this.#window }
            const plain = inflateRawSync(Buffer.concat([coded, TAIL]), {
                ...dictionary,
                finishFlush: constants.Z_SYNC_FLUSH,
                maxOutputLength: this.#limitBytes,
            })
            if (this.#keepsContext)
                this.#window = Buffer.from(Buffer.concat([this.#window, plain]).subarray(-WINDOW_BYTES))
            return plain
        } catch {
            return null
        }
    }
}
