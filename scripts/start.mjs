// `npm start`: sets up what is missing and runs the demonstration, `sekisho try`.
import { spawn } from "node:child_process"
import { join } from "node:path"
import { installPackages, projectNode, ROOT } from "./setup.mjs"

installPackages()
const child = spawn(projectNode(), [join(ROOT, "bin", "sekisho"), "try", ...process.argv.slice(2)], {
    stdio: "inherit",
})
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
child.on("exit", (code) => {
    process.exitCode = code ?? 3
})
