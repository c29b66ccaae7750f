// All shapes, by family.
import type { Shape } from "./shape.ts"
import { CSV_SHAPES } from "./shapes/csv.ts"
import { HTML_HIDDEN } from "./shapes/html-hidden.ts"
import { HTML_PARTS } from "./shapes/html-parts.ts"
import { HTML_TABLES } from "./shapes/html-tables.ts"
import { JAPANESE_SHAPES } from "./shapes/japanese.ts"
import { JSON_NESTED } from "./shapes/json-nested.ts"
import { JSON_SHAPES } from "./shapes/json.ts"
import { MAIL_SHAPES } from "./shapes/mail.ts"
import { MORE_HTML } from "./shapes/more-html.ts"
import { MORE_JSON } from "./shapes/more-json.ts"
import { MORE_NOBODY } from "./shapes/more-nobody.ts"
import { MORE_TEXT } from "./shapes/more-text.ts"
import { NOBODY_EMPTY } from "./shapes/nobody-empty.ts"
import { NOBODY_NUMBERS } from "./shapes/nobody-numbers.ts"
import { NOBODY_OFFICES } from "./shapes/nobody-offices.ts"
import { NUMBER_SHAPES } from "./shapes/numbers.ts"
import { STREAM_SHAPES } from "./shapes/streams.ts"
import { TEXT_SHAPES } from "./shapes/text.ts"
import { DATA_ANSWERS } from "./shapes/data-answers.ts"
import { DATA_CHARSETS } from "./shapes/data-charsets.ts"
import { DATA_MESSAGES } from "./shapes/data-messages.ts"
import { DATA_NOBODY } from "./shapes/data-nobody.ts"
import { DATA_SERVICES } from "./shapes/data-services.ts"
import { DATA_SHEETS } from "./shapes/data-sheets.ts"
import { EIGHTEENTH_NOBODY } from "./shapes/eighteenth-nobody.ts"
import { EIGHTEENTH_PEOPLE } from "./shapes/eighteenth-people.ts"
import { EIGHTH_BLOCKS } from "./shapes/eighth-blocks.ts"
import { EIGHTH_DATA } from "./shapes/eighth-data.ts"
import { EIGHTH_NOBODY } from "./shapes/eighth-nobody.ts"
import { EIGHTH_PROGRAMS } from "./shapes/eighth-programs.ts"
import { EIGHTH_TABLES } from "./shapes/eighth-tables.ts"
import { EIGHTH_TEXT } from "./shapes/eighth-text.ts"
import { ELEVENTH_LISTS } from "./shapes/eleventh-lists.ts"
import { ELEVENTH_NOBODY } from "./shapes/eleventh-nobody.ts"
import { ELEVENTH_ONES } from "./shapes/eleventh-ones.ts"
import { FIFTH_DUMPS } from "./shapes/fifth-dumps.ts"
import { FIFTH_NOBODY } from "./shapes/fifth-nobody.ts"
import { FIFTH_PAGES } from "./shapes/fifth-pages.ts"
import { FIFTH_SYSTEMS } from "./shapes/fifth-systems.ts"
import { FOURTEENTH_NOBODY } from "./shapes/fourteenth-nobody.ts"
import { FOURTEENTH_PEOPLE } from "./shapes/fourteenth-people.ts"
import { FIFTEENTH_DATA } from "./shapes/fifteenth-data.ts"
import { FIFTEENTH_NONE_PLACES } from "./shapes/fifteenth-none-places.ts"
import { FIFTEENTH_NONE_SYSTEMS } from "./shapes/fifteenth-none-systems.ts"
import { FOURTH_DATA } from "./shapes/fourth-data.ts"
import { FOURTH_NOBODY } from "./shapes/fourth-nobody.ts"
import { FOURTH_TABLES } from "./shapes/fourth-tables.ts"
import { NINTH } from "./shapes/ninth.ts"
import { NINETEENTH_ANSWERS } from "./shapes/nineteenth-answers.ts"
import { NINETEENTH_DATA } from "./shapes/nineteenth-data.ts"
import { NINETEENTH_NOBODY } from "./shapes/nineteenth-nobody.ts"
import { NINETEENTH_PAGES } from "./shapes/nineteenth-pages.ts"
import { NINETEENTH_SHEETS } from "./shapes/nineteenth-sheets.ts"
import { NINETEENTH_TABLES } from "./shapes/nineteenth-tables.ts"
import { NINETEENTH_TEXTS } from "./shapes/nineteenth-texts.ts"
import { SEVENTH } from "./shapes/seventh.ts"
import { SIXTH_ANSWERS } from "./shapes/sixth-answers.ts"
import { SIXTH_NOBODY } from "./shapes/sixth-nobody.ts"
import { SIXTH_PAGES } from "./shapes/sixth-pages.ts"
import { SIXTH_RECORDS } from "./shapes/sixth-records.ts"
import { SIXTH_SYSTEMS } from "./shapes/sixth-systems.ts"
import { SIXTH_TABLES } from "./shapes/sixth-tables.ts"
import { SIXTH_TEXT } from "./shapes/sixth-text.ts"
import { SIXTEENTH_LISTS } from "./shapes/sixteenth-lists.ts"
import { SIXTEENTH_NOBODY } from "./shapes/sixteenth-nobody.ts"
import { SIXTEENTH_ONES } from "./shapes/sixteenth-ones.ts"
import { SEVENTEENTH_DATA } from "./shapes/seventeenth-data.ts"
import { SEVENTEENTH_LISTS } from "./shapes/seventeenth-lists.ts"
import { SEVENTEENTH_NOBODY } from "./shapes/seventeenth-nobody.ts"
import { SEVENTEENTH_ONES } from "./shapes/seventeenth-ones.ts"
import { SEVENTEENTH_TEXTS } from "./shapes/seventeenth-texts.ts"
import { TENTH } from "./shapes/tenth.ts"
import { THIRD_LETTERS } from "./shapes/third-letters.ts"
import { THIRD_PAGES } from "./shapes/third-pages.ts"
import { THIRD_TABLES } from "./shapes/third-tables.ts"
import { THIRTEENTH_LISTS } from "./shapes/thirteenth-lists.ts"
import { THIRTEENTH_NOBODY } from "./shapes/thirteenth-nobody.ts"
import { THIRTEENTH_ONES } from "./shapes/thirteenth-ones.ts"
import { THIRTEENTH_TRAPS } from "./shapes/thirteenth-traps.ts"
import { TRAPS_REPEATED } from "./shapes/traps-repeated.ts"
import { TRAPS_SHARED } from "./shapes/traps-shared.ts"
import { TWENTIETH_DATA } from "./shapes/twentieth-data.ts"
import { TWENTIETH_NOBODY } from "./shapes/twentieth-nobody.ts"
import { TWENTIETH_PAGES } from "./shapes/twentieth-pages.ts"
import { TWENTYFIRST_ADMIN } from "./shapes/twentyfirst-admin.ts"
import { TWENTYFIRST_ANSWERS } from "./shapes/twentyfirst-answers.ts"
import { TWENTYFIRST_DETAILS } from "./shapes/twentyfirst-details.ts"
import { TWENTYFIRST_LISTS } from "./shapes/twentyfirst-lists.ts"
import { TWENTYFIRST_NOBODY } from "./shapes/twentyfirst-nobody.ts"
import { TWENTYFIRST_TEXTS } from "./shapes/twentyfirst-texts.ts"
import { TWENTYSECOND } from "./shapes/twentysecond.ts"
import { TWENTYTHIRD_ANSWERS } from "./shapes/twentythird-answers.ts"
import { TWENTYTHIRD_DETAILS } from "./shapes/twentythird-details.ts"
import { TWENTYTHIRD_LISTS } from "./shapes/twentythird-lists.ts"
import { TWENTYTHIRD_NOBODY } from "./shapes/twentythird-nobody.ts"
import { TWENTYTHIRD_SHEETS } from "./shapes/twentythird-sheets.ts"
import { TWENTYTHIRD_SLIPS } from "./shapes/twentythird-slips.ts"
import { TWENTYTHIRD_TEXTS } from "./shapes/twentythird-texts.ts"
import { TWENTYFOURTH } from "./shapes/twentyfourth.ts"
import { TWENTYFIFTH_NOBODY } from "./shapes/twentyfifth-nobody.ts"
import { TWENTYFIFTH_OFFICES } from "./shapes/twentyfifth-offices.ts"
import { TWENTYFIFTH_SYSTEMS } from "./shapes/twentyfifth-systems.ts"
import { TWENTYSIXTH } from "./shapes/twentysixth.ts"
import { TWENTYEIGHTH } from "./shapes/twentyeighth.ts"
import { TWENTYSEVENTH_ANSWERS } from "./shapes/twentyseventh-answers.ts"
import { TWENTYSEVENTH_NOBODY } from "./shapes/twentyseventh-nobody.ts"
import { TWENTYSEVENTH_SHEETS } from "./shapes/twentyseventh-sheets.ts"
import { TWENTYSEVENTH_TEXTS } from "./shapes/twentyseventh-texts.ts"
import { TWENTYNINTH_ADMIN } from "./shapes/twentyninth-admin.ts"
import { TWENTYNINTH_APPS } from "./shapes/twentyninth-apps.ts"
import { TWENTYNINTH_NOBODY } from "./shapes/twentyninth-nobody.ts"
import { TWENTYNINTH_OFFICES } from "./shapes/twentyninth-offices.ts"
import { TWENTYNINTH_PUBLIC } from "./shapes/twentyninth-public.ts"
import { THIRTIETH_ANSWERS } from "./shapes/thirtieth-answers.ts"
import { THIRTIETH_NOBODY } from "./shapes/thirtieth-nobody.ts"
import { THIRTIETH_SHEETS } from "./shapes/thirtieth-sheets.ts"
import { THIRTIETH_TEXTS } from "./shapes/thirtieth-texts.ts"
import { THIRTYFIRST_CIRCLES } from "./shapes/thirtyfirst-circles.ts"
import { THIRTYFIRST_HOSPITALS } from "./shapes/thirtyfirst-hospitals.ts"
import { THIRTYFIRST_NOBODY } from "./shapes/thirtyfirst-nobody.ts"
import { THIRTYFIRST_OFFICES } from "./shapes/thirtyfirst-offices.ts"
import { THIRTYFIRST_SHOPS } from "./shapes/thirtyfirst-shops.ts"
import { THIRTYFOURTH_ANSWERS } from "./shapes/thirtyfourth-answers.ts"
import { THIRTYFOURTH_NOBODY } from "./shapes/thirtyfourth-nobody.ts"
import { THIRTYFOURTH_SHEETS } from "./shapes/thirtyfourth-sheets.ts"
import { THIRTYFOURTH_TEXTS } from "./shapes/thirtyfourth-texts.ts"
import { THIRTYSECOND_ANSWERS } from "./shapes/thirtysecond-answers.ts"
import { THIRTYSECOND_NOBODY } from "./shapes/thirtysecond-nobody.ts"
import { THIRTYSECOND_SHEETS } from "./shapes/thirtysecond-sheets.ts"
import { THIRTYSECOND_TEXTS } from "./shapes/thirtysecond-texts.ts"
import { THIRTYTHIRD_CARE } from "./shapes/thirtythird-care.ts"
import { THIRTYTHIRD_CIRCLES } from "./shapes/thirtythird-circles.ts"
import { THIRTYTHIRD_NOBODY } from "./shapes/thirtythird-nobody.ts"
import { THIRTYTHIRD_OFFICES } from "./shapes/thirtythird-offices.ts"
import { THIRTYTHIRD_TRADE } from "./shapes/thirtythird-trade.ts"
import { XML_SHAPES } from "./shapes/xml.ts"

