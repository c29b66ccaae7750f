/**
 * Who receives a response. Each of the three is capped by itself, so that neither many sessions behind one address nor
 * one session over many addresses gets past a cap.
 */
export interface Client {
    /** Address resolved through the trusted proxies: IPv4 dotted, or the /64 of an IPv6 address as `2001:db8:1:2::/64`. */
    readonly address: string
    /** Keyed digest of a session cookie that the upstream was seen to set; null without one. */
    readonly session: string | null
    /** Keyed digest of the account, where configured or learned; null without one. */
    readonly account: string | null
}
