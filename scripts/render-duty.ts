// The tables of docs/duty.md, written from the rules themselves: a page that is typed by hand would drift from the law that
// is applied. `npm run docs` writes them; tests/duty-page.test.ts holds them in step.
import type { Citation } from "../src/duty/contract.ts"
import { acceptedValues } from "../src/cli/duty/accepted-values.ts"
import { FACT_CATALOGUE, FACT_GROUPS, FACT_NAMES } from "../src/duty/fact-catalogue.data.ts"
import { FORM_VERSIONS } from "../src/duty/form/versions.data.ts"
import { AUTHORITIES } from "../src/duty/recipients/authorities.data.ts"
import { DELEGATIONS } from "../src/duty/recipients/delegation.data.ts"
import type { DutyRule, RuleItem, RuleSet, Timing } from "../src/duty/rules/rule-set.ts"
import { RULE_SETS } from "../src/duty/rules/rule-sets.ts"
import { LAWS, type Law } from "../src/duty/sources/laws.data.ts"
import { NAMES_OF } from "../src/duty/value-names.data.ts"

const START = (name: string): string => `<!-- ${name}: written by npm run docs -->`
const END = (name: string): string => `<!-- end of ${name} -->`

/** docs/duty.md with its tables replaced. */
export function withDutyTables(page: string): string {
    return Object.entries(TABLES).reduce((text, [name, render]) => withTable(text, name, render()), page)
}

const TABLES: Readonly<Record<string, () => string>> = {
    facts: renderFacts,
    rules: renderRules,
    recipients: renderRecipients,
    forms: renderForms,
    laws: renderLaws,
}

function withTable(page: string, name: string, table: string): string {
    const start = page.indexOf(START(name))
    const end = page.indexOf(END(name))
    if (start < 0 || end < start) throw new RangeError(`docs/duty.md has lost the marks of its table: ${name}`)
    return `${page.slice(0, start + START(name).length)}\n\n${table}\n\n${page.slice(end)}`
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
    return [rowOf(header), rowOf(header.map(() => "---")), ...rows.map(rowOf)].join("\n")
}

function rowOf(cells: readonly string[]): string {
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
}

function renderFacts(): string {
    const groups = Object.entries(FACT_GROUPS).map(([group, title]) => {
        const names = FACT_NAMES.filter((name) => FACT_CATALOGUE[name].group === group)
        const rows = names.map((name) => {
            const { label, ask } = FACT_CATALOGUE[name]
            return [`\`${name}\``, label.ja, ask.en, `\`${acceptedValues(name)}\``]
        })
        return `**${title.ja} / ${title.en}**\n\n${tableOf(["fact", "事実", "question", "what it may say"], rows)}`
    })
    return groups.join("\n\n")
}

function renderRules(): string {
    return RULE_SETS.map(ruleSetSection).join("\n\n")
}

function ruleSetSection(set: RuleSet): string {
    const period = `${set.validFrom} – ${set.validTo ?? "in force"}`
    const basis = set.period.length === 0 ? "" : ` (${set.period.map(citeText).join("; ")})`
    return [
        `### \`${set.id}\` ${set.title.ja} / ${set.title.en}`,
        `${period}${basis}. Binds: ${set.applies.text.en} (${set.applies.text.ja}; ${set.applies.cites.map(citeText).join("; ")}).`,
        tableOf(["duty", "何を / what", "to", "by when", "force", "rests on"], set.duties.map(dutyRow)),
        tableOf(["item", "いつ / when", "rests on"], itemsOf(set).map(itemRow)),
        ...notesOf(set),
    ].join("\n\n")
}

function dutyRow({ id, what, to, timing, force, cites }: DutyRule): readonly string[] {
    const recipient = to === "regulator" ? "PPC, or the minister it has delegated to" : AUTHORITIES[to].en
    return [
        `\`${id}\``,
        `${what.ja} / ${what.en}`,
        recipient,
        timingText(timing),
        force,
        cites.map(citeText).join("; "),
    ]
}

function timingText(timing: Timing): string {
    switch (timing.kind) {
        case "none":
            return "–"
        case "promptly":
            return "promptly (速やかに)"
        case "guide":
            return `day ${timing.warnDay} warns, day ${timing.outerDay} outer guide: ${timing.cites.map(citeText).join("; ")}`
        case "limit":
            return `day ${timing.days}, ${timing.rollForward ? "rolls forward" : "does not roll forward"}: ${timing.cites.map(citeText).join("; ")}`
        case "hours":
            return `${timing.hours} hours: ${timing.cites.map(citeText).join("; ")}`
        default:
            return timing satisfies never
    }
}

/** The items of a set, each once; exceptions are marked. */
function itemsOf({
    duties,
}: RuleSet): readonly { readonly item: RuleItem; readonly lifts: boolean; readonly more: string }[] {
    const triggers = duties.flatMap((duty) =>
        duty.triggers.map((item) => ({
            item,
            lifts: false,
            more:
                item.longer === undefined
                    ? ""
                    : `; ${item.longer.days} days once established: ${item.longer.cites.map(citeText).join("; ")}`,
        })),
    )
    const exceptions = duties.flatMap((duty) => duty.exceptions.map((item) => ({ item, lifts: true, more: "" })))
    return [...new Map([...triggers, ...exceptions].map((one) => [one.item.id, one])).values()]
}

function itemRow({ item, lifts, more }: ReturnType<typeof itemsOf>[number]): readonly string[] {
    const mark = lifts ? "**lifts** " : ""
    return [
        `\`${item.id}\``,
        `${mark}${item.text.ja} / ${item.text.en}`,
        `${item.cites.map(citeText).join("; ")}${more}`,
    ]
}

function notesOf({ duties }: RuleSet): readonly string[] {
    const notes = duties.flatMap((duty) =>
        duty.notes.map(({ text, cite }) => `- ${text.ja} / ${text.en} (${citeText(cite)})`),
    )
    return notes.length === 0 ? [] : [[...new Set(notes)].join("\n")]
}

/** 「個人情報保護法施行規則第7条第1号 [V]」 */
function citeText({ reference, tag, source }: Citation): string {
    return tag === "V" ? `${reference.ja} [V]` : `${reference.ja} [${tag} 要確認: ${source.ja}]`
}

function renderRecipients(): string {
    const rows = DELEGATIONS.map(({ sector, to, validFrom, validTo, cites }) => [
        `\`${sector}\` ${NAMES_OF.sectors[sector]?.ja ?? ""}`,
        `${AUTHORITIES[to].ja} / ${AUTHORITIES[to].en}`,
        `${validFrom} – ${validTo ?? "in force"}`,
        cites.map(citeText).join("; "),
    ])
    return tableOf(["sector", "recipient", "in force", "rests on"], rows)
}

function renderForms(): string {
    const rows = FORM_VERSIONS.map(({ id, title, validFrom, validTo, fields, cites }) => [
        `\`${id}\``,
        `${title.ja} / ${title.en}`,
        `${validFrom} – ${validTo ?? "in force"}`,
        String(fields.length),
        cites.map(citeText).join("; "),
    ])
    return tableOf(["form", "様式", "day of reporting", "fields", "rests on"], rows)
}

function renderLaws(): string {
    const rows = Object.values<Law>(LAWS).map(({ id, name, short }) => [
        short.ja,
        name.ja,
        name.en,
        id === null ? "–" : `\`${id}\``,
    ])
    return tableOf(["cited as", "法令等", "in English", "e-Gov id (CELEX)"], rows)
}
