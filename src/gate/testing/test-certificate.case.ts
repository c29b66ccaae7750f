// Certificates for tests: made anew each time, valid for a day, of names that nobody has.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { generate } from "selfsigned"

export interface TestCertificate {
    readonly certFile: string
    readonly keyFile: string
    readonly cert: string
}

const DAY_MS = 86_400_000

/** @param names DNS names it is for; the first names the files in `dir` */
export async function writeCertificate(dir: string, names: readonly string[]): Promise<TestCertificate> {
    const [name = "localhost"] = names
    const made = await generate([{ name: "commonName", value: name }], {
        keyType: "ec",
        notAfterDate: new Date(Date.now() + DAY_MS),
        extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) }],
    })
    const certFile = join(dir, `${name}.cert.pem`)
    const keyFile = join(dir, `${name}.key.pem`)
    writeFileSync(certFile, made.cert)
    writeFileSync(keyFile, made.private)
    return { certFile, keyFile, cert: made.cert }
}
