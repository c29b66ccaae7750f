// The parts of a worker whose exchanges leave nothing behind: counters, tables of the breaker and sessions are its own and
// forgotten with it, what goes to the spool is framed and dropped, nothing is told to anybody, and no file is opened.
// Safety: what pure parts remember (clean values aside, which have a memory of their own here) is by construction a function
// of the text asked about; a verdict cannot rest on it.
import { createBreakerMemory } from "../../behaviour/breaker/breaker.ts"
import type { SekishoConfig } from "../../config/config.ts"
import { PERSON_KEY_BYTES } from "../../core/keyer.ts"
import type { Limits } from "../../core/limits.data.ts"
import { createPendingFrames } from "../../spool/pending-frames.ts"
import type { SpoolWriter } from "../../spool/contract.ts"
import type { SpoolRecord } from "../../core/observation.ts"
import { assembleRuntime, assembleWorker, type WorkerParts } from "../assemble-parts.ts"
import { createSessionMemory } from "../client/session-set.ts"
import type { ControlState } from "../control/stops.ts"
import type { Deadlines } from "../deadlines.ts"
import { NO_DECOYS } from "../decoys/decoy.ts"
import type { ExchangeEnds } from "../exchange.ts"
import { openExchanges } from "../exchanges.ts"
import type { GateLog } from "../gate-log.ts"
import type { Judgement } from "../judgement.ts"
import { createHistogramMemory } from "../metrics/worker-histograms.ts"
import { NO_PUBLIC } from "../public-persons/public-names.ts"
import { NO_RULES } from "../rules/owner-rules.ts"
import { anchorClock } from "../steady-clock.ts"
import { createCounterMemory } from "../worker-counters.ts"

const NOTHING_ORDERED: ControlState = {
    stops: [],
    bypass: false,
    rules: NO_RULES,
    decoys: NO_DECOYS,
    publicPersons: NO_PUBLIC,
    draining: false,
}

/** Persons and scopes of invented exchanges: a few dozen. */
const PERSONS = 4_096
const SCOPES = 256

const SILENT: GateLog = { info: ignore, fault: ignore }

/** The time a visitor may have computed is for those who come warm, ms a second. */
const ENOUGH_MS = 1_000_000

export interface PretendExchanges {
    readonly limits: Limits
    readonly deadlines: Deadlines
    readonly begin: (ends: ExchangeEnds) => void
    /** How many are under way. */
    readonly open: () => number
    readonly close: () => Promise<void>
}

/** @param config the owner's: what is judged, held and masked by it, is here */
export function openPretendExchanges(config: SekishoConfig, judgement: Judgement): PretendExchanges {
    const own = insideOnly(config)
    const worker = pretendWorker(own, judgement)
    const exchanges = openExchanges(worker, assembleRuntime(worker, own))
    const [site] = exchanges.runtime().parts
    const { limits } = own
    const { deadlines } = worker
    return {
        limits,
        deadlines,
        begin: (ends) => {
            if (site !== undefined) exchanges.begin(site, ends)
        },
        open: () => exchanges.open(),
        close: async () => {
            deadlines.close()
            await exchanges.close()
        },
    }
}

/** Nothing that reaches outside, and no cap: what is over it would not be read to its end. */
function insideOnly(config: SekishoConfig): SekishoConfig {
    return {
        ...config,
        telemetryModule: null,
        breaker: { ...config.breaker, enforce: false },
        limits: { ...config.limits, clientCpuMsPerSecond: ENOUGH_MS },
    }
}

function pretendWorker(config: SekishoConfig, judgement: Judgement): WorkerParts {
    const basis = {
        workerId: 0,
        life: "0000000000",
        config,
        key: new Uint8Array(PERSON_KEY_BYTES),
        breaker: createBreakerMemory({ personCapacity: PERSONS, scopeCapacity: SCOPES }),
        clock: anchorClock(),
        sessions: createSessionMemory([1, 2]),
        evidence: null,
        counters: createCounterMemory(),
        histograms: createHistogramMemory(),
    }
    const outlets = { spool: droppingSpool(), log: SILENT }
    return assembleWorker(basis, judgement, ignore, () => NOTHING_ORDERED, outlets)
}

/** Frames every record, and forgets it. */
function droppingSpool(): SpoolWriter {
    const frames = createPendingFrames()
    const take = (record: SpoolRecord): void => {
        frames.add(record)
        frames.drop(frames.length())
    }
    return { append: take, defer: take, flush: ignore, close: ignore }
}

function ignore(): void {
    // Nobody is told.
}
