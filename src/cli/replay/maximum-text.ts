import type { ScopeFigures } from "../../../replays/scenario.ts"
import type { Language } from "../../core/language.ts"
import { CLI_MESSAGES } from "../../core/messages/cli.messages.data.ts"

/** The ledger's maximum; empty without a gate, in words where it cannot be determined. */
export function maximumText(scope: ScopeFigures | null, language: Language): string {
    if (scope === null) return ""
    return scope.maximum?.toLocaleString("en-US") ?? CLI_MESSAGES.notDeterminable[language]
}
