// Who stands in a file?  node examples/recognition/count.ts FILE [MEDIA-TYPE]
import { createReadStream } from "node:fs"
import { recognize } from "sekisho/recognition"

const [file = "", mediaType = "text/csv"] = process.argv.slice(2)
const recognition = recognize(createReadStream(file), { mediaType })
const persons = new Set<string>()
for await (const { start, fields, persons: shown } of recognition) {
    for (const { identifiers } of shown) persons.add(identifiers[0]?.digest ?? "")
    console.log(`${start}: ${fields.map(({ field }) => field).join(", ")}`)
}
console.log(`${persons.size} persons, read: ${recognition.coverage().kind}`)
