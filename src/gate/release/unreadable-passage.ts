// A body that no reader understands: every chunk is reserved against the cap for unreadable bytes before it is released.
import type { UnreadReason } from "../../core/person.ts"
import type { Flow, Passage } from "./flow.ts"
import type { Reserve } from "./reserve.ts"

export function createUnreadablePassage(why: UnreadReason, reserve: Reserve, flow: Flow): Passage {
    let unreadBytes = 0
    let over = false
    return {
        push: (chunk) => {
            if (over) return
            if (reserve.unreadable(chunk.length)) {
                unreadBytes += chunk.length
                flow.write([chunk], 0)
                return
            }
            over = true
            flow.cut(429, "SEKISHO_GATE_CAP_REACHED")
        },
        end: () => {
            if (!over) flow.end()
        },
        close: () => {
            over = true
        },
        coverage: () => ({ kind: "none", why, unreadBytes }),
        offered: () => 0,
    }
}
