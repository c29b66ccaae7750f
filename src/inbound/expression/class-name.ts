/**
 * Names of Java classes as values: what a deserialiser, a bean factory or a reflection parameter would make an object of.
 * Read are values that are such a name and nothing else, and markup whose element, attribute or content is one. A
 * sentence that mentions a class is neither. Source: CWE-470, CWE-502.
 */
import type { Span } from "../../core/span.ts"
import { NAMING } from "../forms/places.ts"
import { GADGET_PACKAGES } from "./names.data.ts"

/** Longest name: javac's own limit of file names is 255 units. */
const NAME_UNITS = 255

const QUALIFIED = /^[a-z_][\w$-]{0,80}(?:\.[\w$-]{1,80}){1,12}$/iu
/** What people search for: the name of an error they met. */
const ERROR_NAME = /(?:Exception|Error|Throwable)$/u
/** Types of values, as typed formats name them: an object of these does nothing. */
const VALUE_TYPE = /^java\.lang\.(?:String|Integer|Long|Short|Byte|Number|Boolean|Double|Float|Character|Object)$/u
/** The prototype all objects share, as the name of a field. */
const PROTOTYPE = /(?:^|\.)(?:__proto__|constructor\.prototype)(?:$|[.\s])/u
const RUNS_PROCESSES = /(?:^|\.)(?:ProcessBuilder|Runtime)(?:\.|$)/u
const IN_MARKUP = /<([\w.$-]{5,255})(?=[\s/>])|["']([\w.$-]{5,255})(?=["'])|>([\w.$-]{5,255})(?=<)/gu
const packages: ReadonlySet<string> = new Set(GADGET_PACKAGES)
const roots: ReadonlySet<string> = new Set(GADGET_PACKAGES.map(rootOf))

/** Segments of the longest package in the table. */
const PACKAGE_SEGMENTS = 3

/** Names told of one text; one suffices. */
const CANDIDATES_LIMIT = 10_000

/** The first such name of a text; null for none. */
export function powerfulClassIn(text: string, path: string): Span | null {
    if (text.length <= NAME_UNITS && text.includes(".") && isPowerfulAt(text.trim(), path))
        return { start: 0, end: text.length }
    if (!text.includes("<")) return null
    let candidates = 0
    for (const match of text.matchAll(IN_MARKUP)) {
        if (++candidates > CANDIDATES_LIMIT) return null
        const name = match[1] ?? match[2] ?? match[3] ?? ""
        if (isPowerfulClass(name)) return { start: match.index + 1, end: match.index + 1 + name.length }
    }
    return null
}

/** Whether a value that is one plain word may be such a name: the cheap question before any other. */
export function mayNameClass(text: string, path: string): boolean {
    if (text.length > NAME_UNITS) return false
    if (text.includes("proto") && PROTOTYPE.test(text)) return true
    // A mail address has stops too, and is no name.
    return text.includes(".") && !text.includes("@") && isPowerfulAt(text, path)
}

/** A type of values is a class too where no typed format has one: as the name of a field, in a header, in a cookie. */
function isPowerfulAt(name: string, path: string): boolean {
    return isPowerfulClass(name) || (VALUE_TYPE.test(name) && NAMING.test(path))
}

function isPowerfulClass(name: string): boolean {
    if (!roots.has(rootOf(name).toLowerCase()) && !name.includes("ProcessBuilder") && !name.includes("Runtime"))
        return false
    if (!QUALIFIED.test(name) || ERROR_NAME.test(name) || VALUE_TYPE.test(name)) return false
    if (RUNS_PROCESSES.test(name)) return true
    const segments = name.toLowerCase().split(".", PACKAGE_SEGMENTS + 1)
    for (let count = 1; count <= PACKAGE_SEGMENTS; count++) {
        if (packages.has(segments.slice(0, count).join(".")))
            return segments.length > 1 && isClassOrPackage(name, count)
    }
    return false
}

/** First segment: the names of hosts and files have another than the packages. */
function rootOf(name: string): string {
    const stop = name.indexOf(".")
    return stop < 0 ? name : name.slice(0, stop)
}

/** `java.io` in lower case is a word somebody may send; `bsh.txt` is a file. A class is named, or a package of three. */
function isClassOrPackage(name: string, count: number): boolean {
    return /\.[A-Z]/u.test(name) || count > 1 || name.split(".").length > PACKAGE_SEGMENTS
}
