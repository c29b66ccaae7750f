// Forms of a shell that are telling by themselves, whatever command they name.
import {
    ANGLE,
    ASCII_LETTER,
    BACKTICK,
    BRACKET,
    COMMA,
    CURLY,
    DASH,
    DOLLAR,
    OPERATOR,
    PAREN,
    PERCENT,
    PIPE,
    SLASH,
    SPACE,
} from "../profile.ts"
import { SEPARATES } from "../anchors.ts"
import { candidatesOf, gated } from "../literals/gated.ts"
import type { Evidence } from "../technique.ts"
import type { ShellTechniqueName } from "./techniques.data.ts"
import { assignedCommandIn } from "./assigned.ts"
import { compoundIn } from "./compound.ts"
import { REDIRECTIONS } from "./redirections.ts"
import type { ShellForm } from "./shell-form.ts"
import { bracedCommandIn } from "./braces.ts"
import { backtickedCommandIn, WINDOWS_FORMS } from "./windows.ts"
import { patternPathIn } from "./wildcards.ts"

/** See ShellForm. Each pattern is linear: every gap is bounded. */
export const SHELL_FORMS: readonly ShellForm[] = [
    // CVE-2014-6271: a variable that begins so is a function.
    ["function-definition", PAREN | CURLY, /^\s{0,32}\(\s{0,8}\)\s{0,8}\{/],
    // `{,ifconfig,eth0}`, `{l,-lh}s`: words without a space.
    ["disguised-command", CURLY | COMMA, /(?:^|[\s;|&=])\{(?:,[\w./-]{1,40}|[\w./]{1,40},-\w{1,20})[^{}\s]{0,80}\}/],
    // `` `echo \`/bin/id\`` ``: a substitution within another, with the place of a program.
    ["command-substitution", BACKTICK | SLASH, /\\`\s{0,4}\/(?:usr\/)?(?:local\/)?s?bin\/\w/],
    // `i$(:)d`, `a$()\ b`: an empty substitution within a word.
    ["disguised-command", DOLLAR | PAREN, /[\w/]\$\(\s{0,4}:?\s{0,4}\)(?:[\w/]|\\ )/],
    // `.${z-e}nv`: a letter or two out of a variable that nobody set, within a word.
    ["disguised-command", DOLLAR | CURLY, /[\w./]\$\{[A-Za-z_]\w{0,8}:?[-=+][A-Za-z]{1,2}\}[A-Za-z]/],
    // `~+`, `~-`: the folder a shell is in, and was in.
    ["disguised-command", OPERATOR, /^~[+-](?:\/|$|\d)/],
    // `$(…$(…`: one substitution in another.
    ["command-substitution", DOLLAR | PAREN, /\$\(\s{0,8}\w[^()\n]{0,80}\$\(/],
    [
        "command-substitution",
        ANGLE | PAREN,
        /[<>]\(\s{0,8}(?:cat|cmd|echo|ls|id|curl|wget|sh|bash|tee|grep|sed|awk|nc|xargs|sort|python3?|perl|gzip|openssl)\s{1,8}[\w$/.-][^()\n]{0,80}\)/,
    ],
    // `$'\x69d'`: letters by their numbers, where a command begins.
    [
        "disguised-command",
        DOLLAR,
        /(?:^|[\s;|&(`"]|IFS\}?)\$'(?:[^'\\\n]|\\[^\n]){0,80}?\\(?:x[0-9a-f]{1,2}|[0-7]{1,3}|u[0-9a-f]{2,4})(?:[^'\\\n]|\\[^\n]){0,80}'/i,
    ],
    // The variable of a secret, and nothing else.
    [
        "disguised-command",
        DOLLAR,
        /^[\t\n\r !-;=-~]{0,20}\$(?:\{!?\s{0,4})?[A-Z][A-Z0-9_]{0,40}(?:PASSWORD|PASSWD|SECRET|TOKEN|_KEY|CREDENTIAL)S?[A-Z0-9_]{0,40}(?:@[A-Za-z]\}|:?[-=+?:/#%^,][^{}\n]{0,40}\}|(?!\w))[\t\n\r -~]{0,40}$/,
    ],
    // `a=i;b=d;$a$b`: a command's name in pieces.
    [
        "disguised-command",
        DOLLAR | ASCII_LETTER,
        /(?:^|[;|&\n])\s{0,8}\w{1,16}=[\w./-]{0,40}\s{0,8};[^\n]{0,120}?[;\s]\$\{?\w{1,16}\}?\$\{?\w{1,16}\}?(?=[\s;|&#)]|$)/,
        /\$\{?\w{1,16}\}?\$\{?\w{1,16}\}?(?=[\s;|&#)]|$)/,
    ],
    // A pause that is seen by the clock.
    [
        "command-behind-separator",
        ASCII_LETTER,
        /[;|&`(](?:\s|\$\{?IFS\}?){0,8}sleep(?:\s|\$\{?IFS\}?){1,8}\+?(?:\d{1,4}(?:\.\d{1,3})?|\.\d{1,3}|inf(?:inity)?)[smhd]?\s{0,8}(?:$|[;|&)`"'#\n]|\d>&)/,
    ],
    // `. ./x`: a file is read as commands.
    [
        "command-behind-separator",
        ASCII_LETTER,
        /[;|&`][ \t]{0,8}\.[ \t]{1,4}(?:\.{0,2}\/[\w./-]{1,40}|~\/[\w./-]{1,40}|\.[a-z][\w-]{1,24})(?=$|[\s;|&)`#])/,
    ],
    // `a` behind `b`, with the variable that splits words for a space.
    ["disguised-command", DOLLAR, /[`;|&(]\s{0,8}[a-z]{2,16}\$\{?IFS\b/],
    // `$[2+2]`, `${x##*/}`: a shell's arithmetic, and its cutting of a variable.
    [
        "disguised-command",
        DOLLAR | BRACKET,
        /^\s{0,8}\$\[\s{0,8}\d{1,10}\s{0,8}[-+*/%]\s{0,8}\d{1,10}\s{0,8}\]\s{0,8}$/,
    ],
    ["disguised-command", DOLLAR | CURLY, /^\s{0,8}\$\{\w{1,40}(?:##?|%%?|\^\^|,,)[^\n]{0,80}\}\s{0,8}$/],
    // `$(<.env)`: what a file holds.
    [
        "command-substitution",
        ANGLE,
        /(?:\$\(|`)\s{0,8}<\s{0,4}(?:[./~$][^\s<>()`]{0,80}|["']?[\w-]{0,40}\.\w{1,8}["']?)\s{0,8}[)`]/,
    ],
    // `$(<<<word cat)`
    ["command-substitution", ANGLE | PAREN, /\$\(\s{0,8}<<<\s{0,8}["'$\w]/],
    // `$({ id;})`, `$({id,})`
    [
        "command-substitution",
        DOLLAR | PAREN | CURLY,
        /\$\(\s{0,8}\{(?:\s[^{}\n]{1,80}[;\n]\s{0,8}|[\w./-]{1,24},[^{}\s:]{0,40})\}\s{0,8}\)/,
    ],
    // `${X@Q}`, `${!X*}`: operators of bash on a variable, which no template knows.
    ["disguised-command", DOLLAR | CURLY, /\$\{(?:[A-Za-z_]\w{0,40}@[QEPAaUuLK]|![A-Za-z_]\w{0,40}[*@])\}/],
    // Names every variable of the server's process.
    [
        "command-behind-separator",
        ASCII_LETTER,
        /^\s{0,8}(?:;|\|\|?|&&?)\s{0,8}(?:set|env|printenv|export|declare)\s{0,8}(?:;|$)/,
    ],
    [
        "command-substitution",
        DOLLAR | PAREN,
        /\$\(\s{0,8}(?:cmd|command)\s{0,8}\)(?![\s」』]{0,3}[^\u0000-\u007f]{1,2})/,
    ],
    // The same where a text is put in its place; a library of browsers calls a member of what it finds.
    [
        "command-substitution",
        DOLLAR | PAREN,
        /\$\(\s{0,8}(?:set|env|printenv|export|declare|typeset|compgen)\s{0,8}(?:-\w{1,4}\s{0,8})?(?:\)(?![.[(])|[|;]\s{0,4}[a-z])/,
    ],
    // `${DB_PASSWORD/x/y}`, `${PATH:0:1}`: cuts a variable of the process.
    [
        "disguised-command",
        DOLLAR | CURLY,
        /\$\{[A-Z][A-Z0-9_]{2,40}(?:\/\/?[^{}\s/]{1,20}\/[^{}\s/]{0,20}|:\d{1,3}(?::\d{1,3})?|\^\^?|,,?)\}/,
    ],
    [
        "command-substitution",
        DOLLAR | PAREN | SPACE,
        /\$\(\(\s{0,8}\d{1,10}\s{0,8}[-+*/%]?\s{0,8}\d{0,10}\s{0,8}\)\)\w?\s+-/,
    ],
    [
        "windows-command",
        PERCENT | PAREN | SPACE,
        /(?:^|[;&|("'\s])for\s{1,16}(?:(?:\/[lfrd]\s{1,16}){1,4}(?:\\?"[^"\n]{0,80}"\s{1,16}|[^\s%"]{1,80}\s{1,16})?)?%{1,2}(?:[^\s%]\w{0,16})?\s{1,16}in\s{0,16}\([^\n]{0,200}?\)\s{0,16}do\b/i,
    ],
    [
        "argument-injection",
        DASH | ASCII_LETTER,
        /^\s{0,8}["']\s{0,4}-(?:exec|execdir|ok)\s{1,8}[\w./]{1,40}\s[^\n]{0,120}[;+]|(?:^|\s)-(?:wrapper\s{1,8}\w{1,16},|-(?:checkpoint-action|to-command|use-askpass|upload-pack|receive-pack)=|o(?:ProxyCommand|PermitLocalCommand)[=\s])|^\s{0,8}(?:ext::\w|ssh:\/\/-o)/i,
    ],
    // Options of the mail program, in the place of an address; a command for an option, and nothing else.
    [
        "argument-injection",
        DASH,
        /^\s{0,8}\\?["'][\w.]{0,40}(?:\\?["'])?\s{1,4}-[XC]\s{0,4}\/|^\s{0,8}-{1,2}\w[\w-]{0,24}[\s=]{1,4}["']\s{0,4}(?:exec|sh|bash|system)\s{1,4}[\w./-]/,
    ],
    ["argument-injection", DASH, /\s-OQueueDirectory\s{0,4}=/],
    // The same secret as a number.
    [
        "disguised-command",
        DOLLAR | PAREN,
        /\$\(\(\s{0,4}[A-Z][A-Z0-9_]{0,40}(?:PASSWORD|PASSWD|SECRET|TOKEN|_KEY|CREDENTIAL)S?[A-Z0-9_]{0,40}\s{0,4}\)\)/,
    ],
    // A shell that is given a program, behind a word.
    [
        "command-behind-separator",
        DASH | SPACE,
        /^\S{1,40}[ \t]{1,8}(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh[ \t]{1,8}-c[ \t]{1,8}\S/,
    ],
    // Into a shell.
    ["command-behind-separator", PIPE, /\|\s{0,8}(?:\/(?:usr\/)?bin\/)?(?:ba|z|k)?sh\s{0,8}(?:$|[;#&)\n])/],
    // One more file for a program that shows files, and what ends the rest of the application's line.
    [
        "argument-injection",
        SPACE,
        /^[\w.-]{1,40}[ \t]{1,8}(?:-{1,2}[\w-]{0,16}[ \t]{1,8}){0,2}["']?(?:(?:[.~]{0,2}\/)?(?:[\w.]{1,24}\/){0,3}\.(?:env|htpasswd|htaccess|netrc|pgpass|ssh\/|aws\/|git\/|bash_history)[\w./-]{0,24}|(?:\.\.\/){0,8}\/?etc\/(?:passwd|shadow|group|hosts))["']?\s{0,4}(?:[;|&]\s{0,4}|#[^\n]{0,40})$/,
    ],
    ...REDIRECTIONS,
    ...WINDOWS_FORMS,
]
const FORMS = SHELL_FORMS.map(([technique, classes, pattern, tail]) => ({
    technique,
    classes,
    pattern: gated(pattern),
    tail,
}))
const candidatesIn = candidatesOf(FORMS.map(({ pattern }) => pattern))

/** `if exist x del x`: at the start of a command. */
const CONDITION = gated(
    /(?:^|[;&|])\s{0,16}if\s{1,16}(?:\/i\s{1,16})?(?:not\s{1,16})?(?:exist\s{1,16}\(?[^\s()]{1,200}\)?\s{1,16}\S|defined\s{1,16}\w{1,64}\s{1,16}\S|errorlevel\s{1,16}\d|cmdextversion\s{1,16}\d|(?:"[^"\n]{0,80}"|\([^()=\n]{0,40}\)|[^\s"=()]{1,80})\s{0,16}==(?!=)\s{0,16}(?:"[^"\n]{0,80}"|\([^()=\n]{0,40}\)\s{1,8}[a-z]{2,12}\s{1,8}[!-~]|\{[^}\n]{0,40}\}|[^\s"=()]{1,80}(?<!:))|\(?(?:"[^"\n]{0,80}"|[^\s"=()]{1,80})\s{1,16}(?:equ|neq|lss|leq|gtr|geq)\s{1,16}\S)/i,
)
const BEGINS_CONDITION = /^\s{0,16}if\s/i

export function findForms(
    text: string,
    profile: number,
    anchors: number,
    evidence: Evidence<ShellTechniqueName>,
): void {
    const pattern = (profile & SLASH) !== 0 && (profile & (OPERATOR | BRACKET)) !== 0 ? patternPathIn(text) : null
    if (pattern !== null) evidence.add("disguised-command", pattern.start, pattern.end)
    const braced = (profile & CURLY) !== 0 && (profile & COMMA) !== 0 ? bracedCommandIn(text) : null
    if (braced !== null) evidence.add("disguised-command", braced.start, braced.end)
    const compound = (anchors & SEPARATES) !== 0 ? compoundIn(text) : null
    if (compound !== null) evidence.add("command-behind-separator", compound.start, compound.end)
    const backticked = (anchors & SEPARATES) !== 0 ? backtickedCommandIn(text, profile) : null
    if (backticked !== null) evidence.add("powershell-command", backticked.start, backticked.end)
    const assigned = (profile & (DOLLAR | BACKTICK)) !== 0 ? assignedCommandIn(text) : null
    if (assigned !== null) evidence.add("disguised-command", assigned.start, assigned.end)
    for (const candidate of candidatesIn(text)) {
        const form = FORMS[candidate]
        if (form === undefined || (profile & form.classes) !== form.classes) continue
        const { technique, pattern, tail } = form
        if (tail?.test(text) === false) continue
        const match = pattern.search(text)
        if (match !== null) evidence.add(technique, match.index, match.index + match[0].length)
    }
    if ((profile & SPACE) === 0 || ((anchors & SEPARATES) === 0 && !BEGINS_CONDITION.test(text))) return
    const condition = CONDITION.exec(text)
    if (condition !== null) evidence.add("windows-command", condition.index, condition.index + condition[0].length)
}
