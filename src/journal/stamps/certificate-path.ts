// The way from a certificate to an authority (RFC 5280, 6). Which way there is, is looked for here, because the engine that judges
// it walks in circles where two certificates issued each other, and what a token brings along is foreign input: each name and each
// key is passed once. Stricter than the RFC, which knows an authority that certifies a new key of its own.
import { type Certificate, CertificateChainValidationEngine } from "pkijs"

/** @param others what the token brought along: they may be steps of the way, and are never its end */
export async function leadsToAuthority(
    signer: Certificate,
    others: readonly Certificate[],
    authorities: readonly Certificate[],
    date: Date,
): Promise<boolean> {
    return goesOn([signer], others, authorities, date)
}

async function goesOn(
    way: readonly Certificate[],
    others: readonly Certificate[],
    authorities: readonly Certificate[],
    date: Date,
): Promise<boolean> {
    for (const end of authorities) {
        if ((await mayFollow(way, end)) && (await holds(way, end, date))) return true
    }
    for (const step of others) {
        if ((await mayFollow(way, step)) && (await goesOn([...way, step], others, authorities, date))) return true
    }
    return false
}

async function mayFollow(way: readonly Certificate[], issuer: Certificate): Promise<boolean> {
    const last = way.at(-1)
    if (last === undefined || !last.issuer.isEqual(issuer.subject)) return false
    if (way.some((one) => one.subject.isEqual(issuer.subject) || keyOf(one).equals(keyOf(issuer)))) return false
    // Throws for algorithms and keys that it does not know.
    return last.verify(issuer).catch(() => false)
}

/** Validity at that time, basic constraints, key usage, name constraints, policies, critical extensions. */
async function holds(way: readonly Certificate[], end: Certificate, date: Date): Promise<boolean> {
    // The engine asks for the way of the last one.
    const engine = new CertificateChainValidationEngine({
        certs: way.toReversed(),
        trustedCerts: [end],
        checkDate: date,
    })
    const { result, certificatePath } = await engine.verify()
    return result && certificatePath?.length === way.length + 1
}

function keyOf({ subjectPublicKeyInfo }: Certificate): Buffer {
    return Buffer.from(subjectPublicKeyInfo.toSchema().toBER())
}
