import type { UnreadReason } from "../../../core/person.ts"
import type { CoverageLog } from "../../readers/coverage-log.ts"
import type { DocumentPart, DocumentStep } from "../contract.ts"
import { textSteps } from "../text-steps.ts"
import { walkXml, type XmlHandler } from "../xml/walk-xml.ts"
import { FlowHandler } from "./flow-markup.ts"

/** The running text of one part, read like a page. */
export function* flowSteps(bytes: Uint8Array, part: DocumentPart, log: CoverageLog): Generator<DocumentStep> {
    yield* textSteps(flowPieces(bytes, log), "text/html", part, log)
}

function* flowPieces(bytes: Uint8Array, log: CoverageLog): Generator<string> {
    const handler = new FlowHandler()
    const walk = walkXml(bytes, handler)
    for (;;) {
        const { done, value } = walk.next()
        yield handler.take()
        if (done !== true) continue
        if (value !== "whole") log.note(value, bytes.length)
        return
    }
}

/** Reads a part whose records come of it only when it is whole. */
export function readWhole(bytes: Uint8Array, handler: XmlHandler, note: (why: UnreadReason) => void): void {
    const walk = walkXml(bytes, handler)
    let step = walk.next()
    while (step.done !== true) step = walk.next()
    if (step.value !== "whole") note(step.value)
}
