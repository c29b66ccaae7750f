/** Whether only this machine itself reaches an address or name (RFC 6890, RFC 6761). */
export function isLoopback(host: string): boolean {
    return host === "localhost" || host === "::1" || host.startsWith("127.")
}
