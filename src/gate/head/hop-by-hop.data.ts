/** Fields that belong to one connection (RFC 9110 part 7.6.1), and `proxy-connection`, which never was standard but is sent. */
export const HOP_BY_HOP: ReadonlySet<string> = new Set([
    "connection",
    "keep-alive",
    "proxy-connection",
    "te",
    "transfer-encoding",
    "upgrade",
])
