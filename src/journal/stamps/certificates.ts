// Certificates of authorities of time (RFC 5280; RFC 3161, 2.3). What is judged is the time of the stamp, not today: a token
// stays good when its certificate has ended. Nobody is asked: whether a certificate was revoked is not known.
import { readFileSync, statSync } from "node:fs"
import { Certificate, ExtKeyUsage } from "pkijs"
import { SekishoError } from "../../core/errors/sekisho-error.ts"

/** The bundle of a system has some 150 authorities, in 250 KB. */
const BUNDLE_LIMIT_BYTES = 1_048_576
const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g
const EXTENDED_KEY_USAGE = "2.5.29.37"
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8"
const COMMON_NAME = "2.5.4.3"
const NAME_LIMIT = 200

/**
 * The authorities that are trusted, from a PEM file.
 *
 * @throws SekishoError SEKISHO_JOURNAL_AUTHORITY_UNREADABLE
 */
export function readAuthorities(file: string): Certificate[] {
    try {
        if (statSync(file).size > BUNDLE_LIMIT_BYTES) throw new RangeError("too long")
        const blocks = [...readFileSync(file, "latin1").matchAll(PEM)]
        if (blocks.length === 0) throw new TypeError("no certificate in PEM")
        return blocks.map(([, base64 = ""]) => Certificate.fromBER(Buffer.from(base64, "base64")))
    } catch (cause) {
        throw new SekishoError("SEKISHO_JOURNAL_AUTHORITY_UNREADABLE", {}, cause)
    }
}

/** For time stamps, for nothing else, and critical, as RFC 3161 demands. */
export function isForTimeStamps({ extensions }: Certificate): boolean {
    const found = (extensions ?? []).filter(({ extnID }) => extnID === EXTENDED_KEY_USAGE)
    const [usage] = found
    if (found.length !== 1 || usage?.critical !== true || !(usage.parsedValue instanceof ExtKeyUsage)) return false
    return usage.parsedValue.keyPurposes.join() === TIME_STAMPING
}

export function isValidAt({ notBefore, notAfter }: Certificate, date: Date): boolean {
    return notBefore.value <= date && date <= notAfter.value
}

/** The common name, or all of the name; without what would move a terminal's cursor. */
export function nameOf({ subject }: Certificate): string {
    const names = subject.typesAndValues.map(({ type, value }) => ({ type, text: textOf(value) }))
    const common = names.find(({ type }) => type === COMMON_NAME)
    const whole = common?.text ?? names.map(({ text }) => text).join(", ")
    return whole.replaceAll(/\p{C}/gu, "").slice(0, NAME_LIMIT)
}

function textOf({ valueBlock }: { readonly valueBlock: object }): string {
    return "value" in valueBlock && typeof valueBlock.value === "string" ? valueBlock.value : ""
}
