// Which kind of list a file is: by its content first, by its name where the content could be several. Source: the heads that
// the tools write; each reader names its format's own.
import { parse } from "yaml"
import type { ComponentList } from "../contract.ts"
import { WATCH_LIMITS } from "../limits.data.ts"
import { invalid, ListProblem, overLimit } from "../list-problem.ts"
import { readComposerLock } from "./composer-lock.ts"
import { readCycloneDxJson, readCycloneDxXml } from "./cyclonedx.ts"
import { readGemfileLock } from "./gemfile-lock.ts"
import { readGoMod, readGoSum } from "./go-lists.ts"
import { readGradleLock } from "./gradle-lock.ts"
import { readPackageLock } from "./npm-lock.ts"
import { readNugetLock } from "./nuget-lock.ts"
import { readPipfileLock } from "./pipfile-lock.ts"
import { Place } from "./place.ts"
import { readPnpmLock } from "./pnpm-lock.ts"
import { readPom } from "./pom.ts"
import { readRequirements } from "./requirements.ts"
import { readSpdx3, readSpdxJson, readSpdxTags } from "./spdx.ts"
import { readTomlPackages } from "./toml-packages.ts"
import { readXml } from "./xml.ts"
import { readYarnBerry, readYarnClassic } from "./yarn-lock.ts"

export interface ReadList extends ComponentList {
    /** e.g. `CycloneDX JSON`, `package-lock.json` */
    readonly kind: string
}

interface TextKind {
    readonly kind: string
    readonly holds: (text: string, name: string) => boolean
    readonly read: (text: string) => ComponentList
}

interface JsonKind {
    readonly kind: string
    readonly holds: (root: Place) => boolean
    readonly read: (content: unknown) => ComponentList
}

/** Head of a file that is looked at to tell its kind, units. */
const HEAD_UNITS = 8_192

const JSON_KINDS: readonly JsonKind[] = [
    { kind: "CycloneDX JSON", holds: (root) => root.at("bomFormat").value === "CycloneDX", read: readCycloneDxJson },
    { kind: "SPDX JSON", holds: (root) => !root.at("spdxVersion").isMissing, read: readSpdxJson },
    { kind: "SPDX 3 JSON-LD", holds: (root) => isSpdx3(root), read: readSpdx3 },
    { kind: "package-lock.json", holds: (root) => !root.at("lockfileVersion").isMissing, read: readPackageLock },
    { kind: "Pipfile.lock", holds: (root) => root.at("_meta").isObject, read: readPipfileLock },
    { kind: "composer.lock", holds: (root) => Array.isArray(root.at("packages").value), read: readComposerLock },
    {
        kind: "packages.lock.json",
        holds: (root) => typeof root.at("version").value === "number" && root.at("dependencies").isObject,
        read: readNugetLock,
    },
]

const TEXT_KINDS: readonly TextKind[] = [
    { kind: "SPDX tag-value", holds: (text) => /^SPDXVersion:/m.test(text), read: readSpdxTags },
    { kind: "yarn.lock", holds: (text) => /^__metadata:/m.test(text), read: (text) => readYarnBerry(yamlOf(text)) },
    { kind: "yarn.lock", holds: (text) => /^# yarn lockfile v1/m.test(text), read: readYarnClassic },
    {
        kind: "pnpm-lock.yaml",
        holds: (text) => /^lockfileVersion:/m.test(text),
        read: (text) => readPnpmLock(yamlOf(text)),
    },
    { kind: "Cargo.lock", holds: isCargo, read: (text) => readTomlPackages(text, "crates.io") },
    {
        kind: "poetry.lock",
        holds: (text) => /^\[\[package\]\]/m.test(text),
        read: (text) => readTomlPackages(text, "PyPI"),
    },
    { kind: "Gemfile.lock", holds: (text) => /^(?:GEM|GIT|PATH)\r?\n {2}\w+:/m.test(text), read: readGemfileLock },
    { kind: "go.sum", holds: (text) => /^\S+ v\S+ h1:\S+=\r?$/m.test(text), read: readGoSum },
    { kind: "go.mod", holds: (text) => /^module\s+\S+/m.test(text), read: readGoMod },
    { kind: "gradle.lockfile", holds: (text) => /^[^\s:=#]+:[^\s:=]+:[^\s:=]+=/m.test(text), read: readGradleLock },
    {
        kind: "requirements.txt",
        holds: (text, name) =>
            /\brequirements?\b.*\.(?:txt|in)$/i.test(name) || /^[A-Za-z0-9][\w.-]*\s*(?:\[.*\])?==\S/m.test(text),
        read: readRequirements,
    },
]

/**
 * @param bytes of the file, UTF-8
 * @param name of the file without its folder: looked at where the content does not say
 * @throws ListProblem SEKISHO_WATCH_LIST_UNKNOWN, _LIST_INVALID, _LIMIT
 */
export function readList(bytes: Uint8Array, name: string): ReadList {
    if (bytes.length > WATCH_LIMITS.listBytes.value) throw overLimit("listBytes", name)
    const text = textOf(bytes)
    const first = /\S/.exec(text)?.[0]
    if (first === "{") return readJson(text)
    if (first === "<") return readMarkup(text)
    const head = text.slice(0, HEAD_UNITS)
    const kind = TEXT_KINDS.find(({ holds }) => holds(head, name))
    if (kind === undefined) throw unknown(name)
    return { kind: kind.kind, ...kind.read(text) }
}

function readJson(text: string): ReadList {
    const content = jsonOf(text)
    const root = new Place(content, "")
    const kind = JSON_KINDS.find(({ holds }) => holds(root))
    if (kind === undefined) throw unknown("JSON")
    return { kind: kind.kind, ...kind.read(content) }
}

function readMarkup(text: string): ReadList {
    const root = readXml(text)
    if (root.name === "bom") return { kind: "CycloneDX XML", ...readCycloneDxXml(root) }
    if (root.name === "project") return { kind: "pom.xml", ...readPom(root) }
    throw unknown("XML")
}

function isCargo(text: string, name: string): boolean {
    if (!/^\[\[package\]\]/m.test(text)) return false
    return (
        /^source = "(?:registry|sparse|git)\+/m.test(text) || /generated by Cargo/.test(text) || name === "Cargo.lock"
    )
}

function isSpdx3(root: Place): boolean {
    return Array.isArray(root.at("@graph").value) && /\bspdx\b/.test(JSON.stringify(root.at("@context").value ?? ""))
}

function textOf(bytes: Uint8Array): string {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    } catch (cause) {
        throw new ListProblem("SEKISHO_WATCH_LIST_UNKNOWN", "byte 0", "text in UTF-8, or an archive", cause)
    }
}

function jsonOf(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch (cause) {
        throw invalid("the whole file", "JSON", cause)
    }
}

/** Aliases of YAML, which grow without bound, are no part of a lock file. */
function yamlOf(text: string): unknown {
    if (text.length > WATCH_LIMITS.yamlBytes.value) throw overLimit("yamlBytes", "the whole file")
    try {
        return parse(text, { schema: "failsafe", maxAliasCount: 0, logLevel: "error" })
    } catch (cause) {
        throw invalid("the whole file", "YAML without aliases", cause)
    }
}

function unknown(place: string): ListProblem {
    return new ListProblem("SEKISHO_WATCH_LIST_UNKNOWN", place, "one of the kinds in docs/watch.md")
}
