import { isFamilyName } from "../japan/name-words.ts"
import { DESK_WORDS, ORGANISATION_NAME } from "./name.data.ts"

/**
 * Units of which every match of ORGANISATION_NAME has one; most names have none of them. The letters are of inc, co, corp, company
 * and corporation, of ltd and llc, and of gmbh.
 */
const TELLING = "社人合㈱㈲)ークル院学校園所場館会店行課部室局盟科署造設堂屋亭庵軒産事駅港地科刷業運塗鉄係舗cClLgG"

const TABLE = new Uint8Array(0x1_00_00)
for (const unit of TELLING) TABLE[unit.charCodeAt(0)] = 1

/** A legal form: what has one is a body's own name, whatever word it ends in. */
const LEGAL_FORM =
    /株式会社|有限会社|合[同資名]会社|(?:財団|社団|医療|学校|社会福祉|宗教|特定非営利活動|独立行政|一般)法人|㈱|㈲|\([株有]\)/
/** Words about a body, which name a value: `株式会社名`, `医療法人番号`. */
const ABOUT = /(?:名|名称|番号|先|住所|所在地|電話|コード|区分|種別|格)$/
const OWN_NAME_UNITS = 60

/** Whether a text that stands where a label may stand is a body's own name instead: `学校法人見本学園 例示高等学校`. */
export function isOwnNameOfOffice(text: string): boolean {
    if (text.length < 6 || text.length > OWN_NAME_UNITS || ABOUT.test(text)) return false
    return isOrganisationName(text) && (LEGAL_FORM.test(text) || /\S[ \u3000]\S/.test(text))
}

/** Within a text these letters may be a person's and a post: 山本社長, 岡本部長. */
const HEAD_OFFICE = /^(?:本社|本部|本館|別館)(?!長)/

/** Whether a part of an organisation's or a thing's name stands in the text, which no person's name has. */
export function isOrganisationName(text: string): boolean {
    for (let at = 0; at < text.length; at++)
        if (TABLE[text.charCodeAt(at)] === 1)
            return ORGANISATION_NAME.test(text) || HEAD_OFFICE.test(text) || isDepartment(text) || isShop(text)
    return false
}

/** `みほん堂`, `例示屋`: what shops and houses are called by; families are called 土屋 and 新堂. */
function isShop(text: string): boolean {
    return SHOP.test(text) && !(text.length <= FAMILY_UNITS && isFamilyName(text))
}

const SHOP = /^\S{2,12}[堂屋亭庵軒]$/

/** `総務課`, `営業部`; families are called 阿部, 服部 and 小室. */
function isDepartment(text: string): boolean {
    return DEPARTMENT.test(text) && !(text.length <= FAMILY_UNITS && isFamilyName(text))
}

const DEPARTMENT = /[課部室局署駅店係]$/
const FAMILY_UNITS = 4

/** `総務`, `下水道`, `経営企画`, `健康福祉担当`: a desk, where somebody's name was asked for. */
export function isDesk(text: string): boolean {
    if (text.length > DESK_UNITS) return false
    const words = text.length > 2 && text.endsWith(IN_CHARGE) ? text.slice(0, -IN_CHARGE.length) : text
    if (words.length <= 3) return DESK_WORDS.has(words)
    return words.length === 4 && DESK_WORDS.has(words.slice(0, 2)) && DESK_WORDS.has(words.slice(2))
}

const IN_CHARGE = "担当"
const DESK_UNITS = 6
