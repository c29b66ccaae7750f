// Dates as Japanese offices write them: the year of the era with the western year beside it. Eras since 1926; nothing earlier
// occurs in an incident. A day of an era that is not announced yet is written in the last one.
import type { LocalMoment } from "./incident.ts"
import type { Bilingual } from "./language.ts"

const ERAS = [
    { from: "2019-05-01", name: "令和" },
    { from: "1989-01-08", name: "平成" },
    { from: "1926-12-25", name: "昭和" },
] as const

/** 「令和8年（2026年）11月20日 9時30分」, “2026-11-20 09:30”. */
export function eraMoment(moment: LocalMoment): Bilingual {
    const [day = "", time] = moment.split("T")
    const [hour, minute] = (time ?? "").split(":").map(Number)
    const clock = time === undefined ? "" : ` ${hour}時${String(minute).padStart(2, "0")}分`
    return { ja: `${eraDay(day)}${clock}`, en: time === undefined ? day : `${day} ${time}` }
}

function eraDay(day: string): string {
    const [year = 0, month, date] = day.split("-").map(Number)
    const era = ERAS.find(({ from }) => from <= day)
    if (era === undefined) return `${year}年${month}月${date}日`
    const count = year - Number(era.from.slice(0, 4)) + 1
    return `${era.name}${count === 1 ? "元" : count}年（${year}年）${month}月${date}日`
}
