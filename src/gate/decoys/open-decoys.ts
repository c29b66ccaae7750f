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
import { decoysInForce, type DecoyStore, openDecoyStore } from "./decoy-store.ts"
import { type DecoyValues, type NamedKey, openDecoyValues } from "./decoy-values.ts"
import { rekeyDecoys } from "./rekey-decoys.ts"

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
    /** All that are held; the last is in force. */
    readonly keys: readonly NamedKey[]
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
    const values = openDecoyValues(folder.decoyValuesFile, options.keys, (error) => log.fault("decoys", error))
    rekey(store, values, options)
    const counter = openDecoyCounter(folder.decoyCountsFile, log, now)
    return {
        inForce: () => decoysInForce(store.decoys(), { keyId: keyer.keyId, firstKeyId }),
        note: createDecoyAlarm(counter, events, () => performance.now()),
        actions: (apply) =>
            createDecoyControl({
                store,
                values: {
                    put: (persons, kept) => {
                        mayChange()
                        values.put(persons, kept)
                    },
                },
                counter,
                events,
                keyer,
                firstKeyId,
                apply,
                now,
                below: randomInt,
            }),
        close: () => counter.close(),
        reopen: () => counter.reopen(),
    }
}

/**
 * Under a new person key, at the first start with it: the one before is held for a day at least. Values first: where only they are
 * on the disk, the next start makes the digests anew of them. A disk that takes neither leaves it to the next start.
 */
function rekey(
    store: DecoyStore,
    values: DecoyValues,
    { keyer, firstKeyId, log }: Pick<DecoysOptions, "keyer" | "firstKeyId" | "log">,
): void {
    const kept = store.decoys()
    const rekeyed = rekeyDecoys(kept.decoys, values, keyer, { keyId: keyer.keyId, firstKeyId })
    if (rekeyed === null) return
    log.info("decoys are known under the new person key", { decoys: rekeyed.persons.size })
    const { decoys, persons } = rekeyed
    for (const write of [
        (): void =>
            values.put(
                persons,
                decoys.map(({ id }) => id),
            ),
        (): void => store.settle({ ...kept, decoys }),
    ]) {
        try {
            write()
        } catch (error) {
            log.fault("decoys", error)
        }
    }
}
