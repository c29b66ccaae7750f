import { createPublicLookup, type PublicLookup } from "./public-names.ts"
import { createPublicReporter, type PublicReport, type PublicReporter } from "./public-report.ts"

/** What a worker has for public persons, once. */
export interface WorkerPublic {
    /** Who is public on a route, compiled. */
    readonly names: PublicLookup
    readonly reports: PublicReporter
}

export function openWorkerPublic(send: (report: PublicReport) => void): WorkerPublic {
    return { names: createPublicLookup(), reports: createPublicReporter(send) }
}
