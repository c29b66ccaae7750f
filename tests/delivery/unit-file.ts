// A unit file of systemd, as far as the tests ask it: `Key=value` lines by section, comments left out (systemd.syntax(7)).

export interface UnitLine {
    readonly section: string
    readonly key: string
    readonly value: string
}

/** @throws SyntaxError for a line that is neither a section, a comment nor `Key=value`; continued lines are not used */
export function parseUnit(text: string): readonly UnitLine[] {
    const lines: UnitLine[] = []
    let section = ""
    for (const line of text.split("\n")) {
        if (line === "" || line.startsWith("#")) continue
        const head = /^\[(\w+)\]$/.exec(line)?.[1]
        const pair = /^(\w+)=(.*)$/.exec(line)
        if (head !== undefined) section = head
        else if (pair === null) throw new SyntaxError(line)
        else lines.push({ section, key: pair[1] ?? "", value: pair[2] ?? "" })
    }
    return lines
}

/** Every value of a key, in order. */
export function valuesOf(lines: readonly UnitLine[], key: string): readonly string[] {
    return lines.filter((line) => line.key === key).map(({ value }) => value)
}
