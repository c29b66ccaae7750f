import type { Bilingual } from "../../core/language.ts"

/** What one look at a part of an installation told. */
export interface Told {
    /** `note`: it can start, and its owner should know; `fault`: it would not start, or every visitor would meet an error. */
    readonly level: "ok" | "note" | "fault"
    readonly subject: "configuration" | "application" | "listen" | "certificate" | "key" | "folder" | "choice"
    readonly text: Bilingual
}
