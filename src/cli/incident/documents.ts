// `sekisho incident documents ID`: every document of one incident, on the terminal or as files. Exit code 1 where something
// that leaves the house still has gaps: a script that sends it on must stop.
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { DOCUMENTS_CLI_MESSAGES as M } from "../../core/messages/documents-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { DOCUMENT_KINDS, LEAVES_THE_HOUSE, type DocumentKind } from "../../documents/catalogue.ts"
import { REPORT_STAGES, type ReportStage } from "../../documents/report/report-stage.ts"
import { FORM_VARIANTS, type FormVariant } from "../../duty/form/form.ts"
import type { CommandContext, ExitCode, Subcommand } from "../command.ts"
import { caseFileOf } from "./documents/case-file-of.ts"
import { draftDocument, type Draft, type Wanted } from "./documents/draft-document.ts"
import { noteWritten } from "./documents/note-document.ts"
import { FORMATS, renderDraft, type Format } from "./documents/render-draft.ts"
import { byOf } from "./said-options.ts"
import { writeOutput } from "./write-output.ts"

const OPTIONS = {
    kind: { type: "string", multiple: true },
    format: { type: "string" },
    out: { type: "string" },
    step: { type: "string" },
    variant: { type: "string" },
    list: { type: "string" },
    force: { type: "boolean" },
    by: { type: "string" },
    config: { type: "string" },
} as const

const documents: Subcommand = {
    usage:
        `documents ID [--kind ${DOCUMENT_KINDS.join("|")}]… [--format ${FORMATS.join("|")}] [--out DIR [--force]] ` +
        `[--step ${REPORT_STAGES.join("|")}] [--variant ${FORM_VARIANTS.join("|")}] [--list FILE.csv]`,
    summary: M.summary,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const format = oneOf(FORMATS, values.format ?? "text")
        // A Word file is no use on a terminal.
        const out = values.out ?? (format === "text" ? null : ".")
        const wanted = wantedOf(values)
        const file = await caseFileOf(positionals[0], values.config, context)
        const drafting = { by: byOf(values), nowMs: Date.now() }
        const drafts: Draft[] = []
        for (const kind of kindsOf(values.kind)) drafts.push(await draftDocument(kind, file, wanted, drafting, context))
        const where = { format, out, force: values.force === true, incident: file.record.incident.id, by: drafting.by }
        for (const draft of drafts) await put(draft, where, context)
        return exitCodeOf(drafts, context)
    },
}

interface Where {
    readonly format: Format
    /** Null: the terminal. */
    readonly out: string | null
    readonly force: boolean
    readonly incident: string
    /** The role of whoever writes it. */
    readonly by: string
}

function kindsOf(given: readonly string[] | undefined): readonly DocumentKind[] {
    const names = (given ?? ["all"]).flatMap((text) => text.split(","))
    return names.flatMap((name) => (name === "all" ? DOCUMENT_KINDS : [oneOf(DOCUMENT_KINDS, name)]))
}

function wantedOf({
    step,
    variant,
    list,
}: {
    readonly step?: string
    readonly variant?: string
    readonly list?: string
}): Wanted {
    return {
        stage: step === undefined ? "preliminary" : oneOf<ReportStage>(REPORT_STAGES, step),
        variant: variant === undefined ? null : oneOf<FormVariant>(FORM_VARIANTS, variant),
        list: list ?? null,
    }
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
    const word = words.find((each) => each === text)
    if (word === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    return word
}

async function put(draft: Draft, { format, out, force, incident, by }: Where, context: CommandContext): Promise<void> {
    const { json, language, print } = context
    const { name, gaps } = draft
    const rendered = await renderDraft(draft, format, language)
    if (out === null) {
        const { content } = rendered
        if (json)
            print(
                JSON.stringify({
                    kind: draft.kind,
                    gaps,
                    content: draft.content.kind === "paper" ? draft.content.paper : content,
                }),
            )
        else print(String(content))
        return
    }
    await mkdir(out, { recursive: true, mode: 0o700 })
    const file = join(out, `${name}.${language}.${rendered.extension}`)
    await writeOutput(file, rendered.content, { replace: force, orSame: true })
    // What the owner's list holds goes into its file and nowhere else, nor does a digest of it.
    if (draft.kind !== "merge") {
        await noteWritten({ incident, document: draft.kind, file, content: rendered.content, by }, context)
    }
    print(json ? JSON.stringify({ kind: draft.kind, file, gaps }) : say(M.written, { file })[language])
}

function exitCodeOf(drafts: readonly Draft[], { language, tell }: CommandContext): ExitCode {
    const open = drafts.filter(({ gaps }) => gaps > 0)
    for (const { kind, gaps } of open) tell(say(M.gaps, { name: M.kinds[kind][language], count: gaps })[language])
    return open.some(({ kind }) => LEAVES_THE_HOUSE.has(kind)) ? 1 : 0
}

export default documents
