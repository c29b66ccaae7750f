// What we use of pdf.js, as types of our own: its types pull the browser's globals into every file of the project.
// Source: pdfjs-dist 6, types/src/display/api.d.ts.
declare module "pdfjs-dist/build/pdf.mjs" {
    interface TextItem {
        readonly str: string
        /** a, b, c, d, e, f: of the text's beginning, in the page's user space. */
        readonly transform: readonly number[]
        readonly width: number
        readonly height: number
        readonly fontName: string
    }
    interface TextPiece {
        /** Those without `str` are marks of content. */
        readonly items: readonly (TextItem | { readonly type: string })[]
        readonly styles: Readonly<Record<string, { readonly vertical: boolean } | undefined>>
    }
    interface Annotation {
        readonly subtype?: string
        readonly rect?: readonly number[]
        readonly url?: string
        readonly unsafeUrl?: string
        readonly fieldName?: string
        readonly fieldValue?: unknown
        readonly alternativeText?: string
        readonly contentsObj?: { readonly str?: string }
    }
    interface Page {
        readonly rotate: number
        streamTextContent(options: { readonly disableNormalization: boolean }): ReadableStream<TextPiece>
        getAnnotations(): Promise<readonly Annotation[]>
        getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>
        cleanup(): boolean
    }
    interface PdfFile {
        readonly numPages: number
        getPage(number: number): Promise<Page>
        getAttachments(): Promise<unknown>
        getAttachmentContent(id: string): Promise<unknown>
    }
    interface LoadingTask {
        readonly promise: Promise<PdfFile>
        destroy(): Promise<void>
    }
    export function getDocument(options: Readonly<Record<string, unknown>>): LoadingTask
    export const OPS: Readonly<Record<string, number>>
}

declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
    export const WorkerMessageHandler: unknown
}
