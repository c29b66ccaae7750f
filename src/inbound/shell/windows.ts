// Forms of cmd.exe and of PowerShell that are telling by themselves: pieces cut out of variables, programs called by a text
// that is put together, letters set apart by PowerShell's backtick. Source: Microsoft's cmd and PowerShell references ("set",
// "call", about_Operators, about_Environment_Variables, about_Special_Characters). Each pattern is linear.
import type { Span } from "../../core/span.ts"
import { AMPERSAND, BACKTICK, CURLY, DOLLAR, PERCENT, PLUS, SPACE } from "../profile.ts"
import { COMMANDS, POWERSHELL_ALIASES } from "./names.data.ts"
import type { ShellForm } from "./shell-form.ts"

/** See ShellForm. */
export const WINDOWS_FORMS: readonly ShellForm[] = [
    // `%PROGRAMFILES:~10,-5%`: a piece of a variable.
    ["windows-command", PERCENT, /%\w{1,40}:~-?\d{1,3}(?:,-?\d{1,3})?%/],
    // The interpreter by its variable.
    ["windows-command", PERCENT, /(?:^|[&|;])\s{0,8}"?%comspec%/i],
    // `set a=who&call %a%ami`
    [
        "windows-command",
        AMPERSAND | SPACE,
        /(?:^|[&|;"])\s{0,8}set\s{1,4}"?\w{1,16}=[^&|\n]{1,60}&{1,2}[^\n]{0,60}?[%!]\w{1,16}[%!]/i,
    ],
    // `call whoami`, `start /b calc.exe`, `@whoami`
    [
        "windows-command",
        AMPERSAND,
        /&\s{0,8}@?(?:call|start)\s{1,8}(?:\/\w{1,4}\s{1,4}){0,3}(?:whoami|cmd|powershell|pwsh|calc|mshta|[\w.-]{1,24}\.(?:exe|bat|cmd|vbs))\b/i,
    ],
    [
        "windows-command",
        AMPERSAND,
        /&\s{0,8}@(?:whoami|ipconfig|systeminfo|tasklist|cmd|powershell|echo\s|dir\s|type\s)/i,
    ],
    // A program of the system by its folder, or one of another machine.
    [
        "windows-command",
        AMPERSAND,
        /&\s{0,8}"?(?:[a-z]:\\windows\\|\\\\[\w.-]{1,40}\\)[^"&|\n]{1,80}\.(?:exe|bat|cmd|dll|vbs)\b/i,
    ],
    // `net user a b /add`, and a program that everybody tries first.
    [
        "windows-command",
        AMPERSAND,
        /&\s{0,8}@?(?:net1?\s{1,8}(?:user|localgroup|group|use|share|accounts|view|start|stop)\b|calc(?:\.exe)?\s{0,4}(?:$|[&|"']))/i,
    ],
    // `reg query HKLM\…`
    [
        "windows-command",
        0,
        /(?:^|[&|])\s{0,8}@?reg(?:\.exe)?\s{1,8}(?:query|add|delete|save|export|copy)\s{1,8}"?\\{0,2}HK(?:LM|CU|CR|U|CC|EY_)/i,
    ],
    // What runs a program without being one itself to a reader: `wmic process call create "…"`, `mshta vbscript:…`
    [
        "windows-command",
        0,
        /\bwmic(?:\.exe)?\s{1,8}(?:\/[\w:."']{1,60}\s{1,8}){0,4}process\s{1,8}call\s{1,8}create\s{1,8}["'\w]|\bmshta(?:\.exe)?\s{1,8}"?(?:vbscript|javascript|about):[A-Za-z(]/i,
    ],
    // `rd /s /q a`
    [
        "windows-command",
        AMPERSAND | SPACE,
        /&\s{0,8}(?:rd|md|ren|sc|move|copy)\s{1,8}(?:\/[a-z]{1,2}\b|[a-z]:\\|query\b)/i,
    ],
    // `& ("who"+"ami")`, `.('i'+'ex')`
    [
        "powershell-command",
        PLUS,
        /(?:^|[;|&(])\s{0,4}[&.]\s{0,4}\(\s{0,4}(?:"[^"\n]{1,40}"|'[^'\n]{1,40}')\s{0,4}\+\s{0,4}["'$]/,
    ],
    // `&{whoami}`, `. { whoami }`
    ["powershell-command", CURLY, /[;|(]\s{0,4}[&.]\s{0,2}\{\s{0,4}[A-Za-z][^{}\n]{0,80}\}/],
    // `$a='whoami'; & $a`
    [
        "powershell-command",
        DOLLAR | AMPERSAND,
        /\$[A-Za-z]\w{0,16}\s{0,4}=\s{0,4}["'][^"'\n]{1,40}["']\s{0,4};\s{0,4}&\s{0,4}\$[A-Za-z]/,
    ],
    // A variable of the process, put in the place of a text, or shown.
    ["powershell-command", DOLLAR, /\$\(\s{0,4}\$env:\w{1,40}\s{0,4}\)/i],
    ["powershell-command", DOLLAR, /[;|&]\s{0,4}\$(?:env:\w{1,40}|\{env:\w{1,40}\})\s{0,4}(?:$|[;|&])/i],
    ["powershell-command", DOLLAR, /\$ExecutionContext\.(?:InvokeCommand|SessionState)\b/i],
    // What is read is run; a text is written into a file.
    [
        "powershell-command",
        0,
        /(?:\|\s{0,4}iex\s{0,4}(?:$|[;|&"')])|[;|&({]\s{0,4}(?:iex\s{0,4}[({]|icm\s{0,4}\{)|\|\s{0,4}Out-File\s)/i,
    ],
]

const SET_APART = /[;|&]\s{0,8}((?:[A-Za-z]{1,16}`){1,8}[A-Za-z]{1,16})(?![\w`])/g
const programs: ReadonlySet<string> = new Set([...COMMANDS.filter((name) => name.length > 2), ...POWERSHELL_ALIASES])

/** `wh`+backtick+`oami`, behind a separator: PowerShell reads over the sign. */
export function backtickedCommandIn(text: string, profile: number): Span | null {
    if ((profile & BACKTICK) === 0) return null
    for (const match of text.matchAll(SET_APART))
        if (programs.has(match[1]?.replaceAll("`", "").toLowerCase() ?? ""))
            return { start: match.index, end: match.index + match[0].length }
    return null
}
