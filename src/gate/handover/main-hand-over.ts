// What of the main part passes to another gate, and comes back when that one fails. From the hand-over on nothing of it is
// written to the disk here: the files are the other one's.
import { handOver, takeBack } from "../../behaviour/breaker/breaker.ts"
import type { BreakerMemory } from "../../behaviour/breaker/memory.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Decoys } from "../decoys/open-decoys.ts"
import type { KeptState } from "../kept-state.ts"
import type { MainListeners } from "../main-listeners.ts"
import type { PublicPersons } from "../public-persons/open-public-persons.ts"
import type { HitCounter } from "../rules/hit-counts.ts"
import type { RuleHits } from "../rules/hit-report.ts"
import type { Workers } from "../workers.ts"
import { createDecider } from "./decide.ts"
import type { Inheritance } from "./hand-over-messages.ts"
import { createLifeLine } from "./life-line.ts"
import { createPredecessor, type Predecessor, type PredecessorOptions } from "./predecessor.ts"
import type { Successor } from "./successor.ts"

/** How another gate takes the place of one. */
export interface Replacing<W> extends Pick<PredecessorOptions, "args" | "life"> {
    /** null: not now, or not on this system. */
    readonly doors: (workers: W) => Pick<Inheritance, "doors" | "ports" | "addresses"> | null
    readonly onHandOver: () => void
    readonly onTakeBack: () => void
}

export interface MainHandOverOptions<W extends Workers> {
    /** null: nobody can. */
    readonly replacing: Replacing<W> | null
    /** The gate whose place we have taken; null: none. */
    readonly successor: Successor | null
    readonly breaker: BreakerMemory
    /** The steady clock of this gate. */
    readonly now: () => number
    readonly kept: KeptState
    readonly hits: HitCounter
    /** Counts of the last visitors of a gate that was replaced are not told to its successor; their alarms are. */
    readonly decoys: Pick<Decoys, "close" | "reopen">
    /** What the last visitors of a gate that was replaced were shown teaches nobody. */
    readonly publicPersons: Pick<PublicPersons, "handOver" | "reopen">
    /** null: they are just starting. */
    readonly workers: () => W | null
    /** null: not open yet. */
    readonly listeners: () => MainListeners | null
    /** See ConfigInForce. */
    readonly configChanges: () => number
}

export interface MainHandOver {
    readonly predecessor: Predecessor
    readonly addHits: (hits: RuleHits) => void
}

export function createMainHandOver<W extends Workers>(options: MainHandOverOptions<W>): MainHandOver {
    const { replacing, successor, breaker, kept, hits, decoys, publicPersons, workers, listeners } = options
    let changesBefore = 0
    const predecessor = createPredecessor({
        args: replacing?.args ?? [],
        life: replacing?.life ?? createLifeLine(),
        inheritance: () => {
            changesBefore = options.configChanges()
            const metrics = listeners()?.metrics()
            const running = workers()
            const doors = running && (replacing?.doors(running) ?? null)
            return doors === null || metrics === undefined ? null : { ...doors, metrics }
        },
        handOver: () => {
            // It may have read the configuration before that.
            if (options.configChanges() !== changesBefore) throw new SekishoError("SEKISHO_GATE_TAKEOVER_UNDER_WAY")
            replacing?.onHandOver()
            handOver(breaker)
            kept.handOver()
            publicPersons.handOver()
            hits.close()
            decoys.close()
        },
        takeBack: async () => {
            takeBack(breaker)
            kept.takeBack()
            hits.reopen()
            decoys.reopen()
            publicPersons.reopen()
            replacing?.onTakeBack()
            await listeners()?.reclaim()
        },
        onState: (next) => {
            successor?.tellState(next)
            void workers()?.setState(next)
        },
    })
    const addHits = (met: RuleHits): void => {
        hits.add(met)
        if (predecessor.isHandedOver()) predecessor.tell({ kind: "rule-hits", hits: met })
    }
    successor?.begin({ decide: createDecider(breaker, predecessor, options.now), onRuleHits: addHits })
    return { predecessor, addHits }
}
