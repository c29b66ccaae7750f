// Commands of real shells (the system's `sh`, and bash): an application that puts a value into a command line. An attack
// works when the answer shows what only a running command knows (who runs it, the name of the machine, a file or a variable
// with a password), when it leaves a file, or when it starts a program that is heard outside (ping, curl, sleep).
import type { Attempt, Interpreter, Language } from "./contract.ts"
import { SHELL_OPERATORS, SHELL_SEEDS } from "./shell.data.ts"
import { SHELL_EXPANSION_OPERATORS, SHELL_EXPANSION_SEEDS } from "./shell-expansions.data.ts"
import { SHELL_GRAMMAR_OPERATORS } from "./shell-grammar-operators.data.ts"
import { SHELL_GRAMMAR_SEEDS } from "./shell-grammar.data.ts"
import { SHELL_HELD_OPERATORS, SHELL_HELD_SEEDS } from "./shell.held.data.ts"
import { effectsOf, roomMissing, type ShellCommand } from "./shell-room.ts"

const PLACES: Readonly<Record<string, (value: string) => string>> = {
    argument: (value) => `echo Looking for ${value}`,
    single: (value) => `echo 'Hello ${value}!'`,
    double: (value) => `echo "Hello ${value}!"`,
    backtick: (value) => `echo Size: \`wc -c img/${value}\``,
    file: (value) => `cat img/${value}.txt`,
    assignment: (value) => `NAME=${value}; echo "Hello $NAME"`,
    pipe: (value) => `echo ${value} | tr a-z A-Z`,
    here: (value) => `cat <<END\nHello ${value}\nEND`,
}

export const SHELL: Language = {
    name: "shell",
    seeds: [...SHELL_SEEDS, ...SHELL_GRAMMAR_SEEDS, ...SHELL_EXPANSION_SEEDS, ...SHELL_HELD_SEEDS],
    operators: [...SHELL_OPERATORS, ...SHELL_GRAMMAR_OPERATORS, ...SHELL_EXPANSION_OPERATORS, ...SHELL_HELD_OPERATORS],
    missing: roomMissing,
    open,
}

async function open(): Promise<Interpreter> {
    return await Promise.resolve({
        works: (attempts) => effectsOf(attempts.map(commandOf)),
        close: () => Promise.resolve(),
    })
}

/** A context is a shell and a place: `bash double`. */
function commandOf({ context, text }: Attempt): ShellCommand {
    const [shell, place = ""] = context.split(" ")
    const command = PLACES[place]
    if ((shell !== "sh" && shell !== "bash") || command === undefined)
        throw new RangeError(`context: the shell has no ${context}`)
    return { shell, command: command(text) }
}
