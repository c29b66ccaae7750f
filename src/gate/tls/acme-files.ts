import { createHash } from "node:crypto"
import { join } from "node:path"
import type { AcmeConfig } from "../../config/config.ts"
import type { CertificateFiles } from "./certificates.ts"

/** Where the certificate for these hosts lies, whether it is there or not. */
export function acmeFiles(dir: string, { hosts, directoryUrl }: AcmeConfig): CertificateFiles {
    const name = createHash("sha256")
        .update([directoryUrl, ...hosts].join("\n"))
        .digest("hex")
        .slice(0, 16)
    return { certFile: join(dir, `${name}.cert.pem`), keyFile: join(dir, `${name}.key.pem`) }
}
