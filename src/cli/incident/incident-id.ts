import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_ID } from "../../server/api/incident-schemas.ts"

/** Copied out of a mail or said over the telephone: spaces, full-width digits, 2026-1 for 2026-001. */
export function incidentId(text: string | undefined): string {
    const plain = (text ?? "")
        .normalize("NFKC")
        .trim()
        .replaceAll(/[‐−ー–]/g, "-")
    const padded = plain.replace(/^([0-9]{4})-([0-9]{1,2})$/, (_, year: string, number: string) => {
        return `${year}-${number.padStart(3, "0")}`
    })
    const result = INCIDENT_ID.safeParse(padded)
    if (!result.success) throw new SekishoError("SEKISHO_CLI_USAGE")
    return result.data
}
