import type { DocumentContext, DocumentStep } from "../contract.ts"

export async function* pdfSteps(
    _bytes: Uint8Array,
    _within: string,
    codedBytes: number,
    { log }: DocumentContext,
): AsyncGenerator<DocumentStep> {
    log.note("media-type", codedBytes)
}
