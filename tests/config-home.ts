// Keys that an installation makes lie in the configuration folder of whoever runs it: tests have one of their own.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"

const home = mkdtempSync(join(tmpdir(), "sekisho-config-"))
process.env["XDG_CONFIG_HOME"] = home
afterAll(() => rmSync(home, { recursive: true, force: true }))
