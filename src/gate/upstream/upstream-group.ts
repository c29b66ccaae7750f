// The applications that serve one site. `failover`: the first that can be reached, always the same while it can, so that
// sessions kept in an application's memory are found again. `round-robin`: each in turn.
import type { Limits } from "../../core/limits.data.ts"
import type { Deadlines } from "../deadlines.ts"
import { ConnectionPool } from "./connection-pool.ts"
import type { AskedRequest, Upstream, UpstreamCall, UpstreamEvents, UpstreamStatus } from "./contract.ts"
import { FAILURES } from "./failures.ts"
import { PooledCall } from "./pooled-call.ts"
import type { UpstreamAddress } from "./upstream-address.ts"
import { wireRequest } from "./wire-request.ts"

export interface UpstreamGroupOptions {
    readonly addresses: readonly UpstreamAddress[]
    readonly balance: "failover" | "round-robin"
    readonly limits: Limits
    readonly deadlines: Deadlines
    readonly now: () => number
}

export function createUpstreamGroup(options: UpstreamGroupOptions): Upstream {
    const { limits, deadlines, now } = options
    const pools = options.addresses.map((address) => new ConnectionPool({ address, limits, deadlines, now }))
    let turn = 0
    const order = (): readonly ConnectionPool[] => {
        if (pools.length === 1) return pools
        if (options.balance === "round-robin") turn = (turn + 1) % pools.length
        const turned = [...pools.slice(turn), ...pools.slice(0, turn)]
        // Those that rest come last: when none can be reached, they are tried all the same.
        return [...turned.filter((pool) => pool.isAvailable()), ...turned.filter((pool) => !pool.isAvailable())]
    }
    return {
        request: (asked: AskedRequest, events: UpstreamEvents): UpstreamCall => {
            const call = new PooledCall(wireRequest(asked), events, order())
            call.tryNext(FAILURES.refused)
            return call
        },
        close: () => {
            for (const pool of pools) pool.close()
        },
        status: (): readonly UpstreamStatus[] => pools.map((pool) => pool.status()),
    }
}
