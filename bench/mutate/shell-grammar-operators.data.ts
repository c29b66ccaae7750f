// More operators of the shell, of the development half, from the grammar of POSIX.1-2024 Shell 2 and the Bash manual: what a
// shell reads around a command, and prose around it.
import type { Operator } from "./contract.ts"
import { swap } from "./operator.ts"

/** Programs where a command begins; an argument (`-c id`) is met too, and breaks. */
const PROGRAM = /\b(?:id|cat|env|hostname|whoami)\b(?![=.])/g
/** The same with no argument. */
const LONE = /\b(?:id|env|hostname)\b(?=\s*(?:$|[;|&)`'"#\n]))/g

export const SHELL_GRAMMAR_OPERATORS: readonly Operator[] = [
    swap("dev", "redirection in front", PROGRAM, [
        (word) => `</dev/null ${word}`,
        (word) => `2>&1 ${word}`,
        (word) => `<.env ${word}`,
        (word) => `2>/dev/null ${word}`,
    ]),
    swap("dev", "assignment in front", PROGRAM, [
        (word) => `A=1 ${word}`,
        (word) => `LC_ALL=C ${word}`,
        (word) => `A= ${word}`,
    ]),
    swap("dev", "in a compound command", LONE, [
        (word) => `{ ${word}; }`,
        (word) => `(${word})`,
        (word) => `! ${word}`,
        (word) => `if ${word}; then :; fi`,
        (word) => `if :; then ${word}; fi`,
        (word) => `while ${word}; do break; done`,
        (word) => `for i in 1; do ${word}; done`,
        (word) => `f() { ${word}; }; f`,
        (word) => `case 1 in 1) ${word};; esac`,
    ]),
    swap("dev", "name out of a variable", LONE, [
        (word) => `a=${word};$a`,
        (word) => `a=${word} && $a`,
        (word) => `a=${word.slice(1)}; ${word.charAt(0)}$a`,
        (word) => `set -- ${word};$1`,
        (word) => `\${a:-${word}}`,
        (word) => `$(echo ${word})`,
    ]),
    swap("dev", "run by another", LONE, [
        (word) => `timeout 1 ${word}`,
        (word) => `nice ${word}`,
        (word) => `eval "${word}"`,
        (word) => `find . -maxdepth 0 -exec ${word} \\;`,
        (word) => `echo ${word} | sh`,
        (word) => `xargs ${word}</dev/null`,
        (word) => `trap ${word} EXIT`,
        (word) => `awk 'BEGIN{system("${word}")}'`,
        (word) => `perl -e 'exec ${word}'`,
    ]),
    swap("dev", "prose in front", /^(?=[a-z$`;|&\n])/g, [
        "hello ",
        "Thank you very much! ",
        "Dear team,\n",
        "1 ",
        "my order, please ",
    ]),
    swap("dev", "prose behind", /$/g, ["; thanks", " # thanks", " && thanks", "\nthanks", " | cat -"]),
    swap("dev", "comment and line end", /;\s?/g, ["\n", ";\n", " #a\n", ";#a\n", ";\\\n"]),
    swap("dev", "continued words", PROGRAM, [(word) => `${word.charAt(0)}\\\n${word.slice(1)}`]),
    swap("dev", "quoting of bash", PROGRAM, [
        (word) => `$'${word}'`,
        (word) => `${word.charAt(0)}$'${word.slice(1)}'`,
        (word) => `$"${word}"`,
        (word) => `{${word},}`,
        (word) => `$'\\x${word.charCodeAt(0).toString(16)}${word.slice(1)}'`,
    ]),
    swap("dev", "file spelled apart", /\/etc\/passwd|\.env/g, [
        (path) => `${path.charAt(0)}''${path.slice(1)}`,
        (path) => `./../app/${path}`,
        (path) => `${path.slice(0, -1)}?`,
        (path) => `${path.slice(0, -2)}*`,
        (path) => `"${path}"`,
        (path) => `$PWD/${path}`,
    ]),
]
