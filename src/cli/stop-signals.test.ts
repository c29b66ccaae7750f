import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { setTimeout as sleep } from "node:timers/promises"
import { expect, test } from "vitest"

const MODULE = JSON.stringify(fileURLToPath(new URL("./stop-signals.ts", import.meta.url)))
const PROGRAM = `
    import { onStopSignal } from ${MODULE}
    onStopSignal(() => process.stdout.write("stop\\n"))
    process.stdout.write("ready\\n")
    setInterval(() => undefined, 1_000)`

test.each(["SIGINT", "SIGTERM"] as const)("%s twice in a moment is once; later it ends the process", async (signal) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", PROGRAM], {
        stdio: ["ignore", "pipe", "inherit"],
    })
    const exited = once(child, "exit")
    await once(child.stdout, "readable")
    child.kill(signal)
    await sleep(50)
    child.kill(signal)
    await sleep(600)
    expect(child.exitCode).toBeNull()
    child.kill(signal)
    expect((await exited)[0]).toBe(signal === "SIGINT" ? 130 : 143)
})
