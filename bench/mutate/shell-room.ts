// Runs commands in the closed room of shell-room.sh: no network, nothing of the machine to write to, limits on time,
// processes, files and output. Where the system does not allow such namespaces nothing is run at all.
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rmdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"

const IS_ROOT = process.getuid?.() === 0
const NAMESPACES = ["--net", "--uts", "--ipc", "--pid", "--fork", "--kill-child", "--mount"].concat(
    IS_ROOT ? [] : ["--user", "--map-root-user"],
)
/** Nobody, where root makes the room; the room's own root, who is an ordinary user outside of it, where a user does. */
const RUNS_AS = IS_ROOT ? "65534" : "0"
/** For the room, and for each command: two orders above what they take. */
const ROOM_MS = 10_000
const COMMAND_MS = 500

export interface ShellCommand {
    readonly shell: "sh" | "bash"
    readonly command: string
}

/** Tells at the end that the room still ran what it was given. */
const CANARY: ShellCommand = { shell: "sh", command: "id" }

/** Why no room can be made here; null when it can. */
export function roomMissing(): string | null {
    const trial = "mount -t tmpfs room /mnt && setpriv --version && bash --version"
    const tried = spawnSync("unshare", [...NAMESPACES, "sh", "-c", trial], { encoding: "utf8" })
    return tried.status === 0
        ? null
        : "unshare, setpriv (util-linux) or bash is missing, or may not make namespaces here: run it where they may"
}

/**
 * For each command whether it showed what only a shell that runs it can know, or left a file, or started a program that is
 * heard outside.
 *
 * @throws Error when the room ended before all were run, or when in the end it could run nothing any more
 */
export async function effectsOf(commands: readonly ShellCommand[]): Promise<readonly boolean[]> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-room-"))
    try {
        const script = join(import.meta.dirname, "shell-room.sh")
        const room = spawn("unshare", [...NAMESPACES, "sh", script, dir, RUNS_AS], {
            stdio: ["pipe", "pipe", "pipe"],
            timeout: ROOM_MS + COMMAND_MS * commands.length,
            killSignal: "SIGKILL",
        })
        const ended = once(room, "close")
        const [answer, complaint] = [text(room.stdout), text(room.stderr)]
        // A room that ends early closes its end: what counts is then that lines are missing.
        room.stdin.on("error", () => {})
        // A command line ends at NUL, as it does for the system.
        room.stdin.end(
            [...commands, CANARY].map(({ shell, command }) => `${shell}\0${command.split("\0")[0]}\0`).join(""),
        )
        await ended
        const lines = (await answer).split("\n").slice(0, -1)
        if (lines.length !== commands.length + 1 || lines.at(-1) !== "1")
            throw new Error(
                `mutate: the room of the shell ran ${lines.length} of ${commands.length}: ${await complaint}`,
            )
        return lines.slice(0, -1).map((line) => line === "1")
    } finally {
        await rmdir(dir)
    }
}
