// Certificates from an authority (RFC 8555), through the acme-client library: had when there is none, and anew when a third
// of its life is left. The challenge is HTTP-01: the authority asks at our door without TLS, and the workers answer. When
// it fails, the old certificate stays, it is tried again, and the owner is told before it runs out.
import { X509Certificate } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { Agent } from "node:https"
import { join } from "node:path"
import acme from "acme-client"
import type { AcmeConfig } from "../../config/config.ts"
import { isMissing } from "../../config/file-error.ts"
import { acmeFiles } from "./acme-files.ts"

export interface AcmeOptions {
    readonly config: AcmeConfig
    /** Where keys and certificates lie; readable by the owner alone. */
    readonly dir: string
    /** Puts an answer where the authority asks for it, in every worker; null: takes it away. */
    readonly challenge: (token: string, answer: string | null) => Promise<void>
    /** There is another certificate: it is to be shown from now on. */
    readonly renewed: () => Promise<void>
    /** It failed; `daysLeft` of the certificate that stands, null: there is none. */
    readonly failed: (error: unknown, daysLeft: number | null) => void
    readonly now: () => number
}

export interface Acme {
    close(): void
}

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
/** Authorities ask not to be asked more often after a failure. */
const RETRY_MS = HOUR_MS
const CHECK_MS = 12 * HOUR_MS
/** Part of its life that may be left when a new one is had. */
const RENEW_AT = 1 / 3

/** Looks now and then, and has a certificate when it is time. */
export function startAcme(options: AcmeOptions): Acme {
    let timer: NodeJS.Timeout | null = null
    let closed = false
    const again = (waitMs: number): void => {
        if (!closed) timer = setTimeout(() => void look(), waitMs).unref()
    }
    const look = async (): Promise<void> => {
        const life = lifeOf(acmeFiles(options.dir, options.config).certFile)
        if (life !== null && life.leftMs(options.now()) > life.wholeMs * RENEW_AT) return again(CHECK_MS)
        try {
            await obtain(options)
            await options.renewed()
            again(CHECK_MS)
        } catch (error) {
            options.failed(error, life === null ? null : Math.floor(life.leftMs(options.now()) / DAY_MS))
            again(RETRY_MS)
        }
    }
    void look()
    return {
        close: () => {
            closed = true
            if (timer !== null) clearTimeout(timer)
        },
    }
}

async function obtain({ config, dir, challenge }: AcmeOptions): Promise<void> {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    if (config.caFile !== null) acme.axios.defaults.httpsAgent = new Agent({ ca: readFileSync(config.caFile) })
    const accountKey = await accountKeyIn(dir)
    const client = new acme.Client({ directoryUrl: config.directoryUrl, accountKey })
    const [key, csr] = await acme.crypto.createCsr(
        { altNames: [...config.hosts] },
        await acme.crypto.createPrivateEcdsaKey(),
    )
    const cert = await client.auto({
        csr,
        ...(config.email === null ? {} : { email: config.email }),
        termsOfServiceAgreed: true,
        challengePriority: ["http-01"],
        // The authority asks from outside; whether we reach our own door by that name says nothing.
        skipChallengeVerification: true,
        challengeCreateFn: async (_, { token }, answer) => challenge(token, answer),
        challengeRemoveFn: async (_, { token }) => challenge(token, null),
    })
    const files = acmeFiles(dir, config)
    replace(files.keyFile, key)
    replace(files.certFile, cert)
}

/** The account outlives its certificates: authorities count them by it. */
async function accountKeyIn(dir: string): Promise<Buffer> {
    const file = join(dir, "account.key.pem")
    try {
        return readFileSync(file)
    } catch (error) {
        if (!isMissing(error)) throw error
        const key = await acme.crypto.createPrivateEcdsaKey()
        replace(file, key)
        return key
    }
}

function replace(file: string, content: Buffer | string): void {
    writeFileSync(`${file}.new`, content, { mode: 0o600 })
    renameSync(`${file}.new`, file)
}

interface Life {
    readonly wholeMs: number
    leftMs(nowMs: number): number
}

/** null: there is none, or it cannot be read; then a new one is had. */
function lifeOf(certFile: string): Life | null {
    try {
        const { validFrom, validTo } = new X509Certificate(readFileSync(certFile))
        const untilMs = Date.parse(validTo)
        return { wholeMs: untilMs - Date.parse(validFrom), leftMs: (nowMs) => untilMs - nowMs }
    } catch {
        return null
    }
}
