// A new release that does not do what it should: always a clear error, and no process left behind.
import { expect, test } from "vitest"
import type { BreakerQuestion } from "../../behaviour/contract.ts"
import { launchSuccessor, type SuccessorProcess } from "./launch-successor.ts"
import { createLifeLine } from "./life-line.ts"

const QUESTION: BreakerQuestion = {
    scopes: [{ kind: "site", id: "default" }],
    what: { kind: "bytes", bytes: 1 },
    nowMs: 0,
    caps: { persons: {}, unreadableBytes: {}, enforce: true },
    onFull: "closed",
}

/** @param script what the "release" does */
function launch(script: string, program: string = process.execPath): SuccessorProcess {
    return launchSuccessor({
        command: [program, "-e", script],
        inheritance: { format: 2, doors: [], ports: [], addresses: [], metrics: null },
        life: createLifeLine(),
        onState: () => undefined,
    })
}

const STAY = "setInterval(() => {}, 1000)"

test.each([
    { script: STAY, code: "SEKISHO_GATE_TAKEOVER_LATE", why: "it hangs" },
    { script: "process.exit(7)", code: "SEKISHO_GATE_TAKEOVER_ENDED", why: "it ends" },
    {
        script: `process.send({ kind: "failed", code: "SEKISHO_CONFIG_INVALID", key: "listen", expected: "H:P" }); ${STAY}`,
        code: "SEKISHO_CONFIG_INVALID",
        why: "it says why it cannot",
    },
    {
        script: `process.send({ kind: "failed", code: "SEKISHO_OF_TOMORROW", key: null, expected: null }); ${STAY}`,
        code: "SEKISHO_GATE_TAKEOVER_ENDED",
        why: "it says a code that only a later release knows",
    },
    {
        script: `process.send({ kind: "prepared", format: 2, version: "9" }); ${STAY}`,
        code: "SEKISHO_GATE_TAKEOVER_LATE",
        why: "it is prepared, and then hangs",
    },
])("$why: $code, and it is gone", async ({ script, code }) => {
    const successor = launch(script)
    await expect(successor.expect("serving", 1_500)).rejects.toThrow(expect.objectContaining({ code }))
    await successor.kill()
    expect(successor.child.exitCode ?? successor.child.signalCode).not.toBeNull()
})

test("a program that cannot be started", async () => {
    const successor = launch("", "/missing/program")
    await expect(successor.expect("prepared", 5_000)).rejects.toThrow(
        expect.objectContaining({ code: "SEKISHO_GATE_TAKEOVER_ENDED" }),
    )
    await successor.kill()
})

test("a question that it does not answer is late; when it has ended, nobody is asked", async () => {
    const successor = launch(STAY)
    expect(await successor.ask(QUESTION, 50)).toBe("late")
    const waiting = successor.ask(QUESTION, 60_000)
    await successor.kill()
    expect([await waiting, await successor.ask(QUESTION, 60_000)]).toEqual([null, null])
})
