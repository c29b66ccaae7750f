// The judgement of one request in the order its bytes arrive. A fault of the message (a limit, an ambiguity, an encoding
// that is not read) is a decision too; only what nobody foresaw is thrown, and the gate answers that by `onFault`.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import type { Decision } from "../core/decision.ts"
import { BLOCK_SCORE } from "../core/finding.ts"
import { CleanMemo } from "./clean-memo.ts"
import { contentEncodings, decodeContent } from "./content-encoding.ts"
import type { Inspection, InspectionOptions, RequestHead } from "./contract.ts"
import { DETECTORS } from "./detectors.ts"
import { Judge } from "./judge.ts"
import { type BodyReader, createBodyReader } from "./readings/body.ts"
import { readHeader } from "./readings/headers.ts"
import { isPlainTarget, readTarget } from "./readings/target.ts"
import type { Take } from "./readings/take.ts"
import { RulesAtWork } from "./request-rules.ts"
import { NO_CIRCUMSTANCES } from "./request-level/contract.ts"
import { REQUEST_DETECTORS } from "./request-level/detectors.ts"
import { watchingOverrides } from "./request-level/method-override.ts"
import { wholeRequest } from "./request-level/whole-request.ts"
import { WantedDetectors } from "./wanted-detectors.ts"
import { atOnce, inOneGo, type Steps } from "./steps.ts"
import { decide, type MessageFault, type RefusalStatus, scoreOf } from "./verdict.ts"

const PLAIN_METHOD = /^[A-Z]{3,16}$/
/** Key of the target in the memo: no header has this name. */
const TARGET = " target"

/** Faults of the message, and how they are answered. */
const FAULT_STATUS: Readonly<Partial<Record<ErrorCode, RefusalStatus>>> = {
    SEKISHO_INBOUND_BODY_TOO_LARGE: 413,
    SEKISHO_INBOUND_ENCODING_UNSUPPORTED: 415,
    SEKISHO_INBOUND_AMBIGUOUS: 400,
    SEKISHO_INBOUND_LIMIT: 400,
}

const clean = new CleanMemo()
const detectors = new WantedDetectors(DETECTORS)

/** See contract.ts. The body is read by Content-Type and Content-Encoding of the head. */
export function createInspection(head: RequestHead, options: InspectionOptions): Inspection {
    return new RequestInspection(head, options, clean)
}

export class RequestInspection implements Inspection {
    readonly #head: RequestHead
    readonly #options: InspectionOptions
    readonly #clean: CleanMemo
    readonly #judge: Judge
    /** null: the detectors alone. */
    readonly #rules: RulesAtWork | null
    #decision: Decision | null = null
    #fault: MessageFault | null = null
    #body: BodyReader | null = null
    #scored = 0

    constructor(head: RequestHead, options: InspectionOptions, memo: CleanMemo) {
        this.#head = head
        this.#options = options
        this.#clean = memo
        this.#rules = options.rules === undefined ? null : new RulesAtWork(head, options.rules)
        this.#judge = new Judge(detectors, options, this.#rules?.isLifted)
    }

