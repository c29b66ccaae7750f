// Gemfile.lock. Source: bundler.io, Bundler::LockfileParser: under `GEM`, gems stand four blanks in as `name (version)`, what
// they need six in; `GIT` and `PATH` have the same form and are no releases.
import type { ComponentList } from "../contract.ts"
import { linesOf } from "./lines.ts"
import { ListBuilder } from "./list-builder.ts"

/** A version, and the platform it was built for: `1.15.4-x86_64-linux`. */
const GEM = /^ {4}([^\s(]+) \(([^\s)-]+)(?:-[^\s)]+)?\)$/

export function readGemfileLock(text: string): ComponentList {
    const builder = new ListBuilder()
    let section = ""
    for (const { line, place } of linesOf(text)) {
        if (/^[A-Z]/.test(line)) section = line.trim()
        const [, name = "", version = ""] = GEM.exec(line) ?? []
        if (name === "") continue
        if (section === "GEM") builder.add("RubyGems", name, version, place)
        else if (section === "GIT" || section === "PATH") builder.leave(name, place, "source")
    }
    return builder.list()
}
