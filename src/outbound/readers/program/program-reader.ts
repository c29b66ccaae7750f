// Reads programs (JavaScript): what they say stands in their literals and comments, and nowhere else. `name: e.name` is no
// name. Objects and arrays of plain values are read as data, record by record (json-builder.ts), until something in them is
// none; strings of one call or statement are one record, each with the key or variable it is given to.
import type { BodyReader } from "../../contract.ts"
import type { Surroundings } from "../embedding.ts"
import { JsonBuilder } from "../json/json-builder.ts"
import { createStreamReader } from "../stream-reader.ts"
import { ProgramScanner } from "./program-scanner.ts"

export function createProgramReader(surroundings: Surroundings): BodyReader {
    return createStreamReader(new ProgramScanner(new JsonBuilder(surroundings), surroundings), surroundings.log)
}
