import type { LocalMoment } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"

/** 「2026年11月20日 9時30分」, “2026-11-20 09:30”. */
export function momentText(moment: LocalMoment): Bilingual {
    const [day = "", time] = moment.split("T")
    const [year, month, date] = day.split("-").map(Number)
    const [hour, minute] = (time ?? "").split(":").map(Number)
    const clock = time === undefined ? "" : ` ${hour}時${String(minute).padStart(2, "0")}分`
    return { ja: `${year}年${month}月${date}日${clock}`, en: time === undefined ? day : `${day} ${time}` }
}
