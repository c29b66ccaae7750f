// Reads XML into records: elements that repeat are records, their elements and attributes are fields under their names. For
// feeds, SOAP, exports. Tolerant: what is no markup is text, and nothing that stands in the body is dropped.
import type { BodyReader } from "../../contract.ts"
import type { Surroundings } from "../embedding.ts"
import { createStreamReader } from "../stream-reader.ts"
import { XmlBuilder } from "./xml-builder.ts"
import { XmlScanner } from "./xml-scanner.ts"

export function createXmlReader(surroundings: Surroundings): BodyReader {
    return createStreamReader(new XmlScanner(new XmlBuilder(surroundings), surroundings), surroundings.log)
}
