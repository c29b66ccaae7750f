// All cases of the set, with an id each: the family and the place in it, so that a miss can be named.
import { BROWSER } from "./attacks/browser.data.ts"
import { DIRECTORIES } from "./attacks/directories.data.ts"
import { DOCUMENTS } from "./attacks/documents.data.ts"
import { FIFTH_PUBLISHED } from "./attacks/fifth-published.data.ts"
import { FIFTH_SERVERS } from "./attacks/fifth-servers.data.ts"
import { FIFTH_VALUES } from "./attacks/fifth-values.data.ts"
import { FOURTH_PUBLISHED } from "./attacks/fourth-published.data.ts"
import { FOURTH_VALUES } from "./attacks/fourth-values.data.ts"
import { JAVA } from "./attacks/java.data.ts"
import { NODE } from "./attacks/node.data.ts"
import { OBJECTS } from "./attacks/objects.data.ts"
import { PATHS } from "./attacks/paths.data.ts"
import { PHP } from "./attacks/php.data.ts"
import { SECOND } from "./attacks/second.data.ts"
import { SHELL } from "./attacks/shell.data.ts"
import { SQL } from "./attacks/sql.data.ts"
import { THIRD_PUBLISHED } from "./attacks/third-published.data.ts"
import { THIRD_VALUES } from "./attacks/third-values.data.ts"
import { TEMPLATES } from "./attacks/templates.data.ts"
import type { Family, Place } from "./contract.ts"
import { CLIENTS } from "./honest/clients.data.ts"
import { FIFTH_CLIENTS } from "./honest/fifth-clients.data.ts"
import { FIFTH_DESK } from "./honest/fifth-desk.data.ts"
import { FIFTH_EXCHANGES } from "./honest/fifth-exchanges.data.ts"
import { FOURTH_CLIENTS } from "./honest/fourth-clients.data.ts"
import { FOURTH_DESK } from "./honest/fourth-desk.data.ts"
import { FOURTH_EDITORS } from "./honest/fourth-editors.data.ts"
import { FOURTH_HEADS } from "./honest/fourth-heads.data.ts"
import { FOURTH_STAFF } from "./honest/fourth-staff.data.ts"
import { FOURTH_VISITORS } from "./honest/fourth-visitors.data.ts"
import { PEOPLE } from "./honest/people.data.ts"
import { PROGRAMS } from "./honest/programs.data.ts"
import { THIRD } from "./honest/third.data.ts"

export interface Case {
    /** `sh 3`: the third of the family, counted from one. */
    readonly id: string
    readonly family: string
    readonly at: Place
    readonly text: string
    readonly about: string
}

export const ATTACKS: readonly Case[] = casesOf([
    ...JAVA,
    ...TEMPLATES,
    ...PHP,
    ...NODE,
    ...OBJECTS,
    ...DOCUMENTS,
    ...DIRECTORIES,
    ...SQL,
    ...BROWSER,
    ...SHELL,
    ...PATHS,
    ...SECOND,
    ...THIRD_PUBLISHED,
    ...THIRD_VALUES,
    ...FOURTH_PUBLISHED,
    ...FOURTH_VALUES,
    ...FIFTH_PUBLISHED,
    ...FIFTH_SERVERS,
    ...FIFTH_VALUES,
])

export const HONEST: readonly Case[] = casesOf([
    ...PEOPLE,
    ...PROGRAMS,
    ...CLIENTS,
    ...THIRD,
    ...FOURTH_VISITORS,
    ...FOURTH_DESK,
    ...FOURTH_EDITORS,
    ...FOURTH_STAFF,
    ...FOURTH_CLIENTS,
    ...FOURTH_HEADS,
    ...FIFTH_DESK,
    ...FIFTH_CLIENTS,
    ...FIFTH_EXCHANGES,
])

function casesOf(families: readonly Family[]): readonly Case[] {
    return families.flatMap(({ name, rows }) =>
        rows.map(([at, text, about], row) => ({ id: `${name} ${row + 1}`, family: name, at, text, about })),
    )
}
