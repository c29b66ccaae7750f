/**
 * A token that nobody signed, where one says who a visitor is: a JSON Web Token in Authorization whose head names the algorithm
 * `none`, or whose signature was taken off. Source: RFC 7519 part 6, RFC 8725 part 2.1, CWE-347, CAPEC-115.
 *
 * Must not match: tokens with a signature or encrypted ones (five parts), opaque tokens, and unsigned tokens elsewhere: OpenID Connect
 * sends requests about oneself so (Core 6.1). Errs towards passing: a head beyond HEAD_UNITS is not looked at.
 */
import type { Finding } from "../../core/finding.ts"
import { TOKEN_MESSAGES } from "../../core/messages/request-level.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { ReportedFinding, RequestDetector, WholeRequest } from "./contract.ts"

const DETECTOR = "unsigned-token"

export const UNSIGNED_TOKEN_DETECTOR: RequestDetector = { name: DETECTOR, judge: judgeToken }

type Name = keyof typeof TOKEN_MESSAGES

/** A head has an algorithm, a type, the name of a key. */
const HEAD_UNITS = 1_024
/** A scheme or none, head, claims, and what may be a signature. */
const TOKEN = /^\s{0,8}(?:[A-Za-z]{1,16}\s{1,8})?(eyJ[\w-]{1,1024})\.[\w-]{1,8192}\.([\w-]{0,8192})(?![\w.-])/
const NONE = /^\s{0,8}none\s{0,8}$/i

/** At most one finding. */
function judgeToken({ field }: WholeRequest): readonly ReportedFinding[] {
    const text = field("authorization") ?? ""
    const match = text.includes("eyJ") ? TOKEN.exec(text) : null
    if (match === null) return []
    const [token, head = "", signature = ""] = match
    const algorithm = algorithmOf(head)
    if (algorithm === null) return []
    if (NONE.test(algorithm)) return [reported("algorithm-none", text, token.length)]
    return signature === "" ? [reported("signature-taken-off", text, token.length)] : []
}

/** null: it is no head of a token. */
function algorithmOf(head: string): string | null {
    try {
        const value: unknown = JSON.parse(Buffer.from(head.slice(0, HEAD_UNITS), "base64url").toString("utf8"))
        const isHead = typeof value === "object" && value !== null && "alg" in value && typeof value.alg === "string"
        return isHead ? String(value.alg) : null
    } catch {
        return null
    }
}

function reported(technique: Name, text: string, end: number): ReportedFinding {
    const finding: Finding = {
        detector: DETECTOR,
        technique,
        path: "header.authorization",
        decoding: [],
        evidence: { start: 0, end },
        score: 100,
        reason: say(TOKEN_MESSAGES[technique]),
        cwe: [347],
        capec: [115],
        attack: ["T1190", "T1550.001"],
    }
    return { finding, text }
}
