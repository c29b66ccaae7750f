// The owner's own list of persons: UTF-8, or the Shift_JIS that Japanese spreadsheets write.
import { readBytes } from "../read-input.ts"

/** Some hundred thousand persons. */
const LIMIT_BYTES = 67_108_864

/** @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE */
export async function readList(path: string): Promise<string> {
    const bytes = await readBytes(path, LIMIT_BYTES, "SEKISHO_CLI_FILE_UNREADABLE")
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    } catch {
        return new TextDecoder("shift_jis").decode(bytes)
    }
}
