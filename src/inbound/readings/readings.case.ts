// What the tests of the readers share: a collector of readings.
import type { Take } from "./take.ts"

/** `path=text` of every reading, in order; several texts of one reading are joined with ` ⇄ `. */
export function collect(read: (take: Take) => void): string[] {
    const seen: string[] = []
    read((path, value) => {
        const text = typeof value === "string" ? value : value.map((plausible) => plausible.text).join(" ⇄ ")
        seen.push(`${path}=${text}`)
    })
    return seen
}

/** Bytes of a text in Shift_JIS, EUC-JP or ISO-2022-JP for the few characters the tests need (no encoder is at hand). */
export const JAPANESE_BYTES: Readonly<Record<"shiftJis" | "eucJp" | "iso2022Jp", Uint8Array>> = {
    /** 表示 */
    shiftJis: Uint8Array.of(0x95, 0x5c, 0x8e, 0xa6),
    /** 表示 */
    eucJp: Uint8Array.of(0xc9, 0xbd, 0xbc, 0xa8),
    /** 表示 */
    iso2022Jp: Uint8Array.of(0x1b, 0x24, 0x42, 0x49, 0x3d, 0x3c, 0x28, 0x1b, 0x28, 0x42),
}
