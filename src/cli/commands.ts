import type { Command } from "./command.ts"

/** Every command, loaded only when it runs: `sekisho inspect` must not wait for a database to load. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly default: Command }>>> = {
    try: () => import("./try.ts"),
    init: () => import("./init.ts"),
    guard: () => import("./guard.ts"),
    status: () => import("./status.ts"),
    bypass: () => import("./bypass.ts"),
    stop: () => import("./stop.ts"),
    resume: () => import("./resume.ts"),
    inspect: () => import("./inspect.ts"),
    scan: () => import("./scan.ts"),
    scope: () => import("./scope.ts"),
    replay: () => import("./replay.ts"),
}
