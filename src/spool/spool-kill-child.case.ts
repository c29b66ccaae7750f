// The writer that the kill test kills: appends as fast as it can and prints each number once `append` has returned.
// Every third record is deferred and never printed: it may be lost.
import { writeSync } from "node:fs"
import { openSpoolWriter } from "./spool-writer.ts"
import { event } from "./spool.case.ts"

const [dir = "", durability = "process", first = "0"] = process.argv.slice(2)
const writer = openSpoolWriter({
    dir,
    writerId: "w0",
    durability: durability === "machine" ? "machine" : "process",
    limitBytes: 1e9,
    segmentBytes: 20_000,
})
for (let n = Number(first); ; n++) {
    if (n % 3 === 2) {
        writer.defer(event(n))
        continue
    }
    writer.append(event(n))
    writeSync(1, `${n}\n`)
}
