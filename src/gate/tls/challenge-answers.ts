// What an authority is answered when it asks whether a host is ours (RFC 8555 part 8.3). Lies in each worker.
import type { ClientStream } from "../transport/client-stream.ts"

const PATH = "/.well-known/acme-challenge/"
/** Hosts of one certificate that are asked for at once. */
const ANSWERS_LIMIT = 200

export interface ChallengeAnswers {
    /** @param answer null: no longer asked */
    set(token: string, answer: string | null): void
    /** @returns true when the request was one, and is answered */
    answer(stream: ClientStream): boolean
}

export function createChallengeAnswers(): ChallengeAnswers {
    const answers = new Map<string, string>()
    return {
        set: (token, answer) => {
            if (answer === null) answers.delete(token)
            else if (answers.size < ANSWERS_LIMIT) answers.set(token, answer)
        },
        answer: (stream) => {
            const { target } = stream.request
            if (answers.size === 0 || !target.startsWith(PATH)) return false
            const text = answers.get(target.slice(PATH.length))
            if (text === undefined) return false
            const body = Buffer.from(text)
            const fields = ["Content-Type", "text/plain", "Content-Length", String(body.length)]
            stream.respond({ status: 200, reason: "OK", fields, bodyBytes: body.length }, [body], true, null)
            return true
        },
    }
}
