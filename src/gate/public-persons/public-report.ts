// What a worker tells of persons shown by name alone; the main part learns from it. The same to the same visitor is told once
// an hour, and of very many only so much a minute: what is dropped teaches nothing.
import { type BareName, publicKey } from "../../behaviour/public-persons/bare-name.ts"
import type { Client } from "../../core/client.ts"

export type PublicReport =
    /** An answer that may teach. */
    | {
          readonly kind: "shown"
          readonly route: string
          readonly client: Client
          /** No cookie, no authorization. */
          readonly anonymous: boolean
          readonly persons: readonly BareName[]
      }
    /** One with a finding. */
    | { readonly kind: "suspect"; readonly route: string; readonly persons: readonly BareName[] }

export const REPORTS_A_MINUTE = 600
/** Each up to a kilobyte. */
const REMEMBERED_REPORTS = 4_096
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

export interface PublicReporter {
    tell(report: PublicReport, nowMs: number): void
}

export function createPublicReporter(send: (report: PublicReport) => void): PublicReporter {
    const told = new Set<string>()
    let hour = 0
    let minute = 0
    const spent = { shown: 0, suspect: 0 }
    return {
        tell: (report, nowMs) => {
            const nowHour = Math.floor(nowMs / HOUR_MS)
            if (nowHour !== hour || told.size >= REMEMBERED_REPORTS) told.clear()
            hour = nowHour
            const nowMinute = Math.floor(nowMs / MINUTE_MS)
            if (nowMinute !== minute) spent.shown = spent.suspect = 0
            minute = nowMinute
            const key = keyOf(report)
            if (told.has(key) || spent[report.kind] >= REPORTS_A_MINUTE) return
            told.add(key)
            spent[report.kind] += 1
            send(report)
        },
    }
}

function keyOf(report: PublicReport): string {
    const persons = report.persons.map(publicKey).join()
    if (report.kind === "suspect") return `${report.route}\n${persons}`
    const { client, anonymous } = report
    return `${client.session ?? client.address} ${anonymous ? 1 : 0} ${report.route}\n${persons}`
}
