import type { PdfPiece } from "../outbound/documents/pdf/contract.ts"

export type PdfOrder =
    | { readonly kind: "open"; readonly bytes: Uint8Array<ArrayBuffer> }
    /** The piece before was taken. */
    | { readonly kind: "next" }

/** One answer to each order. */
export type PdfAnswer = PdfPiece | { readonly kind: "done" }
