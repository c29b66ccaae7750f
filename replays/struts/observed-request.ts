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
    return {
        findings: findings.map((finding: unknown) => findingText(finding)),
        shownIn: { headers: shows(request["headers"]), route: shows(request["route"]) },
    }
}

/** The name that every expression of 2017 begins with; no honest header or route has it. */
function shows(kept: unknown): boolean {
    return JSON.stringify(kept ?? "").includes("ognl.OgnlContext")
}

function findingText(finding: unknown): string {
    const said = new Map(typeof finding === "object" && finding !== null ? Object.entries(finding) : [])
    return `${String(said.get("detector"))}/${String(said.get("technique"))} ${String(said.get("path"))}`
}
