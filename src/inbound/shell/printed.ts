// What `echo` and `printf` print, where their words say it; and the text of bash's `$'…'`.
// Source: POSIX.1-2024 echo, printf; Bash manual, "ANSI-C Quoting".

const NUMBERED = /\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|0?([0-7]{1,3})|([^\n]))/gi
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" }

/** @param inner between the quotes */
export function ansiText(inner: string): string {
    return inner.replaceAll(NUMBERED, (_, hex?: string, wide?: string, octal?: string, sign = "") => {
        const digits = hex ?? wide
        if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16))
        return octal === undefined ? (CONTROLS[sign] ?? sign) : String.fromCharCode(Number.parseInt(octal, 8))
    })
}

/** @param command with its words; no word is a variable or another command. Empty, `:`, `true`: prints nothing */
export function printed(command: string): string {
    const [name, ...words] = command.trim().split(/\s+/)
    if (name === "echo") {
        const shown = words.filter((word) => !/^-[neE]{1,3}$/.test(word))
        return ansiText(unquoted(shown.join(" ")))
    }
    if (name !== "printf") return ""
    const [format = "", ...given] = words.map(unquoted)
    if (!/%[sb]/.test(format)) return ansiText(format)
    let text = ""
    let next = 0
    do text += format.replaceAll(/%[sb]/g, () => given[next++] ?? "")
    while (next < given.length)
    return ansiText(text)
}

function unquoted(text: string): string {
    return text.replaceAll(/["']/g, "")
}
