// Reads JSON, a value after another (NDJSON), and the data that programs carry; see json-builder.ts for what a record is.
import type { BodyReader } from "../../contract.ts"
import type { Surroundings } from "../embedding.ts"
import { createStreamReader } from "../stream-reader.ts"
import { JsonBuilder } from "./json-builder.ts"
import { JsonScanner } from "./json-scanner.ts"
import { StateBuilder } from "./state-builder.ts"

/**
 * @param strict the body claims to be JSON: where it is not, that is declared and the rest is read as text
 * @param countsOnly objects that can show nobody come without their cells
 */
export function createJsonReader(surroundings: Surroundings, strict: boolean, countsOnly: boolean = false): BodyReader {
    const json = new JsonBuilder(surroundings)
    json.rowsAlone = true
    const builder = new StateBuilder(json)
    return createStreamReader(
        new JsonScanner(builder, surroundings, strict, countsOnly ? builder : null),
        surroundings.log,
    )
}
