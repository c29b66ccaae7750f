// A release that ends at a chosen moment of an upgrade: `node stand-in.ts MOMENT guard …` is sekisho, but is killed
// instead of saying MOMENT ("prepared", "serving"), or says nothing any more ("silent").
import { pathToFileURL } from "node:url"
import { resolve } from "node:path"

const [moment] = process.argv.splice(2, 1)
const send = process.send?.bind(process)
process.send = (message: unknown, ...rest: unknown[]): boolean => {
    const kind = typeof message === "object" && message !== null && "kind" in message ? message.kind : ""
    if (moment === "silent") return true
    if (kind === moment) process.kill(process.pid, "SIGKILL")
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- passed on as it came
    return send?.(message, ...(rest as [])) ?? false
}
const { main } = await import(pathToFileURL(resolve(import.meta.dirname, "../../src/cli/main.ts")).href)
process.exitCode = await main(process.argv.slice(2))
