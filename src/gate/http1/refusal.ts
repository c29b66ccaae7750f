import type { ErrorCode } from "../../core/errors/catalogue.ts"
import { type ReasonName, REASONS } from "./reasons.data.ts"

/** How a message that is not taken is answered. */
export interface Refusal {
    readonly status: 400 | 431 | 501 | 505
    readonly code: ErrorCode
    readonly reason: ReasonName
}

export function refusalOf(reason: ReasonName): Refusal {
    const { kind } = REASONS[reason]
    switch (kind) {
        case "invalid":
            return { status: 400, code: "SEKISHO_GATE_REQUEST_INVALID", reason }
        case "ambiguous":
            return { status: 400, code: "SEKISHO_GATE_FRAMING_AMBIGUOUS", reason }
        case "too-large":
            return { status: 431, code: "SEKISHO_GATE_HEADERS_TOO_LARGE", reason }
        case "encoding":
            return { status: 501, code: "SEKISHO_GATE_FRAMING_AMBIGUOUS", reason }
        case "tunnel":
            return { status: 501, code: "SEKISHO_GATE_UPGRADE_UNSUPPORTED", reason }
        case "version":
            return { status: 505, code: "SEKISHO_GATE_VERSION_UNSUPPORTED", reason }
        default:
            return kind satisfies never
    }
}
