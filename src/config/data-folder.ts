import { join } from "node:path"

/** Where things lie in the data folder. The person key is not among them: it lives outside (installation.ts). */
export interface DataFolder {
    readonly root: string
    readonly installationFile: string
    readonly spoolDir: string
    readonly ledgerDir: string
    readonly controlDir: string
    readonly stopsFile: string
    readonly bypassFile: string
    /** Virtual patches and allowances of the owner's, and how often they were met. */
    readonly rulesFile: string
    readonly ruleHitsFile: string
    /** The owner's decoys, without what they are called, and how often they were served and metered. */
    readonly decoysFile: string
    readonly decoyValuesFile: string
    readonly decoyCountsFile: string
    /** Who is public, and what was learned of others: keyed digests. */
    readonly publicPersonsFile: string
    readonly breakerFile: string
    /** Keys and certificates from an authority. */
    readonly tlsDir: string
    /** The embedded control store: incidents and the organisation. `controlDir` is the gate's own state. */
    readonly controlStoreDir: string
    /** Encrypted segments of transactions with findings, and their index. */
    readonly evidenceDir: string
    /** To whom they are encrypted, as `sekisho init` noted it. */
    readonly evidenceRecipientsFile: string
    /** What a backup that is being made has taken of the stores; gone when it has ended. */
    readonly backupStageDir: string
    readonly runDir: string
    readonly gateSocket: string
    readonly serverSocket: string
}

export function dataFolder(root: string): DataFolder {
    const controlDir = join(root, "control")
    const runDir = join(root, "run")
    return {
        root,
        installationFile: join(root, "installation.json"),
        spoolDir: join(root, "spool"),
        ledgerDir: join(root, "ledger"),
        controlDir,
        stopsFile: join(controlDir, "stops.json"),
        bypassFile: join(controlDir, "bypass.json"),
        rulesFile: join(controlDir, "rules.json"),
        ruleHitsFile: join(controlDir, "rule-hits.json"),
        decoysFile: join(controlDir, "decoys.json"),
        decoyValuesFile: join(controlDir, "decoy-values.json"),
        decoyCountsFile: join(controlDir, "decoy-counts.json"),
        publicPersonsFile: join(controlDir, "public-persons.json"),
        breakerFile: join(controlDir, "breaker.snapshot"),
        tlsDir: join(root, "tls"),
        controlStoreDir: join(root, "control-db"),
        evidenceDir: join(root, "evidence"),
        evidenceRecipientsFile: join(controlDir, "evidence-recipients.json"),
        backupStageDir: join(root, "backup-stage"),
        runDir,
        gateSocket: join(runDir, "gate.sock"),
        serverSocket: join(runDir, "server.sock"),
    }
}
