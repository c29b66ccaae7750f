// The Containerfile against the project: what it copies is there, what it runs is run, what it names is pinned. The image
// itself is not built here: that needs the registry of its base images.
import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import { dirname, join, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { z } from "zod"
import { NODE_VERSION } from "../../scripts/bundle/platforms.data.ts"
import { AT_THE_TOP } from "../../scripts/bundle/project-files.ts"
import { commandNamed } from "../../src/cli/commands.ts"
import { parseGuardArguments } from "../../src/cli/guard/guard-arguments.ts"
import { journalFilesOf } from "../../src/config/journal-place.ts"

const ROOT = resolve(import.meta.dirname, "../..")
const TEXT = readFileSync(join(ROOT, "delivery", "container", "Containerfile"), "utf8")

interface Instruction {
    readonly stage: number
    readonly name: string
    readonly words: string
}

/** Comments out, continued lines in one. */
function instructions(text: string): readonly Instruction[] {
    let stage = -1
    const lines = text
        .replaceAll(/^#.*\n/gm, "")
        .replaceAll(/\\\n\s*/g, "")
        .split("\n")
    return lines.flatMap((line) => {
        const [, name = "", words = ""] = /^([A-Z]+) (.+)$/.exec(line) ?? []
        if (name === "") return []
        if (name === "FROM") stage += 1
        return [{ stage, name, words }]
    })
}

const all = instructions(TEXT)
const last = all.filter(({ stage }) => stage === 1)
const wordsOf = (name: string): string => {
    const [found, ...more] = last.filter((one) => one.name === name)
    expect([name, more]).toEqual([name, []])
    return found?.words ?? ""
}
const list = (text: string): string[] => {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) ? read.map(String) : []
}
const command = list(wordsOf("CMD"))
const after = (flag: string): string => command[command.indexOf(flag) + 1] ?? ""

describe("Containerfile", () => {
    test("two stages, each on an image of one version; Node's is the pinned one", () => {
        const images = all.filter(({ name, stage }) => name === "ARG" && stage === -1).map(({ words }) => words)
        expect(images[0]).toBe(`NODE_IMAGE=docker.io/library/node:${NODE_VERSION}-bookworm-slim`)
        expect(images[1]).toMatch(/^BASE_IMAGE=docker\.io\/library\/debian:\d+\.\d+-slim$/)
        const stages = all.filter(({ name }) => name === "FROM").map(({ words }) => words)
        expect(stages).toEqual(["${NODE_IMAGE} AS build", "${BASE_IMAGE}"])
    })

    test("the first stage makes the folder that `npm run bundle` makes", () => {
        const build = all.find(({ name, stage }) => name === "RUN" && stage === 0)?.words ?? ""
        const [, script = "", words = ""] = /^node (\S+) (.+?) && /.exec(build) ?? []
        expect(existsSync(join(ROOT, script))).toBe(true)
        const source = readFileSync(join(ROOT, script), "utf8")
        for (const flag of words.match(/(?<=--)\w+/g) ?? ["none"]) expect(source).toContain(`${flag}: { type:`)
    })

    test("the last stage takes only that, and runs as nobody in particular", () => {
        expect(last.filter(({ name }) => name === "COPY").map(({ words }) => words)).toEqual([
            "--from=build /out/sekisho /opt/sekisho",
        ])
        expect(last.filter(({ name }) => name === "RUN").map(({ words }) => words.split(" ", 1)[0])).toEqual([
            "install",
        ])
        const user = wordsOf("USER")
        expect(user).toMatch(/^([1-9]\d{4}):\1$/)
        const [id] = user.split(":")
        const [data, key, ...more] = list(wordsOf("VOLUME"))
        expect(wordsOf("RUN")).toBe(`install -d -o ${id} -g ${id} -m 0700 ${data} ${key}`)
        expect([data, ...more]).toEqual([after("--data")])
    })

    test("keys have a volume of their own, which can be written: the journal's lies beside the person key", () => {
        const [, folder = ""] = list(wordsOf("VOLUME"))
        const delivered = readFileSync(join(ROOT, "delivery", "config", "sekisho.config.yaml"), "utf8")
        const { keyFile } = z.object({ keyFile: z.string() }).parse(parse(delivered))
        const { headFile, keyFile: journalKey } = journalFilesOf(after("--data"), keyFile)
        expect([keyFile, journalKey, headFile].map((file) => dirname(file))).toEqual([folder, folder, folder])
        expect(wordsOf("ENV")).toBe(`XDG_CONFIG_HOME=${folder}`)
    })

    test("runs the bundle's launcher as process 1, with words that exist", () => {
        const launcher = AT_THE_TOP.find(([from]) => from === "bundle/sekisho")?.[1]
        expect(list(wordsOf("ENTRYPOINT"))).toEqual([`/opt/sekisho/${launcher}`])
        expect(readFileSync(join(ROOT, "delivery", "bundle", "sekisho"), "utf8")).toMatch(/^exec /m)
        const [name = "", ...flags] = command
        expect(commandNamed(name)).not.toBeNull()
        const { overrides } = parseGuardArguments(flags.toSpliced(flags.indexOf("--data"), 2), after("--data"))
        expect(overrides.listen).toBe(`0.0.0.0:${wordsOf("EXPOSE")}`)
    })

    test.each([
        { status: 200, want: 0, why: "every worker listens" },
        { status: 503, want: 1, why: "one does not" },
        { status: null, want: 1, why: "nobody answers" },
    ])("HEALTHCHECK: $why", async ({ status, want }) => {
        const server = createServer((request, response) => {
            response.writeHead(request.url === "/readyz" ? (status ?? 500) : 404).end()
        })
        await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
        const address = server.address()
        const port = typeof address === "object" ? address?.port : 0
        if (status === null) server.close()
        const [, flag = "", script = ""] = list(/ CMD (\[.+\])$/.exec(wordsOf("HEALTHCHECK"))?.[1] ?? "[]")
        expect(script).toContain(`http://${after("--metrics")}/readyz`)
        const here = script.replace(after("--metrics"), `127.0.0.1:${port}`)
        const child = spawn(process.execPath, [flag, here], { stdio: "inherit" })
        expect(await new Promise((done) => child.once("exit", done))).toBe(want)
        server.close()
    })

    test("docker leaves out of a build what podman leaves out", () => {
        const [podman, docker] = [".containerignore", ".dockerignore"].map((file) =>
            readFileSync(join(ROOT, file), "utf8").replaceAll(/^#.*\n/gm, ""),
        )
        expect(docker).toBe(podman)
        expect(podman).toContain("node_modules\n")
    })
})
