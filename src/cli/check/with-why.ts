import { ConfigProblem } from "../../config/config-problem.ts"
import { ERROR_CATALOGUE } from "../../core/errors/catalogue.ts"
import { isSekishoError } from "../../core/errors/sekisho-error.ts"
import type { Bilingual } from "../../core/language.ts"
import { say } from "../../core/messages/say.ts"
import { systemFault } from "../system-fault.ts"

/** Fills `{why}` with what an error tells in an owner's words, and the other places with `values`. */
export function withWhy(message: Bilingual, values: Readonly<Record<string, string>>, error: unknown): Bilingual {
    const why = whyOf(error)
    return {
        ja: say(message, { ...values, why: why.ja }).ja,
        en: say(message, { ...values, why: why.en }).en,
    }
}

function whyOf(error: unknown): Bilingual {
    const system = systemFault(error) ?? (isSekishoError(error) ? systemFault(error.cause) : null)
    if (system !== null) return system
    if (error instanceof ConfigProblem)
        return { ja: `${error.key} → ${error.expected}`, en: `${error.key} → ${error.expected}` }
    if (isSekishoError(error)) {
        const { ja, en } = ERROR_CATALOGUE[error.code]
        return { ja: `${error.code}: ${ja.what}${ja.todo}`, en: `${error.code}: ${en.what} ${en.todo}` }
    }
    const code = error instanceof Error && "code" in error ? String(error.code) : "?"
    return { ja: code, en: code }
}
