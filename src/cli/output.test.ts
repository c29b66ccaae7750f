// The command line as a process whose output is a closed pipe.
import { execFile } from "node:child_process"
import { resolve } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"

const SEKISHO = `'${process.execPath}' '${resolve(import.meta.dirname, "../../bin/sekisho")}'`
const ATTACK = "printf 'GET /m?id=1%%27%%20OR%%20%%271%%27%%3D%%271 HTTP/1.1\\r\\nHost: a.example\\r\\n\\r\\n'"

/** `true` has ended long before the command writes: its pipe is closed for certain. */
async function run(shell: string): Promise<string> {
    return (await promisify(execFile)("sh", ["-c", shell])).stderr
}

test.each([
    { shell: `{ ${SEKISHO} help; echo $? >&2; } | true`, want: "0\n", why: "one write" },
    { shell: `{ ${ATTACK} | ${SEKISHO} inspect; echo $? >&2; } | true`, want: "0\n", why: "many writes and findings" },
    { shell: `${ATTACK} | ${SEKISHO} inspect > /dev/null; echo $? >&2`, want: "1\n", why: "an open output keeps it" },
    {
        shell: `{ { { ${SEKISHO} no-such-command; echo $? >&3; } 2>&1 1>&4 | true; } 4>&1; } 3>&2`,
        want: "2\n",
        why: "a wrong command stays wrong when stderr is closed",
    },
])("$why: no stack, and exit code $want", async ({ shell, want }) => {
    expect(await run(shell)).toBe(want)
})
