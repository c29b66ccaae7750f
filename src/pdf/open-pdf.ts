// pdf.js, set to read only: nothing in a file is run, fetched or drawn, and its tables for Japanese fonts come from its package.
import { dirname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"
// The worker's build for older engines brings what the other build needs and Node 24 has not; the other build for such engines
// would load a canvas.
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs"
import { getDocument, type LoadingTask } from "pdfjs-dist/build/pdf.mjs"

const FOLDER = dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")))

export function openPdf(bytes: Uint8Array): LoadingTask {
    // Where pdf.js looks for its worker's half before it would start a thread of its own.
    Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } })
    return getDocument({
        data: bytes,
        cMapUrl: join(FOLDER, "cmaps") + sep,
        cMapPacked: true,
        standardFontDataUrl: join(FOLDER, "standard_fonts") + sep,
        isEvalSupported: false,
        enableXfa: false,
        useWasm: false,
        useWorkerFetch: false,
        useSystemFonts: false,
        disableFontFace: true,
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        disableAutoFetch: true,
        stopAtErrors: false,
        verbosity: 0,
        docBaseUrl: undefined,
    })
}
