// Writes docs/framing.md: what the gate, nginx, Apache and Node make of each message of tests/smuggling, sent to them
// directly, with the versions that were asked. `node scripts/compare-framing.ts`, where nginx and Apache are installed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { REASONS } from "../src/gate/http1/reasons.data.ts"
import { type Application, startNode, versionOf, WEB_SERVERS } from "../tests/smuggling/applications.ts"
import { type Attack, ATTACKS } from "../tests/smuggling/attacks.data.ts"
import { play } from "../tests/smuggling/play.ts"
import { isOf, pathOf } from "../tests/smuggling/rows.ts"

const PAGE = resolve(import.meta.dirname, "../docs/framing.md")

interface Column {
    readonly name: string
    readonly cells: readonly string[]
}

const dir = mkdtempSync(join(tmpdir(), "sekisho-framing-"))
const columns: Column[] = [{ name: `Node ${process.versions.node}`, cells: await cellsOf(await startNode()) }]
for (const { program, start } of Object.values(WEB_SERVERS)) {
    if (program === null) throw new Error("nginx and Apache must be installed")
    columns.push({ name: versionOf(program).replace("/", " "), cells: await cellsOf(await start(program, dir)) })
}
rmSync(dir, { recursive: true, force: true })
writeFileSync(PAGE, page(columns))

/** What the application behind saw of each row. */
async function cellsOf(application: Application): Promise<readonly string[]> {
    await Promise.all(ATTACKS.map(async ({ parts }, row) => play(application.port, parts, pathOf(row))))
    const cells = ATTACKS.map((_, row) => {
        const seen = application.seen.filter(({ target }) => isOf(target.replace(/^http:\/\/[^/]+/, ""), pathOf(row)))
        return seen.length === 0
            ? "refused"
            : seen.map(({ method, target }) => `${method}${ofInner(target)}`).join(", ")
    })
    await application.close()
    return cells
}

function ofInner(target: string): string {
    return target.endsWith("/inner") ? " inner" : ""
}

function gateCell({ passes, refused }: Attack): string {
    return refused === null
        ? passes.map((message) => message.replace(/ \/row-000(\/inner)?.*/, "$1").replace("/", " ")).join(", ")
        : "refused"
}

function page(servers: readonly Column[]): string {
    const rows = ATTACKS.map((attack, row) => {
        const gate = gateCell(attack)
        const others = servers.map(({ cells }) => (cells[row] === gate ? cells[row] : `**${cells[row]}**`))
        const why = attack.refused === null ? "" : REASONS[attack.refused].en
        return `| ${attack.name} | ${gate} | ${others.join(" | ")} | ${why} |`
    })
    const heads = servers.map(({ name }) => name)
    return `# Who reads which message

Request smuggling (CWE-444) lives of two programs that read one byte stream as different messages. The gate takes a message
only where no two readers could differ, and writes it anew for the application. Each row was sent to the gate and, without
it, to three servers with an application behind them; a cell says what the application saw, \`inner\` being a request that
was hidden in the body of another, or sent behind it. **Bold** cells differ from the gate's. \`tests/smuggling\` holds the gate's column
with each of the three behind it, and that gate and application see the same messages, one by one; the other columns were
written by \`node scripts/compare-framing.ts\`.

| message | gate | ${heads.join(" | ")} | why the gate refuses |
|---|---|${heads.map(() => "---|").join("")}---|
${rows.join("\n")}
`
}
