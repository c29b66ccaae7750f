// The rules at work in one request: what they add (patches) and what they lift (allowances), each told once.
import type { Finding } from "../core/finding.ts"
import type { Lift } from "./allowances/allowance-table.ts"
import type { RequestHead } from "./contract.ts"
import type { CompiledPatch } from "./patches/compile-patch.ts"
import { patchFinding } from "./patches/patch-finding.ts"
import { PatchWatch } from "./patches/patch-watch.ts"
import { type Take, takeOf } from "./readings/take.ts"
import type { RequestRules, RuleHit } from "./rules.ts"
import type { Work } from "./work.ts"

/** Takes a finding with the text its evidence is in. */
export type Report = (finding: Finding, text: string) => void

export class RulesAtWork {
    readonly #head: RequestHead
    readonly #rules: RequestRules
    readonly #lifts: readonly Lift[]
    /** Made with the first. */
    #hits: Set<string> | null = null
    /** null: no patch applies, as for nearly every request. */
    #watch: PatchWatch | null = null

    constructor(head: RequestHead, rules: RequestRules) {
        this.#head = head
        this.#rules = rules
        this.#lifts = rules.set.allowances.select(rules.route, rules.nowMs)
    }

    /** undefined: nothing is lifted here. */
    get isLifted(): ((finding: Finding) => boolean) | undefined {
        return this.#lifts.length === 0 ? undefined : (finding) => this.#lift(finding)
    }

    /** False: judgeEnd has nothing to tell. */
    get awaitsEnd(): boolean {
        return this.#watch !== null
    }

    judgeHead(work: Work, report: Report): void {
        const { set, route, nowMs } = this.#rules
        this.#add(set.patches.select(this.#head, route, nowMs), work)
        this.#conclude(false, report)
    }

    /** A body begins. @returns what has to see its readings besides `take` */
    openBody(work: Work, take: Take): Take {
        const { set, route, nowMs } = this.#rules
        this.#add(set.patches.selectOfBody(this.#head, route, nowMs), work)
        const watch = this.#watch
        if (watch === null) return take
        const seeing: Take = (path, value, weight) => {
            watch.take(path, value)
            take(path, value, weight)
        }
        // Values of JSON that are plain, or come again, are no texts unless somebody asks about them.
        return watch.asksOfJson
            ? takeOf(seeing, undefined, take.isDue)
            : takeOf(seeing, take.plain, take.isDue, take.repeated)
    }

    judgeEnd(report: Report): void {
        this.#conclude(true, report)
    }

    #add(patches: readonly CompiledPatch[], work: Work): void {
        if (patches.length === 0) return
        this.#watch ??= new PatchWatch(work)
        this.#watch.add(patches, this.#head)
    }

    #conclude(atEnd: boolean, report: Report): void {
        if (this.#watch === null) return
        for (const met of this.#watch.concluded(atEnd)) {
            this.#tell({ kind: "patch", id: met.compiled.patch.id })
            report(patchFinding(met), met.evidence.text)
        }
    }

    #lift(finding: Finding): boolean {
        const lift = this.#lifts.find(({ lifts }) => lifts(finding))
        if (lift === undefined) return false
        this.#tell({ kind: "allowance", id: lift.allowance.id })
        return true
    }

    #tell(hit: RuleHit): void {
        const key = `${hit.kind} ${hit.id}`
        this.#hits ??= new Set()
        if (this.#hits.has(key)) return
        this.#hits.add(key)
        this.#rules.onHit?.(hit)
    }
}
