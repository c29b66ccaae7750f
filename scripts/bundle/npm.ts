import { spawnSync } from "node:child_process"

/**
 * Runs npm, the one that started us or else the one on the path.
 *
 * @returns what it wrote to stdout
 * @throws Error with what it wrote to stderr
 */
export function npm(args: readonly string[], cwd: string): string {
    const cli = process.env["npm_execpath"]
    const isScript = cli?.endsWith(".js") === true
    const [command, words] = isScript ? [process.execPath, [cli, ...args]] : ["npm", args]
    const done = spawnSync(command, words, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })
    if (done.status === 0) return done.stdout
    throw new Error(`npm ${args.join(" ")}\n${done.error?.message ?? done.stderr}`)
}
