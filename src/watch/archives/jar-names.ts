// Who a jar says it is, by three kinds of evidence. Source: maven.apache.org (archiver's pom.properties), the JAR file
// specification (main attributes of a manifest, lines of 72 bytes continued by a blank), OSGi Core (Bundle-SymbolicName).
import type { Evidence } from "../contract.ts"

export interface JarName {
    readonly name: string
    readonly version: string
    readonly evidence: Evidence
}

/** `struts2-core-2.3.31.jar`: the version begins at the first hyphen before a digit. */
const FILE_NAME = /^([A-Za-z][\w.+-]{0,120}?)-(\d[\w.+-]{0,80})\.[jwe]ar$/
/** What an artifact may be called; `Apache Commons Lang` is a title for people. */
const ARTIFACT = /^[A-Za-z][\w.-]{0,120}$/

/** @returns null where group, artifact or version is missing, or a placeholder */
export function nameOfProperties(text: string): JarName | null {
    const values = new Map<string, string>()
    for (const line of text.split(/\r?\n/)) {
        const [, key = "", value = ""] = /^\s*(groupId|artifactId|version)\s*[=:]\s*(\S+)\s*$/.exec(line) ?? []
        if (key !== "") values.set(key, value)
    }
    const [group, artifact, version] = ["groupId", "artifactId", "version"].map((key) => values.get(key))
    if (group === undefined || artifact === undefined || version === undefined) return null
    if ([group, artifact, version].some((value) => /[${}]/.test(value))) return null
    return { name: `${group}:${artifact}`, version, evidence: "declared" }
}

export function nameOfManifest(text: string): JarName | null {
    const main = (text.replaceAll("\r\n", "\n").split("\n\n", 1)[0] ?? "").replaceAll("\n ", "")
    const attributes = new Map<string, string>()
    for (const line of main.split("\n")) {
        const colon = line.indexOf(": ")
        if (colon > 0) attributes.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 2).trim())
    }
    const bundle = attributes.get("bundle-symbolicname")?.split(";", 1)[0]?.trim()
    const named = [
        [attributes.get("implementation-title"), attributes.get("implementation-version")],
        [bundle, attributes.get("bundle-version")],
    ]
    for (const [name, version] of named) {
        if (name !== undefined && version !== undefined && ARTIFACT.test(name) && /^\d\S*$/.test(version))
            return { name, version, evidence: "manifest" }
    }
    return null
}

/** @param path of the file, or of the entry */
export function nameOfFile(path: string): JarName | null {
    const [, name, version] = FILE_NAME.exec(path.slice(path.lastIndexOf("/") + 1)) ?? []
    return name === undefined || version === undefined ? null : { name, version, evidence: "file-name" }
}
