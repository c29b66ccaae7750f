// `npm run bundle`: makes the offline bundle on the pinned Node, whatever Node the machine has.
import { spawnSync } from "node:child_process"
import { delimiter, dirname, join } from "node:path"
import { installPackages, projectNode, ROOT } from "./setup.mjs"

installPackages()
const node = projectNode()
const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) }
const words = [join(ROOT, "scripts", "bundle", "build-bundle.ts"), ...process.argv.slice(2)]
process.exitCode = spawnSync(node, words, { env, stdio: "inherit" }).status ?? 3
