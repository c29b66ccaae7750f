// What `sekisho verify` says of documents that were written or approved.
import type { Language } from "../core/language.ts"
import { DOCUMENTS_CLI_MESSAGES as M } from "../core/messages/documents-cli.messages.data.ts"
import { JOURNAL_MESSAGES } from "../core/messages/journal.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { ChangedDocument, DocumentReport } from "../deeds/journaled-documents.ts"
import { printable } from "./evidence/record-text.ts"

export function documentLines({ whole, gone, changed, faults, more }: DocumentReport, language: Language): string[] {
    return [
        ...(whole > 0 ? [say(M.verified, { whole })[language]] : []),
        ...(faults.length > 0 ? [M.faults[language], ...faults.map((each) => lineOf(each, language))] : []),
        ...(changed.length > 0 ? [M.changed[language], ...changed.map((each) => lineOf(each, language))] : []),
        ...(more ? [JOURNAL_MESSAGES.more[language]] : []),
        ...(gone > 0 ? [say(M.gone, { gone })[language]] : []),
    ]
}

function lineOf({ incident, document, file, n, unreadable }: ChangedDocument, language: Language): string {
    const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = M.kinds
    const name = kinds[document]?.[language] ?? document
    const words = unreadable ? M.unreadable : M.altered
    const shown = { incident, name, file, n: String(n), what: words[language] }
    return printable(say(M.fault, shown)[language])
}
