// What was asked about: words such as "struts2-core 2.3.31", package URLs, lists of components, jars, and folders of jars.
import { stat } from "node:fs/promises"
import { basename, relative } from "node:path"
import { ConfigProblem } from "../../config/config-problem.ts"
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"
import { readJar } from "../../watch/archives/read-jar.ts"
import { isZip } from "../../watch/archives/zip.ts"
import { ListBuilder } from "../../watch/components/list-builder.ts"
import { readList } from "../../watch/components/read-list.ts"
import type { ComponentList } from "../../watch/contract.ts"
import { WATCH_LIMITS } from "../../watch/limits.data.ts"
import { ListProblem, overLimit } from "../../watch/list-problem.ts"
import { walkFiles } from "../scan/walk-files.ts"
import { openFileSource } from "./file-source.ts"

export interface Gathered extends ComponentList {
    /** What was read: path, kind and how many components. */
    readonly sources: readonly { readonly path: string; readonly kind: string; readonly components: number }[]
}

const ARCHIVE = /\.[jwe]ar$/i
/** Lists that a folder is looked through for, at its top. */
const LISTS =
    /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|requirements\.txt|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.mod|Gemfile\.lock|composer\.lock|Cargo\.lock|packages\.lock\.json|gradle\.lockfile|pom\.xml|(?:bom|sbom)\.(?:json|xml)|.+\.(?:cdx\.json|cdx\.xml|spdx\.json|spdx))$/

/** @throws SekishoError SEKISHO_CLI_USAGE, SEKISHO_CLI_FILE_UNREADABLE, SEKISHO_WATCH_…; with the place as a ConfigProblem */
export async function gatherComponents(args: readonly string[]): Promise<Gathered> {
    const builder = new ListBuilder()
    const sources: { path: string; kind: string; components: number }[] = []
    const add = (path: string, kind: string, list: ComponentList): void => {
        for (const { ecosystem, name, version, place, evidence } of list.components)
            builder.add(ecosystem, name, version, place, evidence)
        for (const { name, place, why } of list.unresolved) builder.leave(name, place, why)
        sources.push({ path, kind, components: list.components.length })
    }
    for (const arg of wordsOf(args)) {
        const found = await stat(arg).catch(() => null)
        if (found?.isDirectory() === true) await addFolder(arg, add)
        else if (found !== null) add(arg, ...readFile(arg, basename(arg)))
        else addWords(arg, builder)
    }
    return { ...builder.list(), sources }
}

/** `struts2-core 2.3.31` without quotes is two words of one component. */
function wordsOf(args: readonly string[]): readonly string[] {
    const [name = "", version = ""] = args
    const isPair =
        args.length === 2 && /^[^\s/\\]+$/.test(name) && !name.startsWith("pkg:") && /^v?\d[^\s/\\]*$/.test(version)
    return isPair ? [`${name} ${version}`] : args
}

function addWords(arg: string, builder: ListBuilder): void {
    if (/^pkg:/i.test(arg.trim())) return builder.addPurl(arg.trim(), null, "–")
    const [name = "", version = "", extra] = arg.trim().split(/\s+/)
    if (name !== "" && version !== "" && extra === undefined) return builder.add(null, name, version, "–")
    // A path that is not there rather than a component without a version.
    if (/[/\\.]/.test(arg)) throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE")
    throw new SekishoError("SEKISHO_CLI_USAGE")
}

async function addFolder(
    folder: string,
    add: (path: string, kind: string, list: ComponentList) => void,
): Promise<void> {
    let [files, used] = [0, 0]
    for await (const path of walkFiles([folder])) {
        const place = relative(folder, path)
        if (++files > WATCH_LIMITS.folderFiles.value) throw named(overLimit("folderFiles", folder), folder)
        if (!ARCHIVE.test(path) && !LISTS.test(place)) continue
        add(path, ...readOrLeave(path, place))
        used++
    }
    if (used === 0) throw named(new ListProblem("SEKISHO_WATCH_LIST_UNKNOWN", "folder", "jars, or a lock file"), folder)
}

/** One damaged jar does not hide the others; it is told. */
function readOrLeave(path: string, place: string): readonly [string, ComponentList] {
    try {
        return readFile(path, place)
    } catch (error) {
        if (!isSekishoError(error)) throw error
        return ["?", { components: [], unresolved: [{ name: place, place, why: "unreadable" }] }]
    }
}

function readFile(path: string, place: string): readonly [string, ComponentList] {
    const source = openFileSource(path)
    try {
        if (ARCHIVE.test(path) || isZip(source.read(0, 4)))
            return [basename(path).split(".").at(-1) ?? "zip", readJar(source, place)]
        if (source.size > WATCH_LIMITS.listBytes.value) throw overLimit("listBytes", "the whole file")
        const { kind, ...list } = readList(source.read(0, source.size), basename(path))
        return [kind, list]
    } catch (error) {
        throw error instanceof ListProblem ? named(error, path) : error
    } finally {
        source.close()
    }
}

function named(problem: ListProblem, path: string): ConfigProblem {
    return new ConfigProblem(problem.code, `${path}: ${problem.place}`, problem.expected, problem)
}