export const SHAPES: readonly Shape[] = [
    ...HTML_TABLES,
    ...HTML_PARTS,
    ...HTML_HIDDEN,
    ...JSON_SHAPES,
    ...JSON_NESTED,
    ...CSV_SHAPES,
    ...XML_SHAPES,
    ...STREAM_SHAPES,
    ...TEXT_SHAPES,
    ...MAIL_SHAPES,
    ...JAPANESE_SHAPES,
    ...NUMBER_SHAPES,
    ...TRAPS_SHARED,
    ...TRAPS_REPEATED,
    ...NOBODY_NUMBERS,
    ...NOBODY_OFFICES,
    ...NOBODY_EMPTY,
    ...MORE_HTML,
    ...MORE_JSON,
    ...MORE_TEXT,
    ...MORE_NOBODY,
    ...THIRD_PAGES,
    ...THIRD_TABLES,
    ...THIRD_LETTERS,
    ...FOURTH_TABLES,
    ...FOURTH_DATA,
    ...FOURTH_NOBODY,
    ...FIFTH_DUMPS,
    ...FIFTH_SYSTEMS,
    ...FIFTH_PAGES,
    ...FIFTH_NOBODY,
    ...SIXTH_PAGES,
    ...SIXTH_SYSTEMS,
    ...SIXTH_ANSWERS,
    ...SIXTH_TABLES,
    ...SIXTH_RECORDS,
    ...SIXTH_TEXT,
    ...SIXTH_NOBODY,
    ...SEVENTH,
    ...EIGHTH_TABLES,
    ...EIGHTH_BLOCKS,
    ...EIGHTH_DATA,
    ...EIGHTH_PROGRAMS,
    ...EIGHTH_TEXT,
    ...EIGHTH_NOBODY,
    ...NINTH,
    ...TENTH,
    ...ELEVENTH_LISTS,
    ...ELEVENTH_ONES,
    ...ELEVENTH_NOBODY,
    ...DATA_ANSWERS,
    ...DATA_SERVICES,
    ...DATA_SHEETS,
    ...DATA_CHARSETS,
    ...DATA_MESSAGES,
    ...DATA_NOBODY,
    ...THIRTEENTH_LISTS,
    ...THIRTEENTH_ONES,
    ...THIRTEENTH_TRAPS,
    ...THIRTEENTH_NOBODY,
    ...FOURTEENTH_PEOPLE,
    ...FOURTEENTH_NOBODY,
    ...FIFTEENTH_DATA,
    ...FIFTEENTH_NONE_PLACES,
    ...FIFTEENTH_NONE_SYSTEMS,
    ...SIXTEENTH_LISTS,
    ...SIXTEENTH_ONES,
    ...SIXTEENTH_NOBODY,
    ...SEVENTEENTH_LISTS,
    ...SEVENTEENTH_ONES,
    ...SEVENTEENTH_DATA,
    ...SEVENTEENTH_TEXTS,
    ...SEVENTEENTH_NOBODY,
    ...EIGHTEENTH_PEOPLE,
    ...EIGHTEENTH_NOBODY,
    ...NINETEENTH_TABLES,
    ...NINETEENTH_PAGES,
    ...NINETEENTH_ANSWERS,
    ...NINETEENTH_DATA,
    ...NINETEENTH_SHEETS,
    ...NINETEENTH_TEXTS,
    ...NINETEENTH_NOBODY,
    ...TWENTIETH_PAGES,
    ...TWENTIETH_DATA,
    ...TWENTIETH_NOBODY,
    ...TWENTYFIRST_ADMIN,
    ...TWENTYFIRST_DETAILS,
    ...TWENTYFIRST_LISTS,
    ...TWENTYFIRST_ANSWERS,
    ...TWENTYFIRST_TEXTS,
    ...TWENTYFIRST_NOBODY,
    ...TWENTYSECOND,
    ...TWENTYTHIRD_LISTS,
    ...TWENTYTHIRD_DETAILS,
    ...TWENTYTHIRD_ANSWERS,
    ...TWENTYTHIRD_SHEETS,
    ...TWENTYTHIRD_SLIPS,
    ...TWENTYTHIRD_TEXTS,
    ...TWENTYTHIRD_NOBODY,
    ...TWENTYFOURTH,
    ...TWENTYFIFTH_SYSTEMS,
    ...TWENTYFIFTH_OFFICES,
    ...TWENTYFIFTH_NOBODY,
    ...TWENTYSIXTH,
    ...TWENTYSEVENTH_ANSWERS,
    ...TWENTYSEVENTH_SHEETS,
    ...TWENTYSEVENTH_TEXTS,
    ...TWENTYSEVENTH_NOBODY,
    ...TWENTYEIGHTH,
    ...TWENTYNINTH_ADMIN,
    ...TWENTYNINTH_OFFICES,
    ...TWENTYNINTH_PUBLIC,
    ...TWENTYNINTH_APPS,
    ...TWENTYNINTH_NOBODY,
    ...THIRTIETH_ANSWERS,
    ...THIRTIETH_SHEETS,
    ...THIRTIETH_TEXTS,
    ...THIRTIETH_NOBODY,
    ...THIRTYFIRST_OFFICES,
    ...THIRTYFIRST_HOSPITALS,
    ...THIRTYFIRST_SHOPS,
    ...THIRTYFIRST_CIRCLES,
    ...THIRTYFIRST_NOBODY,
    ...THIRTYSECOND_ANSWERS,
    ...THIRTYSECOND_SHEETS,
    ...THIRTYSECOND_TEXTS,
    ...THIRTYSECOND_NOBODY,
    ...THIRTYTHIRD_OFFICES,
    ...THIRTYTHIRD_CARE,
    ...THIRTYTHIRD_TRADE,
    ...THIRTYTHIRD_CIRCLES,
    ...THIRTYTHIRD_NOBODY,
    ...THIRTYFOURTH_ANSWERS,
    ...THIRTYFOURTH_SHEETS,
    ...THIRTYFOURTH_TEXTS,
    ...THIRTYFOURTH_NOBODY,
]
