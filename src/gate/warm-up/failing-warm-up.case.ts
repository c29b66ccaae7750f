// A thread whose warm-up throws where nobody is on the stack.
import { parentPort, workerData } from "node:worker_threads"
import type { SekishoConfig } from "../../config/config.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import type { Judgement } from "../judgement.ts"
import { warmUp } from "./warm-up.ts"

const judgement: Judgement = {
    ...JUDGEMENT,
    createInspection: (head, options) => {
        process.nextTick(() => {
            throw new TypeError("a fault of the test")
        })
        return JUDGEMENT.createInspection(head, options)
    },
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test gives it
const answered = await warmUp(workerData as SekishoConfig, judgement, () => false)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(answered)
