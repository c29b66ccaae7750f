// requirements.txt. Source: pip.pypa.io/en/stable/reference/requirements-file-format. Only `name==version` says what is run;
// any other requirement is told as not resolved.
import type { ComponentList } from "../contract.ts"
import { linesOf } from "./lines.ts"
import { ListBuilder } from "./list-builder.ts"

const REQUIREMENT = /^([A-Za-z0-9](?:[\w.-]{0,200}[A-Za-z0-9])?)\s*(?:\[[^\]]{0,400}\])?\s*(.*)$/
const PINNED = /^={2,3}\s*([^\s,;*]+)$/

export function readRequirements(text: string): ComponentList {
    const builder = new ListBuilder()
    for (const { line, place } of linesOf(text)) {
        const requirement = requirementOf(line)
        // Options, and the hashes that continue a line.
        if (requirement === "" || requirement.startsWith("-")) {
            const included = /^(?:-r|-c|--requirement|--constraint|-e|--editable)[\s=]*(\S+)/.exec(requirement)
            if (included !== null) builder.leave(included[1] ?? "", place, "source")
            continue
        }
        const [, name = "", rest = ""] = REQUIREMENT.exec(requirement) ?? []
        const wanted = (rest.split(";", 1)[0] ?? "").trim()
        const pinned = PINNED.exec(wanted)?.[1]
        if (pinned !== undefined) builder.add("PyPI", name, pinned, place)
        else
            builder.leave(
                name === "" ? requirement : name,
                place,
                wanted.startsWith("@") ? "source" : wanted === "" ? "no-version" : "range",
            )
    }
    return builder.list()
}

/** Without the comment, the options behind it and the mark that it goes on. Blanks are made one: patterns stay linear. */
function requirementOf(line: string): string {
    const plain = line
        .replace(/(?:^|\s)#.*$/, "")
        .replaceAll(/\s+/g, " ")
        .trim()
    const [first = ""] = (plain.endsWith("\\") ? plain.slice(0, -1) : plain).split(" --", 1)
    return first.trim()
}
