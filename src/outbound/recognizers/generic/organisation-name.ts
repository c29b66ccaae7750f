import { ORGANISATION_NAME } from "./name.data.ts"

/**
 * Units of which every match of ORGANISATION_NAME has one; most names have none of them. The letters are of inc, co, corp, company
 * and corporation, of ltd and llc, and of gmbh.
 */
const TELLING = "社人合㈱㈲)ークル院学校園所場館会店行課部室局科署造設堂産事駅cClLgG"

const TABLE = new Uint8Array(0x1_00_00)
for (const unit of TELLING) TABLE[unit.charCodeAt(0)] = 1

/** Whether a part of an organisation's or a thing's name stands in the text, which no person's name has. */
export function isOrganisationName(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (TABLE[text.charCodeAt(at)] === 1) return ORGANISATION_NAME.test(text)
    return false
}
