// The Gregorian calendar, as far as dates of articles need it. Pure arithmetic: no clock, no time zone.

export function isLeap(year: number): boolean {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysIn(year: number, month: number): number {
    if (month === 2) return isLeap(year) ? 29 : 28
    return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 0001-01-01; orders and subtracts dates. */
export function dayNumber(year: number, month: number, day: number): number {
    const before = year - 1
    let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day
    for (let past = 1; past < month; past++) days += daysIn(year, past)
    return days
}

/** The first year of an era less one; 令和元年 is 2019. */
export const ERA_OFFSETS: Readonly<Record<string, number>> = {
    昭和: 1925,
    平成: 1988,
    令和: 2018,
    S: 1925,
    H: 1988,
    R: 2018,
}
