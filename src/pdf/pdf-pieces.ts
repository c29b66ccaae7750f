// A whole PDF, page by page, then the files that are embedded in it. Runs in a thread (pdf-thread.ts).
import type { PdfFile } from "pdfjs-dist/build/pdf.mjs"
import type { UnreadReason } from "../core/person.ts"
import type { PdfPiece } from "../outbound/documents/pdf/contract.ts"
import { PDF_FILES_LIMIT, PDF_PAGES_LIMIT } from "../outbound/documents/limits.data.ts"
import { openPdf } from "./open-pdf.ts"
import { pagePieces } from "./page-piece.ts"

export async function* pdfPieces(bytes: Uint8Array): AsyncGenerator<PdfPiece> {
    const task = openPdf(bytes)
    try {
        const file = await task.promise
        yield* pages(file)
        yield* embedded(file)
    } catch (error) {
        yield { kind: "unread", why: reasonOf(error), share: 1 }
    } finally {
        await task.destroy()
    }
}

async function* pages(file: PdfFile): AsyncGenerator<PdfPiece> {
    const count = Math.max(1, file.numPages)
    const last = Math.min(count, PDF_PAGES_LIMIT)
    for (let number = 1; number <= last; number++) {
        try {
            const page = await file.getPage(number)
            yield* await pagePieces(page, number, 1 / count)
            page.cleanup()
        } catch (error) {
            yield { kind: "unread", why: reasonOf(error), share: 1 / count }
        }
    }
    if (count > last) yield { kind: "unread", why: "limit", share: (count - last) / count }
}

async function* embedded(file: PdfFile): AsyncGenerator<PdfPiece> {
    const list = await file.getAttachments()
    if (!(list instanceof Map)) return
    let left = PDF_FILES_LIMIT
    for (const [id, facts] of list) {
        if (left-- === 0) {
            yield { kind: "unread", why: "limit", share: 1 }
            return
        }
        yield await embeddedFile(file, String(id), facts)
    }
}

async function embeddedFile(file: PdfFile, id: string, facts: unknown): Promise<PdfPiece> {
    try {
        const content = bytesOf(await file.getAttachmentContent(id))
        if (content === null) return { kind: "unread", why: "malformed", share: 0 }
        return { kind: "file", name: nameOf(facts) ?? id, bytes: content }
    } catch (error) {
        return { kind: "unread", why: reasonOf(error), share: 0 }
    }
}

function bytesOf(content: unknown): Uint8Array | null {
    if (content instanceof Uint8Array) return content
    return typeof content === "object" && content !== null && "content" in content ? bytesOf(content.content) : null
}

function nameOf(facts: unknown): string | null {
    if (typeof facts !== "object" || facts === null || !("filename" in facts)) return null
    return typeof facts.filename === "string" ? facts.filename : null
}

function reasonOf(error: unknown): UnreadReason {
    return error instanceof Error && error.name === "PasswordException" ? "encrypted" : "malformed"
}
