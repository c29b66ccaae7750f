import type { ListenAddress, SekishoConfig } from "../../config/config.ts"

/** Where the doors of every worker are: the one of `listen`, and, beside TLS, the one without. */
export function doorAddresses({ listen, tls }: SekishoConfig): readonly ListenAddress[] {
    return tls === null || tls.plainListen === null ? [listen] : [listen, tls.plainListen]
}
