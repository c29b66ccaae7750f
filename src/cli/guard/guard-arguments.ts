import { parseArgs } from "node:util"
import { ConfigProblem } from "../../config/config-problem.ts"
import type { ConfigOverrides } from "../../config/resolve-config.ts"

export interface GuardArguments {
    readonly configFile: string | undefined
    readonly overrides: ConfigOverrides
}

/** @throws SekishoError SEKISHO_CONFIG_INVALID; TypeError of util.parseArgs */
export function parseGuardArguments(args: readonly string[], dataDir: string): GuardArguments {
    const { values } = parseArgs({
        args: [...args],
        options: {
            upstream: { type: "string" },
            listen: { type: "string" },
            mode: { type: "string" },
            breaker: { type: "string" },
            "no-behaviour": { type: "boolean" },
            config: { type: "string" },
            workers: { type: "string" },
            durability: { type: "string" },
            "tls-cert": { type: "string" },
            "tls-key": { type: "string" },
            metrics: { type: "string" },
        },
    })
    const overrides: ConfigOverrides = {
        dataDir,
        upstream: values.upstream,
        listen: values.listen,
        mode: oneOf("--mode", values.mode, ["block", "observe"]),
        breaker: count("--breaker", values.breaker),
        behaviour: values["no-behaviour"] === true ? false : undefined,
        workers: count("--workers", values.workers),
        tlsCert: values["tls-cert"],
        tlsKey: values["tls-key"],
        metrics: values.metrics,
        durability: oneOf("--durability", values.durability, ["process", "machine"]),
    }
    return { configFile: values.config, overrides }
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
    if (value === undefined) return undefined
    const found = allowed.find((one) => one === value)
    if (found === undefined) throw new ConfigProblem("SEKISHO_CONFIG_INVALID", name, allowed.join(" | "))
    return found
}

function count(name: string, value: string | undefined): number | undefined {
    if (value === undefined) return undefined
    const number = Number(value)
    if (!Number.isSafeInteger(number) || number < 1)
        throw new ConfigProblem("SEKISHO_CONFIG_INVALID", name, "1, 2, 3, …")
    return number
}
