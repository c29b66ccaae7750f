import type { CapTable } from "./cap-table.ts"
import type { Tables } from "./memory.ts"

/** What one worker's reservations work with. */
export interface ReserveContext {
    readonly tables: Tables
    readonly caps: CapTable
    readonly enforce: boolean
    /** What happens to persons the tables have no room for. */
    readonly onFull: "open" | "closed"
}
