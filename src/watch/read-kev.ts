// Reads CISA's catalogue of known exploited vulnerabilities. Source: cisa.gov/known-exploited-vulnerabilities-catalog.
import { z } from "zod"
import type { KevEntry } from "./contract.ts"

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const CATALOGUE = z.object({
    dateReleased: z.string().max(100),
    vulnerabilities: z
        .array(
            z.object({
                cveID: z.string().max(100),
                dateAdded: DAY,
                dueDate: DAY,
                knownRansomwareCampaignUse: z.string().max(100).default("Unknown"),
            }),
        )
        .max(100_000),
})

export interface KevCatalogue {
    /** `YYYY-MM-DD` */
    readonly released: string
    readonly entries: readonly KevEntry[]
}

/** @returns null where the content is no such catalogue within its limits */
export function readKev(content: unknown): KevCatalogue | null {
    const result = CATALOGUE.safeParse(content)
    if (!result.success) return null
    const entries = result.data.vulnerabilities.map((one) => ({
        cve: one.cveID,
        added: one.dateAdded,
        due: one.dueDate,
        ransomware: one.knownRansomwareCampaignUse === "Known" ? ("known" as const) : ("unknown" as const),
    }))
    return { released: result.data.dateReleased.slice(0, 10), entries }
}
