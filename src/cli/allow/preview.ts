// What an allowance would have let through of what was refused so far, from stored findings alone. A refused request was
// read only until its refusal was certain, so that more may have been in it: the figures are at most. Pure.
import { BLOCK_SCORE } from "../../core/finding.ts"
import type { Allowance } from "../../core/allowance.ts"
import { isLiftedBy } from "../../inbound/allowances/allowance-table.ts"
import { scoreOf } from "../../inbound/verdict.ts"
import type { RefusedRequest } from "../../ledger/contract.ts"

export interface Preview {
    /** Refused requests that were looked at, and how many of them would have passed. */
    readonly refused: number
    readonly passed: number
    readonly clients: number
    readonly routes: readonly string[]
    /** `detector/technique` that would have been lifted. */
    readonly techniques: readonly string[]
    /** Clients among those that were refused for something else as well: no ordinary visitor is. */
    readonly suspects: number
    /** Most such requests of one client within ten minutes. */
    readonly burst: number
    readonly looksLikeCampaign: boolean
}

const BURST_MS = 600_000
/** A person who saves a page over and over stays below; a scanner sends hundreds. */
const BURST_LIMIT = 20

export type Lifting = Pick<Allowance, "route" | "path" | "detector" | "technique">

export function preview(refused: readonly RefusedRequest[], lifting: readonly Lifting[]): Preview {
    const allowances = lifting.map((one) => ({ ...one, id: "", why: "", owner: "", transaction: null, ...ALWAYS }))
    const passed: RefusedRequest[] = []
    const others = new Set<string>()
    const techniques = new Set<string>()
    for (const request of refused) {
        const lifted = request.findings.filter((finding) =>
            allowances.some((one) => isLiftedBy(one, request.route, finding)),
        )
        const rest = request.findings.filter((finding) => !lifted.includes(finding))
        if (lifted.length === 0 || scoreOf(rest) >= BLOCK_SCORE) others.add(request.address)
        else {
            passed.push(request)
            for (const { detector, technique } of lifted) techniques.add(`${detector}/${technique}`)
        }
    }
    const clients = new Set(passed.map(({ address }) => address))
    const suspects = [...clients].filter((address) => others.has(address)).length
    const burst = Math.max(
        0,
        ...[...clients].map((address) => burstOf(passed.filter((one) => one.address === address))),
    )
    return {
        refused: refused.length,
        passed: passed.length,
        clients: clients.size,
        routes: [...new Set(passed.map(({ route }) => route))].sort(),
        techniques: [...techniques].sort(),
        suspects,
        burst,
        looksLikeCampaign: suspects > 0 || burst > BURST_LIMIT,
    }
}

const ALWAYS = { sinceMs: 0, untilMs: Number.MAX_SAFE_INTEGER }

function burstOf(requests: readonly RefusedRequest[]): number {
    const times = requests.map(({ atMs }) => atMs).sort((a, b) => a - b)
    let most = 0
    let first = 0
    for (const [index, atMs] of times.entries()) {
        while (atMs - (times[first] ?? atMs) > BURST_MS) first++
        most = Math.max(most, index - first + 1)
    }
    return most
}
