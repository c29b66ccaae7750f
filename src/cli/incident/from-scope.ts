// `sekisho incident new --from-scope`: what the ledger counted becomes the first figures of an incident, so that nobody types
// a number the ledger knows. It states only what the ledger saw: figures, the fields it could read, and what was asked. That data left by a fault is not in the ledger; the incident is opened with a leak that is feared.
import type { Field } from "../../core/fields.ts"
import { FIELDS } from "../../core/fields.ts"
import type { AskedScope, LocalMoment } from "../../core/incident.ts"
import { japanMoment, japanTime } from "../../core/japan-time.ts"
import type { Bilingual, Language } from "../../core/language.ts"
import { CLI_MESSAGES } from "../../core/messages/cli.messages.data.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Statement } from "../../control/incident/facts.ts"
import type { IncidentEvent, Said } from "../../control/incident/incident.ts"
import type { ScopeQuery } from "../../ledger/contract.ts"
import type { ScopeJson } from "../../server/api/scope-json.ts"
import { figuresOf } from "./figures-of-scope.ts"

const READ: Said = { at: null, source: { kind: "sekisho", text: "scope" }, certainty: "likely" }

export function eventsOfScope(scope: ScopeJson, query: ScopeQuery, language: Language): readonly IncidentEvent[] {
    const notes = scope.notes.map(({ text }) => text[language]).join("\n")
    return [
        {
            kind: "stated",
            said: READ,
            statement: statementOf(scope),
            text: [say(M.scopeAsked, asked(query)), ...recordsOf(scope)].map((line) => line[language]).join("\n"),
        },
        {
            kind: "figures-frozen",
            said: READ,
            figures: figuresOf(scope),
            why: say(M.scopeFigures)[language],
            asked: askedOf(query),
            mapVersion: scope.mapVersion,
        },
        ...(notes === "" ? [] : [{ kind: "noted", said: READ, text: notes } as const]),
    ]
}

/** When it began, and when we came to know, is for a person to say: the question's own span is no answer to either. */
function statementOf({ byFields }: ScopeJson): Statement {
    const seen = new Set<Field>(byFields.flatMap(({ fields }) => fields))
    return {
        leak: "feared",
        media: ["electronic"],
        ...(seen.size === 0 ? {} : { fields: FIELDS.filter((field) => seen.has(field)) }),
    }
}

/** The first and the last record: when something left, as far as it was metered. */
function recordsOf({ first, last }: ScopeJson): readonly Bilingual[] {
    if (first === null || last === null) return []
    return [say(CLI_MESSAGES.scopeSpan, { first: japanTime(Date.parse(first)), last: japanTime(Date.parse(last)) })]
}

/** What was asked, as `sekisho scope --incident` asks it again. */
function askedOf({ fromMs, toMs, client, route, finding, indicator = null }: ScopeQuery): AskedScope {
    return { fromMs, toMs, client, route, finding, indicator }
}

/** The same for a person to read. */
function asked({
    fromMs,
    toMs,
    client,
    route,
    finding,
    indicator = null,
}: ScopeQuery): Readonly<Record<"from" | "to" | "which", string>> {
    const which = [client === null ? "" : "client", route ?? "", finding ?? "", indicator ?? ""].filter(
        (part) => part !== "",
    )
    return { from: momentOr(fromMs), to: momentOr(toMs), which: which.length === 0 ? "*" : which.join(" ") }
}

function momentOr(ms: number | null): LocalMoment {
    return ms === null ? "…" : japanMoment(ms)
}
