// Imported before a gate's own code: SIGUSR2 ends one of its worker threads at once, as a crash would; the kernel cannot
// be asked to end one thread of a process.
import { Worker } from "node:worker_threads"

const workers: Worker[] = []
let turn = 0

// oxlint-disable-next-line typescript/unbound-method -- called with `this` below
const { postMessage } = Worker.prototype
Worker.prototype.postMessage = function remember(this: Worker, ...args: Parameters<typeof postMessage>): void {
    if (!workers.includes(this)) {
        workers.push(this)
        this.once("exit", () => workers.splice(workers.indexOf(this), 1))
    }
    postMessage.apply(this, args)
}

process.on("SIGUSR2", () => void workers[turn++ % workers.length]?.terminate())
