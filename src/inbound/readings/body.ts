// A request body: which reader it gets. The declared type decides, and so does the look of the bytes: where an
// application may take JSON that was sent as text, or a form that was sent as nothing, all these readings are given.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Charset } from "../charset/charset.ts"
import { oneCharset } from "../charset/one-charset.ts"
import { boundaryOf } from "./boundary.ts"
import { ByteWindows } from "./byte-windows.ts"
import { readContentWindow } from "./content-window.ts"
import { mediaTypeOf, parameterValues } from "./media-type.ts"
import { type MultipartOptions, MultipartReader } from "./multipart.ts"
import { atOnce, type Steps } from "../steps.ts"
import type { Take } from "./take.ts"
import { type DeclaredKind, wholeBodySteps } from "./whole-body.ts"
import { FILE_WINDOW_BYTES } from "../limits.data.ts"

export interface BodyReader {
    /** @throws SekishoError SEKISHO_INBOUND_* */
    readonly push: (bytes: Uint8Array) => void
    /** @throws SekishoError SEKISHO_INBOUND_* */
    readonly end: () => Steps
    /** Bytes kept until the end. */
    readonly heldBytes: () => number
}

const BINARY =
    /^(?:image|audio|video|font)\/|^application\/(?:octet-stream|pdf|zip|gzip|x-gzip|x-tar|wasm|vnd\.|grpc|protobuf|x-protobuf|msgpack|x-msgpack|cbor)/
const JSON_TYPE = /^(?:application|text)\/(?:json|.+\+json|x-json|javascript|x-ndjson|csp-report)$/

/**
 * @param contentType header value as sent; null when absent
 * @throws SekishoError SEKISHO_INBOUND_ENCODING_UNSUPPORTED for a charset that is not read, SEKISHO_INBOUND_AMBIGUOUS for
 *   two charsets or two boundaries
 */
export function createBodyReader(contentType: string | null, limitBytes: number, take: Take): BodyReader {
    const media = mediaTypeOf(contentType ?? "")
    const charset = oneCharset(parameterValues(media, "charset"))
    if (media.type.startsWith("multipart/")) {
        const boundary = boundaryOf(media)
        if (boundary !== null) return multipart({ boundary, charset, fieldBytes: limitBytes }, take)
    }
    return collector(kindOf(media.type), charset, limitBytes, take)
}

function kindOf(type: string): DeclaredKind {
    if (type === "application/x-www-form-urlencoded") return "form"
    if (JSON_TYPE.test(type)) return "json"
    return BINARY.test(type) ? "binary" : "other"
}

function multipart(options: MultipartOptions, take: Take): BodyReader {
    const reader = new MultipartReader(options, take)
    return {
        push: (bytes) => reader.push(bytes),
        end: () =>
            atOnce(() => {
                reader.end()
                // The bytes are divided by something else, and by what, only the application knows.
                if (!reader.isDivided) throw new SekishoError("SEKISHO_INBOUND_AMBIGUOUS")
            }),
        heldBytes: () => reader.heldBytes,
    }
}

/** Holds the body until it is whole; what is declared binary only up to one window, and then reads it as it streams by. */
function collector(kind: DeclaredKind, charset: Charset | null, limitBytes: number, take: Take): BodyReader {
    const pieces: Uint8Array[] = []
    let held = 0
    let windows: ByteWindows | null = null
    const push = (bytes: Uint8Array): void => {
        if (windows !== null) return windows.push(bytes)
        pieces.push(bytes)
        held += bytes.length
        if (kind === "binary" && held > FILE_WINDOW_BYTES) {
            windows = new ByteWindows((window) => readContentWindow("body", window, charset, take, 1))
            for (const piece of pieces.splice(0)) windows.push(piece)
        } else if (held > limitBytes) {
            throw new SekishoError("SEKISHO_INBOUND_BODY_TOO_LARGE", { limitBytes })
        }
    }
    const ended = (): Steps => {
        if (windows === null) return collectedSteps(pieces, { kind, charset, limitBytes, take })
        const reader = windows
        return atOnce(() => reader.end())
    }
    return { push, end: ended, heldBytes: () => (windows === null ? held : FILE_WINDOW_BYTES) }
}

interface Collected {
    readonly kind: DeclaredKind
    readonly charset: Charset | null
    readonly limitBytes: number
    readonly take: Take
}

/**
 * No closure: each generator function that is made anew has a hidden class of its own, which keeps what it closes over until
 * the next full collection of garbage. Measured: a form cost half as much again.
 */
function* collectedSteps(pieces: readonly Uint8Array[], { kind, charset, limitBytes, take }: Collected): Steps {
    const [only] = pieces
    const whole = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces)
    if (whole.length > 0) yield* wholeBodySteps(kind, whole, charset, limitBytes, take)
}
