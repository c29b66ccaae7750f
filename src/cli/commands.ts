// Every command with what help says of it, in one light table: `sekisho help` must not load a database, nor may
// `sekisho inspect` wait for one. A command's module is loaded only when it runs.
import type { Bilingual } from "../core/language.ts"
import { BACKUP_MESSAGES } from "../core/messages/backup.messages.data.ts"
import { CHECK_MESSAGES } from "../core/messages/check.messages.data.ts"
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { DECOY_MESSAGES } from "../core/messages/decoy.messages.data.ts"
import { DUTY_MESSAGES } from "../core/messages/duty.messages.data.ts"
import { EVIDENCE_MESSAGES } from "../core/messages/evidence.messages.data.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { HARDEN_MESSAGES } from "../core/messages/harden.messages.data.ts"
import { INCIDENT_CLI_MESSAGES } from "../core/messages/incident-cli.messages.data.ts"
import { INSPECT_MESSAGES } from "../core/messages/inspect.messages.data.ts"
import { JOURNAL_MESSAGES } from "../core/messages/journal.messages.data.ts"
import { KEY_MESSAGES } from "../core/messages/key.messages.data.ts"
import { LIBRARY_MESSAGES } from "../core/messages/library.messages.data.ts"
import { PATCH_MESSAGES } from "../core/messages/patch.messages.data.ts"
import { PUBLIC_MESSAGES } from "../core/messages/public.messages.data.ts"
import { RESOLVE_MESSAGES } from "../core/messages/resolve.messages.data.ts"
import { SCAN_MESSAGES } from "../core/messages/scan.messages.data.ts"
import { STATUS_MESSAGES } from "../core/messages/status.messages.data.ts"
import { WATCH_MESSAGES } from "../core/messages/watch.messages.data.ts"
import type { Command } from "./command.ts"

export interface CommandEntry {
    /** The command's words, as help shows them. */
    readonly usage: string
    readonly summary: Bilingual
    /** It goes on when nobody reads its output any more: a site must not lose its gate because a log reader ended. */
    readonly outlivesReader?: true
    readonly load: () => Promise<{ readonly default: Command }>
}

const GUARD_OPTIONS =
    "--upstream URL [--listen H:P] [--mode block|observe] [--breaker N] [--no-behaviour] [--config FILE] " +
    "[--tls-cert FILE --tls-key FILE] [--metrics H:P] [--workers N] [--durability process|machine]"

