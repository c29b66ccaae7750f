// What the ledger keeps of an attack, asked by the id of its answer as an owner would: the findings, and whether the
// expression can be read in the redacted headers or in the route.
import type { MarkerRow } from "../scenario.ts"
import { sekisho } from "../sekisho-process.ts"

type Observed = Pick<MarkerRow, "findings" | "shownIn">

/** @param id of the answer; null where it was passed on, and nothing can be asked */
export async function observedRequest(dataDir: string, id: string | null): Promise<Observed> {
    if (id === null) return { findings: [], shownIn: null }
    const [request] = await sekisho(dataDir, "status", "--id", id)
    if (request === undefined) return { findings: [], shownIn: null }
    const findings = Array.isArray(request["findings"]) ? request["findings"] : []
    const shows = (kept: unknown): boolean => JSON.stringify(kept ?? "").includes("ognl.OgnlContext")
    return {
        findings: findings.map((finding: unknown) => findingText(finding)),
        shownIn: { headers: shows(request["headers"]), route: shows(request["route"]) },
    }
}

function findingText(finding: unknown): string {
    const { detector, technique, path } = Object(finding) as Readonly<Record<string, unknown>> // Object() types as any
    return `${String(detector)}/${String(technique)} ${String(path)}`
}
