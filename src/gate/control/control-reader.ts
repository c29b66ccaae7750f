// The worker's view of stops, bypass and drain. A change is in force at the next request even when the event loop is
// busy: the generation lies in shared memory, and a newer one makes the worker read its control port on the spot.
import { type MessagePort, receiveMessageOnPort } from "node:worker_threads"
import type { StateMessage } from "../worker-messages.ts"
import type { ControlState } from "./stops.ts"

export interface ControlReader {
    current(): ControlState
    close(): void
}

export interface ControlReaderOptions {
    readonly port: MessagePort
    readonly generation: SharedArrayBuffer
    readonly first: StateMessage
    readonly onChange: (message: StateMessage) => void
}

export function createControlReader(options: ControlReaderOptions): ControlReader {
    const generation = new Int32Array(options.generation)
    let held = options.first
    const take = (message: StateMessage): void => {
        if (message.generation <= held.generation) return
        held = message
        options.onChange(message)
    }
    options.port.on("message", take)
    const catchUp = (): void => {
        for (
            let next = receiveMessageOnPort(options.port);
            next !== undefined;
            next = receiveMessageOnPort(options.port)
        ) {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the main thread writes to this port
            take(next.message as StateMessage)
        }
    }
    return {
        current: () => {
            if (Atomics.load(generation, 0) > held.generation) catchUp()
            return held.state
        },
        close: () => options.port.close(),
    }
}
