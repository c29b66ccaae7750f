import type { Caps, Window } from "../behaviour/contract.ts"
import type { SekishoConfig, WindowCaps } from "../config/config.ts"

/** The configured caps as the breaker takes them: they hold for each handle of a client by itself. */
export function breakerCapsOf({ breaker }: SekishoConfig): Caps {
    const persons = windowsOf(breaker.persons)
    const bytes = windowsOf(breaker.unreadableBytes)
    return {
        persons: { address: persons, session: persons, account: persons },
        unreadableBytes: { address: bytes, session: bytes, account: bytes },
        enforce: breaker.enforce,
    }
}

function windowsOf(caps: WindowCaps): Partial<Record<Window, number>> {
    return {
        ...(caps.hour === null ? {} : { hour: caps.hour }),
        ...(caps.day === null ? {} : { day: caps.day }),
        ...(caps.month === null ? {} : { month: caps.month }),
    }
}
