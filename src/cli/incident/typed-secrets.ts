// What somebody types into a record is kept as it is, so it is looked at before: a My Number or a card number is refused,
// other personal data is pointed out. It errs towards asking: a record of an incident needs none of it.
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import type { Field } from "../../core/fields.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { IncidentEvent } from "../../control/incident/incident.ts"
import { createColumnMemory, recognizeRecord } from "../../outbound/recognize-record.ts"
import { PERSONAL_SCORE } from "../../outbound/recognizers/recognizer.ts"
import type { CommandContext } from "../command.ts"

const REFUSED: ReadonlySet<Field> = new Set(["my_number", "card"])
/** Names, offices and telephone numbers of the office's own staff belong into a record. */
const POINTED_OUT: ReadonlySet<Field> = new Set([
    "email",
    "address",
    "birth",
    "license",
    "passport",
    "account",
    "credential",
])
/** Members that hold no prose of anybody's. */
const MACHINE_MEMBERS: ReadonlySet<string> = new Set(["sha256", "recipients", "fields", "contact", "client"])

/** @throws SekishoError SEKISHO_CLI_SECRET_TYPED */
export function checkTyped(events: readonly IncidentEvent[], { tell, language }: CommandContext): void {
    const fields = new Set(events.flatMap((event) => textsOf(event)).flatMap(fieldsIn))
    if ([...fields].some((field) => REFUSED.has(field))) throw new SekishoError("SEKISHO_CLI_SECRET_TYPED")
    const pointed = [...fields].filter((field) => POINTED_OUT.has(field))
    if (pointed.length === 0) return
    const names = pointed.map((field) => FIELD_NAMES[field][language]).join(language === "ja" ? "、" : ", ")
    tell(say(INCIDENT_CLI_MESSAGES.personalNoticed, { fields: names })[language])
}

/** Whether a line has what is not recorded. */
export function hasSecret(line: string): boolean {
    return fieldsIn(line).some((field) => REFUSED.has(field))
}

function fieldsIn(text: string): Field[] {
    const span = { start: 0, end: text.length }
    const record = { cells: [{ label: null, text, span }], span, group: 1, form: "row" } as const
    const found = recognizeRecord(record, createColumnMemory())
    return found.filter(({ score }) => score >= PERSONAL_SCORE).map(({ field }) => field)
}

/** Every text of an event, however deep; its depth is bounded by its type. */
function textsOf(value: unknown): string[] {
    if (typeof value === "string") return [value]
    if (Array.isArray(value)) return value.flatMap(textsOf)
    if (typeof value !== "object" || value === null) return []
    return Object.entries(value).flatMap(([name, member]) => (MACHINE_MEMBERS.has(name) ? [] : textsOf(member)))
}
