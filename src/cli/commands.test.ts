import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { commandNamed, COMMANDS } from "./commands.ts"
import { helpText } from "./help.ts"

/** Modules and packages that a file loads at once, through all that it imports statically. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen
    seen.add(file)
    const code = readFileSync(file, "utf8")
    for (const [, specifier = ""] of code.matchAll(/^(?:import|export) (?!type )[^;]*? from "([^"]+)"/gm)) {
        if (specifier.startsWith(".")) loadedBy(resolve(dirname(file), specifier), seen)
        else seen.add(specifier)
    }
    return seen
}

describe("commands", () => {
    test("the command line starts, and help is shown, without loading any package", () => {
        const packages = [...loadedBy(resolve(import.meta.dirname, "main.ts"))].filter((name) => !name.startsWith("/"))
        expect(packages.filter((name) => !name.startsWith("node:"))).toEqual([])
        expect(packages).not.toEqual([])
    })

    test.each(Object.keys(COMMANDS))(
        "%s: its usage begins with its name, and its module is a command",
        async (name) => {
            const entry = commandNamed(name)
            expect(entry?.usage.split(" ")[0]).toBe(name)
            expect((await entry?.load())?.default.run).toBeTypeOf("function")
        },
    )

    test("a name that objects inherit is no command", () => {
        expect(commandNamed("toString")).toBeNull()
        expect(helpText("en", "toString")).toBe(helpText("en", null))
    })
})
