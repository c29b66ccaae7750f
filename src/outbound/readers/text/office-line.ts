// A line of prose that is nothing but an office's name: what follows says how to reach the office.
import type { Cell } from "../../contract.ts"
import { isOrganisationName } from "../../recognizers/generic/organisation-name.ts"

export class OfficeLine {
    #above = ""

    /** @param text of the line of prose that was read; "" where it was none */
    note(text: string): void {
        if (ADDRESS_LINE.test(text) && isOfficeLine(this.#above)) return
        this.#above = text
    }

    /** The cells that follow, behind the office's name where the line above is one: it is told again where they begin. */
    over(cells: readonly Cell[]): readonly Cell[] {
        const [text, start] = [this.#above, cells[0]?.span.start ?? 0]
        this.#above = ""
        return !isOfficeLine(text) ? cells : [{ label: null, text, span: { start, end: start } }, ...cells]
    }
}

function isOfficeLine(text: string): boolean {
    return text !== "" && text.length <= OFFICE_UNITS && isOrganisationName(text) && !/[@0-9０-９。、]/.test(text)
}

const OFFICE_UNITS = 30
/** Where the office is, between its name and how to reach it. */
const ADDRESS_LINE = /^(?:〒|東京都|北海道|(?:大阪|京都)府|\p{Script=Han}{2,3}県)/u
