import { text } from "node:stream/consumers"

/** `-` is what comes on standard input; lines end as PostgreSQL and JSON have them. */
export async function readText(given: string, stdin: NodeJS.ReadableStream): Promise<string> {
    const read = given === "-" ? await text(stdin) : given
    return read.replaceAll(/\r\n?/g, "\n").trim()
}
