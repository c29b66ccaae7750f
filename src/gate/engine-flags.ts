// How V8 runs what judges and meters. Set for the whole process, before its threads are made.
import { setFlagsFromString } from "node:v8"

const FLAGS = [
    // Helpers of a collection that wait for a core have the worker wait, too: on busy cores one in five took 4 to 20 ms instead of
    // half a one. Alone a worker is as fast, for hardly anything lives through a collection (`--trace-gc`). Read by V8 at each collection.
    "--no-parallel-scavenge",
    // Readers are small functions called for each mark of a text. With V8's 920 bytes of what may be compiled into a caller, those come
    // off worst that met the most kinds of bodies: JSON and CSV of a worker that sees all kinds went 1.2 to 1.5 times as fast with 1,600;
    // 2,400 did no better.
    "--max-inlined-bytecode-size-cumulative=1600",
]

export function setEngineFlags(): void {
    for (const flag of FLAGS) setFlagsFromString(flag)
}
