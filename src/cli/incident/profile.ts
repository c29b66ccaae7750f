// `sekisho incident profile show|set FILE`: the organisation, from a YAML file.
import { parseArgs } from "node:util"
import { stringify as yaml } from "yaml"
import { schemaProblem } from "../../config/schema-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Profile, ProfileVersion } from "../../control/profile/profile.ts"
import { PROFILE_FILE, profileOfFile } from "../../control/schema/profile-file.ts"
import { askControl } from "../ask-control.ts"
import type { CommandContext, ExitCode, Subcommand } from "../command.ts"
import { askProfile } from "./ask-incident.ts"
import { parsed } from "./read-assessment.ts"
import { readInput } from "./read-input.ts"
import { byOf } from "./said-options.ts"

const OPTIONS = { by: { type: "string" }, config: { type: "string" } } as const

const profile: Subcommand = {
    usage: "profile show | set FILE|-",
    summary: M.profile,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [verb, path] = positionals
        if (verb === "show" && path === undefined) return show(values.config, context)
        if (verb !== "set" || path === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
        return set(await readProfile(path, context), byOf(values), values.config, context)
    },
}

/** @returns 1 where there is none */
async function show(config: string | undefined, context: CommandContext): Promise<ExitCode> {
    const { json, language, print, tell } = context
    const version = await askProfile(config, context)
    if (json) print(JSON.stringify(version))
    else if (version === null) tell(M.profileNone[language])
    else print(yaml(version.profile).trimEnd())
    return version === null ? 1 : 0
}

async function set(given: Profile, by: string, config: string | undefined, context: CommandContext): Promise<ExitCode> {
    const saved = await askControl<ProfileVersion>(context, config, {
        method: "PUT",
        path: "/profile",
        body: { profile: given, by },
        makesFolder: true,
        local: async (store) => store.saveProfile(given, { by, nowMs: Date.now() }),
    })
    const text = say(M.profileSaved, { version: saved.version, name: saved.profile.name })
    context.print(context.json ? JSON.stringify(saved) : text[context.language])
    return 0
}

async function readProfile(path: string, { stdin }: CommandContext): Promise<Profile> {
    const result = PROFILE_FILE.safeParse(parsed(await readInput(path, stdin), path))
    if (result.success) return profileOfFile(result.data)
    throw schemaProblem(result.error, PROFILE_FILE, {
        unknownKey: "SEKISHO_CLI_INPUT_UNKNOWN_KEY",
        invalid: "SEKISHO_CLI_INPUT_INVALID",
    })
}

export default profile