    head(): Decision {
        if (this.#decision !== null) return this.#decision
        this.#guarded(() => this.#readHead())
        this.#decision = this.#decide()
        return this.#decision
    }

    push(chunk: Uint8Array): Decision | null {
        return inOneGo(this.pushSteps(chunk, null))
    }

    *pushSteps(chunk: Uint8Array, isOver: (() => boolean) | null): Steps<Decision | null> {
        if (this.head().kind === "block") return this.head()
        if (this.#fault !== null || chunk.length === 0) return null
        yield* this.#guardedSteps(
            atOnce(() => this.#reader().push(chunk)),
            isOver,
        )
        return this.#certain()
    }

    heldBytes(): number {
        return this.#body?.heldBytes() ?? 0
    }

    end(trailers: RequestHead["headers"] = []): Decision {
        return inOneGo(this.endSteps(trailers, null))
    }

    *endSteps(trailers: RequestHead["headers"], isOver: (() => boolean) | null): Steps<Decision> {
        const before = this.head()
        if (before.kind === "block" || this.#isComplete(trailers)) return before
        if (this.#fault === null) {
            const { seen } = this.#judge
            yield* this.#guardedSteps(this.#readEnd(trailers), isOver)
            const isUnchanged = this.#body === null && trailers.length === 0 && this.#judge.seen === seen
            if (isUnchanged && this.#fault === null) return before
        }
        this.#decision = this.#decide()
        return this.#decision
    }

    /** Nothing came behind the head, and nothing waits for the end. */
    #isComplete(trailers: RequestHead["headers"]): boolean {
        const isWhole = this.#body === null && trailers.length === 0
        return isWhole && this.#fault === null && this.#rules?.awaitsEnd !== true
    }

    #readHead(): void {
        const { method, target, headers } = this.#head
        const { take } = this.#judge
        this.#judge.allow(lengthOf(this.#head))
        this.#judgeWhole()
        if (!PLAIN_METHOD.test(method)) take("method", method)
        this.#readTarget(target)
        for (const [name, value] of headers) {
            if (!this.#clean.has(name, value)) this.#remembered(name, value, () => readHeader(name, value, take))
        }
        this.#rules?.judgeHead(this.#judge.work, this.#judge.report)
    }

    /** One that nobody reads is not worth a memory. */
    #readTarget(target: string): void {
        if (isPlainTarget(target) || this.#clean.has(TARGET, target)) return
        this.#remembered(TARGET, target, () => readTarget("", target, this.#judge.take))
    }

    /** An application may join trailers to its headers (RFC 9110 6.5.1). */
    *#readEnd(trailers: RequestHead["headers"]): Steps {
        if (this.#body !== null) yield* this.#body.end()
        for (const [name, value] of trailers) {
            this.#judge.allow(name.length + value.length)
            readHeader(name, value, this.#judge.take)
        }
        this.#rules?.judgeEnd(this.#judge.report)
    }

    /** What needs more than one value; first, for it costs least. */
    #judgeWhole(): void {
        const request = wholeRequest(this.#head, this.#options.circumstances ?? NO_CIRCUMSTANCES)
        for (const { judge } of REQUEST_DETECTORS) {
            for (const { finding, text } of judge(request)) this.#judge.report(finding, text)
        }
    }

    #remembered(name: string, value: string, read: () => void): void {
        const before = this.#judge.seen
        read()
        if (this.#judge.seen === before) this.#clean.add(name, value)
    }

    #reader(): BodyReader {
        this.#body ??= this.#openBody()
        return this.#body
    }

    #openBody(): BodyReader {
        const { take, work } = this.#judge
        const seeing = this.#rules?.openBody(work, take) ?? take
        return bodyReaderOf(this.#head, this.#options.bodyInspectBytes, this.#judge, seeing)
    }

    /** A block as soon as it is certain; what only observes waits for the end. */
    #certain(): Decision | null {
        const grown = this.#judge.seen > this.#scored
        this.#scored = this.#judge.seen
        if (this.#fault === null && !(grown && scoreOf(this.#judge.findings) >= BLOCK_SCORE)) return null
        const decision = this.#decide()
        if (decision.kind !== "block") return null
        this.#decision = decision
        return decision
    }

    #guarded(read: () => void): void {
        try {
            read()
        } catch (error) {
            this.#fault = faultOf(error)
        }
    }

    *#guardedSteps(reader: Steps, isOver: (() => boolean) | null): Steps {
        try {
            yield* this.#judge.inSlices(reader, isOver)
        } catch (error) {
            this.#fault = faultOf(error)
        }
    }

    #decide(): Decision {
        return decide(this.#judge.findings, this.#fault, this.#options.mode)
    }
}

function lengthOf({ target, headers }: RequestHead): number {
    let bytes = target.length
    for (const [name, value] of headers) bytes += name.length + value.length
    return bytes
}

function bodyReaderOf(head: RequestHead, limitBytes: number, judge: Judge, judged: Take): BodyReader {
    const take = watchingOverrides(head, judged)
    const reader = createBodyReader(onlyValue(head, "content-type"), limitBytes, take)
    const encodings = contentEncodings(allValues(head, "content-encoding").join(","))
    return encodings.length === 0 ? plain(reader, judge) : decoding(reader, judge, encodings, limitBytes)
}

function plain(reader: BodyReader, judge: Judge): BodyReader {
    return {
        push: (bytes) => {
            judge.allow(bytes.length)
            reader.push(bytes)
        },
        end: () => reader.end(),
        heldBytes: () => reader.heldBytes(),
    }
}

/** Decoded bytes for an encoded one that count as length of the request: honest forms and JSON are packed 3 to 10 times. */
const ALLOWED_RATIO = 16

/** An encoded body is held until it is whole, and decoded within the same limit. */
function decoding(reader: BodyReader, judge: Judge, encodings: readonly string[], limitBytes: number): BodyReader {
    const pieces: Uint8Array[] = []
    let held = 0
    return {
        push: (bytes) => {
            held += bytes.length
            if (held > limitBytes) throw new SekishoError("SEKISHO_INBOUND_BODY_TOO_LARGE", { limitBytes })
            pieces.push(bytes)
        },
        end: () =>
            decodedSteps(reader, () => {
                const decoded = decodeContent(Buffer.concat(pieces), encodings, limitBytes)
                judge.allow(Math.min(decoded.length, held * ALLOWED_RATIO))
                return decoded
            }),
        heldBytes: () => held,
    }
}

/** No closure, as collectedSteps of readings/body.ts. */
function* decodedSteps(reader: BodyReader, decoded: () => Uint8Array): Steps {
    reader.push(decoded())
    yield* reader.end()
}

/** @throws SekishoError SEKISHO_INBOUND_AMBIGUOUS when a header that selects the reader is there twice with two values */
function onlyValue(head: RequestHead, name: string): string | null {
    const values = allValues(head, name)
    const [first] = values
    if (values.some((value) => value !== first)) throw new SekishoError("SEKISHO_INBOUND_AMBIGUOUS")
    return first ?? null
}

function allValues(head: RequestHead, name: string): string[] {
    const found: string[] = []
    for (const [key, value] of head.headers) {
        if (key.length === name.length && key.toLowerCase() === name) found.push(value)
    }
    return found
}

/** @throws what is no fault of the message */
function faultOf(error: unknown): MessageFault {
    if (!(error instanceof SekishoError)) throw error
    const status = FAULT_STATUS[error.code]
    if (status === undefined) throw error
    return { code: error.code, status }
}
