import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { isLocalMoment } from "../../core/japan-time.ts"

/** A last day: ISO 8601 only, since 「12月1日」 is read as the last one that has come. */
export function momentAhead(text: string): string {
    const moment = text.normalize("NFKC").trim().replace(" ", "T")
    if (!isLocalMoment(moment)) throw new SekishoError("SEKISHO_CLI_USAGE")
    return moment
}
