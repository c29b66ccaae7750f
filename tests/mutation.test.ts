// The short form of `node bench/mutate.ts`: rewritten attacks that still work on real interpreters. Only the development half
// is judged: the held-out half measures, it does not steer. That its attacks work at all is asked here too, since a dead seed
// would make the measure easier unseen.
import { createServer } from "node:net"
import { afterAll, describe, expect, test } from "vitest"
import type { Language } from "../bench/mutate/contract.ts"
import { BROWSER } from "../bench/mutate/browser.ts"
import { PATH } from "../bench/mutate/path.ts"
import { POSTGRES } from "../bench/mutate/postgres.ts"
import { search } from "../bench/mutate/search.ts"
import { SHELL } from "../bench/mutate/shell.ts"
import { effectsOf } from "../bench/mutate/shell-room.ts"
import { SQL } from "../bench/mutate/sql.ts"
import { TEMPLATE } from "../bench/mutate/template.ts"

/** Enough to tell that the interpreters were asked and answered. */
const LEAST_WORKING = 100
/** They take seconds; a machine that also builds and searches takes ten times that. */
const TIMEOUT_MS = 120_000

interface Row {
    readonly language: Language
    /** Attempts: fewer where each starts a process. */
    readonly count: number
    /** What `node bench/mutate.ts --half dev` found, rounded up: no worse than it was. */
    readonly most: number
    readonly why: string
}

const rows: readonly Row[] = [
    {
        language: PATH,
        count: 1_500,
        most: 0.02,
        why: "what climbs or names a secret file is refused in nearly every spelling",
    },
    { language: TEMPLATE, count: 1_500, most: 0.03, why: "a name that a filter joins passes" },
    { language: SQL, count: 1_500, most: 0.07, why: "`id OR 1` in a place of numbers reads like a value" },
    { language: POSTGRES, count: 400, most: 0.02, why: "nested comments and quoted names are read" },
    {
        language: SHELL,
        count: 400,
        most: 0.15,
        why: "files made by redirections and commands in sentences are prose, too",
    },
    {
        language: BROWSER,
        count: 150,
        most: 0.02,
        why: "`print()` where `alert` is expected passes in strings of script",
    },
]

for (const { language, count, most, why } of rows)
    describe.skipIf((language.missing?.() ?? null) !== null)(`mutants of ${language.name}`, () => {
        test(
            `at most ${most} of the working mutants evade: ${why}`,
            async () => {
                const working = await search(language, { half: "dev", seed: 1, count })
                expect(working.length).toBeGreaterThan(LEAST_WORKING)
                expect(working.filter(({ evaded }) => evaded).length / working.length).toBeLessThanOrEqual(most)
            },
            TIMEOUT_MS,
        )

        test(
            "every seed of both halves works as it stands, and a harmless value nowhere",
            async () => {
                const contexts = [...new Set(language.seeds.map(({ context }) => context))]
                const interpreter = await language.open()
                const harmless = contexts.map((context) => ({ context, text: "1" }))
                const worked = await interpreter.works([...language.seeds, ...harmless])
                await interpreter.close()
                expect(worked.length).toBe(language.seeds.length + contexts.length)
                expect(worked.slice(0, language.seeds.length).filter((works) => !works).length).toBe(0)
                expect(worked.slice(language.seeds.length)).toEqual(contexts.map(() => false))
            },
            TIMEOUT_MS,
        )

        test("the halves share neither a seed nor an operator", () => {
            const [dev, held] = (["dev", "held"] as const).map((half) => [
                ...language.seeds.filter((seed) => seed.half === half).map(({ context, text }) => `${context} ${text}`),
                ...language.operators.filter((operator) => operator.half === half).map(({ name }) => name),
            ])
            expect(held?.length).toBeGreaterThan(0)
            expect(held?.filter((one) => dev?.includes(one)).length).toBe(0)
        })
    })

describe.skipIf((SHELL.missing?.() ?? null) !== null)("the room of the shell", () => {
    const server = createServer((socket) => socket.end())
    afterAll(() => server.close())

    test("has no network, no way to write to the machine, and an end for what does not end", async () => {
        await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
        const address = server.address()
        const port = typeof address === "object" ? address?.port : 0
        const commands = [
            { command: "id", shown: true },
            { command: `exec 3<>/dev/tcp/127.0.0.1/${port} && id`, shown: false },
            { command: "touch /usr/mutant && id", shown: false },
            { command: "mount -o remount,rw /usr && touch /usr/mutant && id", shown: false },
            { command: "[ -e /home ] || [ -e /root ] || [ -e /proc/1 ] && id", shown: false },
            { command: "while :; do :; done; id", shown: false },
            { command: "head -c 9000000 /dev/zero >big && id", shown: true },
            { command: "id", shown: true },
        ]
        const effects = await effectsOf(commands.map(({ command }) => ({ shell: "bash", command })))
        expect(effects).toEqual(commands.map(({ shown }) => shown))
    })

    test("is furnished anew for each: what one command moved, wrote over or forbade helps and hinders none", async () => {
        const commands = [
            { command: "mv .env o", shown: true },
            { command: "echo 1", shown: false },
            { command: "cat .env", shown: true },
            { command: "echo a >.env", shown: false },
            { command: "cat .env", shown: true },
            { command: "rm -r img", shown: true },
            { command: "cat img/logo.txt", shown: false },
            { command: "chmod 0 .env", shown: false },
            { command: "cat .env", shown: true },
        ]
        const effects = await effectsOf(commands.map(({ command }) => ({ shell: "sh", command })))
        expect(effects).toEqual(commands.map(({ shown }) => shown))
    })
})
