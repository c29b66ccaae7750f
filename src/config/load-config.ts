// Reads sekisho.config.ts or .yaml. An unknown key is refused and the nearest known one is named.
import { access, readFile } from "node:fs/promises"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { isSekishoError, SekishoError } from "../core/errors/sekisho-error.ts"
import type { ConfigFile } from "./config-file.ts"
import { CONFIG_FILE_SCHEMA } from "./config-schema.ts"
import { resolveConfig, type ConfigOverrides } from "./resolve-config.ts"
import type { SekishoConfig } from "./config.ts"
import { utf8Text, yamlValue } from "./read-text.ts"
import { schemaProblem } from "./schema-problem.ts"

const UNREADABLE = "SEKISHO_CONFIG_UNREADABLE"
const DEFAULT_FILES = ["sekisho.config.ts", "sekisho.config.yaml", "sekisho.config.yml"]

/**
 * The configuration of this run.
 *
 * @param file `--config FILE`; undefined: the first of sekisho.config.ts, .yaml, .yml in the working folder, if any
 * @throws SekishoError SEKISHO_CONFIG_UNREADABLE, SEKISHO_CONFIG_UNKNOWN_KEY, SEKISHO_CONFIG_INVALID
 */
export async function loadConfig(file: string | undefined, overrides: ConfigOverrides): Promise<SekishoConfig> {
    return resolveConfig(await readConfigFile(file), overrides)
}

/** What the file says, for a command that needs a part of it only; as loadConfig, empty where there is none. */
export async function readConfigFile(file: string | undefined): Promise<ConfigFile> {
    const path = await configFilePath(file)
    return path === null ? {} : parseConfigFile(await readAny(path))
}

/** Where the configuration file is, as loadConfig looks for it; null: there is none. */
export async function configFilePath(file: string | undefined): Promise<string | null> {
    return file === undefined ? firstThere(DEFAULT_FILES) : resolve(file)
}

/** Checks what a configuration file says. */
export function parseConfigFile(value: unknown): ConfigFile {
    const result = CONFIG_FILE_SCHEMA.safeParse(value ?? {})
    if (result.success) return result.data
    throw schemaProblem(result.error, CONFIG_FILE_SCHEMA, {
        unknownKey: "SEKISHO_CONFIG_UNKNOWN_KEY",
        invalid: "SEKISHO_CONFIG_INVALID",
    })
}

async function readAny(path: string): Promise<unknown> {
    try {
        if (!path.endsWith(".ts")) return yamlValue(utf8Text(await readFile(path), path, UNREADABLE), path, UNREADABLE)
        // A module is loaded once a name: another name each time, so that a reload sees what the file says now.
        const loaded: unknown = await import(`${pathToFileURL(path).href}?at=${Date.now()}`)
        return typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : null
    } catch (cause) {
        throw isSekishoError(cause) ? cause : new SekishoError(UNREADABLE, {}, cause)
    }
}

async function firstThere(names: readonly string[]): Promise<string | null> {
    for (const name of names) {
        const path = resolve(name)
        const there = await access(path).then(
            () => true,
            () => false,
        )
        if (there) return path
    }
    return null
}
