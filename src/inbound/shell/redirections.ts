// Redirections that make or read a file and run nothing else: `";>o;"`, `x && >o`, `exec 3<>o`. A comparison, an arrow, the
// way through a menu and a quoted mail have the same sign: what tells is a quote that closes the application's own, a
// separator directly in front, or a number of a stream. Source: POSIX.1-2024 Shell 2.7. Each pattern is linear.
import type { ShellForm } from "./shell-form.ts"
import {
    AMPERSAND,
    ANGLE,
    BACKTICK,
    CURLY,
    DIGIT,
    DOUBLE_QUOTE,
    PAREN,
    PIPE,
    SEMICOLON,
    SINGLE_QUOTE,
    SLASH,
    SPACE,
} from "../profile.ts"

const FILE = String.raw`[A-Za-z./~][\w./-]{0,40}`
const ENDS = String.raw`\s{0,8}(?:$|[;#|&\n])`

/** See ShellForm. */
export const REDIRECTIONS: readonly ShellForm[] = [
    // Both ways at once, or into a folder's file, behind a value and a blank.
    [
        "disguised-command",
        ANGLE | SPACE,
        new RegExp(String.raw`^[!-;=-~]{1,40}[ \t]{1,4}<>[a-z./][\w./-]{0,40}${ENDS}`),
    ],
    [
        "disguised-command",
        ANGLE | SLASH | SPACE,
        new RegExp(String.raw`^[!-;=-~]{1,40}[ \t]{1,4}>{1,2}[a-z][\w-]{0,24}/[\w./-]{1,40}${ENDS}`),
    ],
    // Into a substitution, and nothing else.
    [
        "command-substitution",
        ANGLE | PAREN,
        new RegExp(String.raw`\$\(\s{0,8}(?::|true|false)?\s{0,8}>{1,2}\s{0,4}[\w./-]{1,40}\s{0,8}\)`),
    ],
    [
        "command-substitution",
        ANGLE | BACKTICK,
        /^[^\s`<>]{0,40}`\s{0,8}\d?>{1,2}\s{0,4}[\w./-]{1,40}\s{0,8}`["']?\s{0,8}$/,
    ],
    // Redirections that no sentence and no comparison has.
    [
        "disguised-command",
        ANGLE,
        new RegExp(String.raw`(?:^|[\s\w'";|])(?:&>>?|>\|)\s?[./~$-]{0,4}[A-Za-z_][\w./-]{0,40}${ENDS}`),
    ],
    ["disguised-command", ANGLE | SPACE, new RegExp(String.raw`\s>&\s?[A-Za-z./][\w./-]{0,40}${ENDS}`)],
    [
        "disguised-command",
        ANGLE | SLASH,
        /(?:^|\n)(?![^\n]{0,200}<)[^\n]{0,80}(?:[\s"';|:]|[\w])\d?>{1,2}\s{0,4}(?:\/(?:tmp|dev|etc|var|proc|home|root|opt|usr|srv)|~|\$\{?[A-Z]{1,16}\}?|\.\.?)\/[\w./-]{1,120}\s{0,8}(?:$|[;#|&"'\n])/,
        />\s{0,4}(?:\/(?:tmp|dev|etc|var|proc|home|root|opt|usr|srv)|~|\$\{?[A-Z]{1,16}\}?|\.\.?)\/[\w./-]/,
    ],
    // An empty command that makes a file.
    [
        "disguised-command",
        ANGLE,
        new RegExp(String.raw`(?:^|[;|&\n])\s{0,8}(?::|true|false|exit)\s{0,8}>{1,2}\s{0,8}${FILE}${ENDS}`),
        />(?<=(?::|true|false|exit)\s{0,8}>)/,
    ],
    // A separator, and nothing but the redirection behind it.
    [
        "disguised-command",
        ANGLE | SEMICOLON,
        new RegExp(String.raw`^[^<>\n]{1,80};[ \t]{0,8}\d?>{1,2}[ \t]{0,4}[a-z./][\w./-]{0,40}[ \t]{0,8}(?:$|[;#|&])`),
    ],
    [
        "disguised-command",
        ANGLE | AMPERSAND,
        new RegExp(String.raw`[\w"'][ \t]{0,4}&&[ \t]{0,4}>{1,2}[ \t]{0,4}${FILE}${ENDS}`),
    ],
    [
        "disguised-command",
        ANGLE | PIPE,
        new RegExp(String.raw`[\w"'][ \t]{0,4}\|\|[ \t]{0,4}>{1,2}[ \t]{0,4}${FILE}${ENDS}`),
    ],
    // No blank behind the sign: `x |> f` is a pipe of other languages.
    ["disguised-command", ANGLE, /^[^<>|&\n]{1,80}[|&][ \t]{0,4}>{1,2}[a-z./][\w./-]{0,40}\s{0,8}(?:$|[;#])/],
    // What is printed, into a file.
    [
        "command-behind-separator",
        ANGLE,
        new RegExp(
            String.raw`[;|&][ \t]{0,8}(?:echo|printf|date|id|env|ls|ps|set)(?:[ \t]{1,8}[^\s;|&<>]{1,40}){0,4}[ \t]{0,4}>{1,2}[ \t]{0,4}${FILE}${ENDS}`,
        ),
    ],
    // A stream by its number, or by a variable, behind a value.
    ["disguised-command", ANGLE | DIGIT, new RegExp(String.raw`^[\w.@-]{1,40}[ \t]{1,4}2>{1,2}${FILE}${ENDS}`)],
    [
        "disguised-command",
        ANGLE,
        new RegExp(String.raw`(?:^|[;|&\n])\s{0,8}exec\s{1,8}(?:\d?(?:<>|>{1,2})\s?${FILE}|\{\w{1,16}\}\s?[<>])`),
    ],
    ["disguised-command", ANGLE | CURLY, /[;|&]\s{0,8}\{\s{1,4}\d?>{1,2}\s?[A-Za-z./][\w./-]{0,40}\s{0,4};\s{0,4}\}/],
    ["disguised-command", ANGLE | CURLY, /[;|&\n]\s{0,8}\{\w{1,16}\}(?:<>?|>{1,2})[\w./~$]/],
    // Writes a file where anybody may, and runs nothing else.
    ["disguised-command", ANGLE | SLASH, /^\d?>{1,2}\/(?:tmp|dev|etc|var|proc|home|root|opt|usr)\/[\w./-]{1,120}$/],
    // Between the quotes of the application nothing but a redirection.
    [
        "disguised-command",
        ANGLE | SINGLE_QUOTE,
        /^'[ \t]{0,8};?[ \t]{0,8}\d?>{1,2}\s{0,8}[A-Za-z./][\w./-]{0,40}\s{0,8}(?:;\s{0,4})?(?:'\s{0,8}(?:[;#&|][^\n<>]{0,24})?|#[^\n<]{0,40})\s{0,8}$/,
    ],
    [
        "disguised-command",
        ANGLE | DOUBLE_QUOTE,
        /^"[ \t]{0,8};?[ \t]{0,8}\d?>{1,2}\s{0,8}[A-Za-z./][\w./-]{0,40}\s{0,8}(?:;\s{0,4})?(?:"\s{0,8}(?:[;#&|][^\n<>]{0,24})?|#[^\n<]{0,40})\s{0,8}$/,
    ],
    // Nothing to read, for the command behind it.
    ["disguised-command", ANGLE | SLASH, /(?:^|\s)0?<\s?\/dev\/(?:null|zero|tty|stdin)[ \t]{1,4}[a-z./]/],
    // Both streams into one: no sentence ends so, but for a line of a crontab that is shown.
    [
        "disguised-command",
        ANGLE | AMPERSAND,
        /(?:^|\n)(?![^\n]{0,24}(?:[\d*/,-]{1,12}[ \t]{1,4}){5}\/)[^\n]{1,200}\s2>&1\s{0,8}[;#&]?\s{0,8}$/,
    ],
    // Behind the address of a mail or of a machine: into a file with an ending, or in a folder.
    [
        "disguised-command",
        ANGLE,
        new RegExp(
            String.raw`^(?:\d{1,3}(?:\.\d{1,3}){3}|[\w.]{1,40}@[\w.-]{1,40})\s{0,4}>{1,2}\s{0,4}[a-z][\w-]{0,24}(?:\/[\w./-]{1,40}|\.(?:php|txt|sh|html?|jsp|aspx?|py|pl|log))${ENDS}`,
        ),
    ],
    // The same into a program of a site; or before a comment that takes away what the application goes on with.
    [
        "disguised-command",
        ANGLE,
        new RegExp(
            String.raw`^(?:[a-z]\s{0,4}>{1,2}\s{0,4}|[!-;=-~]{1,40}[ \t]>{1,2})[\w/-]{1,40}\.(?:php\d?|phtml|jspx?|aspx?|sh|py|pl|cgi|txt|log)${ENDS}`,
        ),
    ],
    ["disguised-command", ANGLE, /^[!-;=-~]{0,40}\s{0,8}>{1,2}\s?[a-z./][\w./-]{0,40}\s{1,8}#\s{0,8}$/],
    // Into a file, and then what no comparison goes on with: another stream, the end of the program, a filter.
    [
        "disguised-command",
        ANGLE,
        /(?:^|[\n;|])[^\n<>]{0,80}>{1,2}[ \t]{0,4}[a-z.][\w./-]{0,40}[ \t]{0,4}(?:[12]?>&[12]|;\s{0,4}exit\b|\|\s{0,4}cat\s{1,4}-)\s{0,4}(?:$|[;#\n])/,
        />[ \t]{0,4}[a-z.][\w./-]{0,40}[ \t]{0,4}(?:[12]?>&[12]|;\s{0,4}exit\b|\|\s{0,4}cat\s{1,4}-)/,
    ],
    // Behind a value that is no sentence: a program nobody has, or none at all, and the file that it makes.
    [
        "disguised-command",
        ANGLE | SEMICOLON,
        /^['"]?[\w.@%-]{1,40}['"]?(?:\|\|:)?\s{0,4};(?:\\\n)?[ \t]{0,4}(?:[a-z]{2,16}>{1,2}[a-z./][\w./-]{0,40}\s{0,8}$|\(\s{0,4}>{1,2}\s{0,4}[a-z./][\w./-]{0,40}\s{0,4}\)\s{0,4}(?:$|[;#]))/,
    ],
    // Behind the end of a here-document.
    [
        "disguised-command",
        ANGLE,
        new RegExp(
            String.raw`(?:^|\n)[A-Z_]{2,16}\r?\n\s{0,8}>{1,2}[ \t]{0,4}[a-z./][\w./-]{0,40}\s{0,8}(?:$|[;#|&\n])`,
        ),
    ],
]
