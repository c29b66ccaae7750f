// The exchanges of one worker: begun, told of stops, given up when the time for draining is over, waited for at the end.
// Whoever brings a request (a door of ours, or the application we sit in) says who is on either side of it.
import type { WorkerParts, Runtime } from "./assemble-parts.ts"
import type { ControlState } from "./control/stops.ts"
import { Exchange, type ExchangeEnds, type OpenExchange } from "./exchange.ts"
import { factsOf } from "./facts-of.ts"
import type { GateParts } from "./gate-parts.ts"
import { OpenList } from "./open-list.ts"
import type { ClientRequest } from "./transport/client-stream.ts"

export interface Exchanges {
    runtime(): Runtime
    /** Goes by another configuration from the next request on. */
    use(next: Runtime): void
    /** null: nobody here serves that host. */
    siteOf(request: ClientRequest): GateParts | null
    begin(parts: GateParts, ends: ExchangeEnds): void
    /** How many are under way. */
    open(): number
    onControlChange(state: ControlState): void
    giveUp(): void
    /** The last exchanges write their records after their connections are gone. */
    settled(): Promise<void>
    /** Flushes the spool and closes evidence, once nothing is open any more. */
    close(): Promise<void>
}

const SETTLE_TURNS = 100
const SETTLE_MS = 5

export function openExchanges(worker: WorkerParts, first: Runtime): Exchanges {
    const open = new OpenList<OpenExchange>()
    let runtime = first
    worker.deadlines.alongside(() => {
        const nowMs = worker.steadyNow()
        for (const exchange of open.values()) exchange.tellSoFar(nowMs)
    })
    return {
        runtime: () => runtime,
        use: (next) => {
            runtime = next
        },
        siteOf: ({ fields }) => runtime.sites.find(fields.get("host")),
        begin: (parts, ends) => {
            const state = worker.control()
            const exchange = new Exchange(parts, factsOf(parts, ends.stream.request, state), ends, () => {
                open.remove(entry)
                worker.counters.add("open", -1)
            })
            const entry = open.add(exchange)
            worker.counters.add("requests", 1)
            worker.counters.add("open", 1)
            exchange.start(state)
        },
        open: () => open.size,
        onControlChange: (state) => {
            for (const exchange of open.values()) exchange.onControlChange(state)
        },
        giveUp: () => {
            for (const exchange of open.values()) exchange.giveUp()
        },
        settled: async () => {
            for (let turn = 0; turn < SETTLE_TURNS && open.size > 0; turn++) {
                await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
            }
        },
        close: async () => {
            worker.ruleHits.flush()
            worker.documents.close()
            try {
                worker.spool.close()
            } catch (error) {
                worker.log.fault("spool", error)
            }
            await worker.evidence?.close()
        },
    }
}