export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
    try: { usage: "try", summary: CLI_MESSAGES.trySummary, load: () => import("./try.ts") },
    init: {
        usage: "init [--key FILE] [--identities | --recipient age1… --recipient age1… [--identity FILE]] [--replace]",
        summary: CLI_MESSAGES.initSummary,
        load: () => import("./init.ts"),
    },
    guard: {
        usage: `guard ${GUARD_OPTIONS}`,
        summary: GUARD_MESSAGES.guardSummary,
        outlivesReader: true,
        load: () => import("./guard.ts"),
    },
    check: {
        usage: `check ${GUARD_OPTIONS}`,
        summary: CHECK_MESSAGES.summary,
        load: () => import("./check.ts"),
    },
    status: {
        usage: "status [--id ID | --wait SECONDS]",
        summary: STATUS_MESSAGES.summary,
        load: () => import("./status.ts"),
    },
    reload: { usage: "reload", summary: GUARD_MESSAGES.reloadSummary, load: () => import("./reload.ts") },
    upgrade: {
        usage: "upgrade [--to PROGRAM]",
        summary: GUARD_MESSAGES.upgradeSummary,
        load: () => import("./upgrade.ts"),
    },
    harden: { usage: "harden", summary: HARDEN_MESSAGES.summary, load: () => import("./harden.ts") },
    bypass: {
        usage: "bypass on|off --why TEXT",
        summary: GUARD_MESSAGES.bypassSummary,
        load: () => import("./bypass.ts"),
    },
    stop: { usage: "stop ROUTE --why TEXT", summary: GUARD_MESSAGES.stopSummary, load: () => import("./stop.ts") },
    resume: { usage: "resume ROUTE", summary: GUARD_MESSAGES.resumeSummary, load: () => import("./resume.ts") },
    allow: {
        usage: "allow ID[#N] --why TEXT [--until DATE] [--owner NAME] [--route ROUTE] [--all-techniques] [--yes] | list | remove ID",
        summary: PATCH_MESSAGES.allowSummary,
        load: () => import("./allow.ts"),
    },
    patch: {
        usage: "patch add FILE | list | test [FILE|ID] [--request FILE] | remove ID | restore ID",
        summary: PATCH_MESSAGES.patchSummary,
        load: () => import("./patch.ts"),
    },
    decoy: {
        usage: "decoy add [--count N] [--format table|csv|json|sql] [--mail-domain D] [--note TEXT] | list | remove ID | expect ROUTE | unexpect ROUTE",
        summary: DECOY_MESSAGES.summary,
        load: () => import("./decoy.ts"),
    },
    public: {
        usage: "public list | approve ROUTE --people N | forget ROUTE",
        summary: PUBLIC_MESSAGES.summary,
        load: () => import("./public.ts"),
    },
    evidence: {
        usage: "evidence list [--from TIME] [--to TIME] [--id ID] [--finding NAME] [--reason finding|fault|cut|decoy|sample] | export FOLDER --why TEXT | open ID --why TEXT [--identity FILE] [--out FILE] | drill",
        summary: EVIDENCE_MESSAGES.commandSummary,
        load: () => import("./evidence.ts"),
    },
    watch: {
        usage: 'watch FILE|FOLDER|"NAME VERSION"|PURL… | import FILE…',
        summary: WATCH_MESSAGES.summary,
        load: () => import("./watch.ts"),
    },
    inspect: {
        usage: "inspect [FILE…] [--corpus FILE]",
        summary: INSPECT_MESSAGES.summary,
        load: () => import("./inspect.ts"),
    },
    scan: { usage: "scan PATH… [--json]", summary: SCAN_MESSAGES.summary, load: () => import("./scan.ts") },
    scope: {
        usage: "scope [--incident ID] [--from TIME] [--to TIME] [--client X] [--route R] [--finding F] [--indicator I] [--lists | --digests KIND | --with-from TIME --with-to TIME --with-client X --with-route R --with-finding F --with-indicator I] [--config FILE]",
        summary: CLI_MESSAGES.scopeSummary,
        load: () => import("./scope.ts"),
    },
    resolve: {
        usage: "resolve --from FILE.csv|postgres://… [--query SELECT] [--out FILE] [--from TIME] [--to TIME] [--client ID] [--route ROUTE] [--finding NAME] [--indicator I] [--incident ID [--config FILE]]",
        summary: RESOLVE_MESSAGES.commandSummary,
        load: () => import("./resolve.ts"),
    },
    verify: {
        usage: "verify [--head N:HASH] [--tsa-ca FILE] [--config FILE] [--journal DIR --public-key FILE [--evidence DIR] [--events FILE]] | --print-public-key",
        summary: JOURNAL_MESSAGES.summary,
        load: () => import("./verify.ts"),
    },
    key: { usage: "key [list] | rotate --why TEXT", summary: KEY_MESSAGES.summary, load: () => import("./key.ts") },
    backup: {
        usage: "backup FOLDER [--config FILE] [--tls-keys]",
        summary: BACKUP_MESSAGES.backupSummary,
        load: () => import("./backup.ts"),
    },
    export: {
        usage: "export --kind exposures|requests|findings|events --format parquet|csv|ndjson --out FILE [--from TIME] [--to TIME]",
        summary: BACKUP_MESSAGES.exportSummary,
        load: () => import("./export.ts"),
    },
    restore: {
        usage: "restore FOLDER [--data NEW] [--key FILE] [--public-key FILE]",
        summary: BACKUP_MESSAGES.restoreSummary,
        load: () => import("./restore.ts"),
    },
    duty: {
        usage: "duty --facts FILE [--as-of DATE] [--rules-of DATE] [--form preliminary|final] | duty --template",
        summary: DUTY_MESSAGES.summary,
        load: () => import("./duty.ts"),
    },
    incident: {
        usage: "incident new|list|export|show|note|fact|event|figures|task|person|attach|detach|close|reopen|duties|documents|paper|approve|profile|key …",
        summary: INCIDENT_CLI_MESSAGES.summary,
        load: () => import("./incident.ts"),
    },
    library: {
        usage: "library import|confirm|stats|drill|export FILE…",
        summary: LIBRARY_MESSAGES.summary,
        load: () => import("./library.ts"),
    },
    replay: {
        usage: "replay NAME [--attack U,B…] [--seconds N] [--hex]",
        summary: CLI_MESSAGES.replaySummary,
        load: () => import("./replay.ts"),
    },
    version: { usage: "version", summary: CLI_MESSAGES.versionSummary, load: () => import("./version.ts") },
}

/** @returns null for a name that is no command's */
export function commandNamed(name: string): CommandEntry | null {
    return Object.hasOwn(COMMANDS, name) ? (COMMANDS[name] ?? null) : null
}
