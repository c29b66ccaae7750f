// The main part's side of decoys: what is kept of them, what workers go by, what workers tell.
import { randomInt } from "node:crypto"
import type { DataFolder } from "../../config/data-folder.ts"
import type { Keyer } from "../../core/keyer.ts"
import type { EventRecorder } from "../events/event-recorder.ts"
import type { GateLog } from "../gate-log.ts"
import type { DecoysInForce } from "./decoy.ts"
import { createDecoyAlarm } from "./decoy-alarm.ts"
import { createDecoyControl, type DecoyActions } from "./decoy-control.ts"
import { openDecoyCounter } from "./decoy-counts.ts"
import type { DecoyReport } from "./decoy-report.ts"
import { decoysInForce, openDecoyStore } from "./decoy-store.ts"

export interface Decoys {
    inForce(): DecoysInForce
    readonly note: (report: DecoyReport) => void
    /** @param apply resolves once every worker goes by what is in force */
    actions(apply: () => Promise<void>): DecoyActions
    /** Saves the counts, and saves no more until it is opened again. */
    close(): void
    reopen(): void
}

export interface DecoysOptions {
    readonly folder: DataFolder
    readonly events: EventRecorder
    readonly keyer: Keyer
    /** Of the installation's first person key. */
    readonly firstKeyId: string
    readonly log: GateLog
    readonly now: () => number
    /** As for openControlStore. */
    readonly mayChange: () => void
}

/** @throws SekishoError SEKISHO_GATE_CONTROL_UNREADABLE */
export function openDecoys(options: DecoysOptions): Decoys {
    const { folder, events, keyer, firstKeyId, log, now, mayChange } = options
    const store = openDecoyStore(folder.decoysFile, mayChange)
    const counter = openDecoyCounter(folder.decoyCountsFile, log, now)
    return {
        inForce: () => decoysInForce(store.decoys(), { keyId: keyer.keyId, firstKeyId }),
        note: createDecoyAlarm(counter, events, () => performance.now()),
        actions: (apply) =>
            createDecoyControl({ store, counter, events, keyer, firstKeyId, apply, now, below: randomInt }),
        close: () => counter.close(),
        reopen: () => counter.reopen(),
    }
}
