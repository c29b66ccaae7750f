// One attacker's connection: parts are sent with a pause between them, and what comes back is read until nothing more comes.
import { connect } from "node:net"
import { PLACE } from "./rows.ts"

const PAUSE_MS = 120
const SILENCE_MS = 700

/** @returns everything that came back */
export async function play(port: number, parts: readonly string[], path: string): Promise<string> {
    return new Promise((resolve) => {
        let got = ""
        const socket = connect(port, "127.0.0.1", () => void send())
        const send = async (): Promise<void> => {
            for (const part of parts) {
                if (socket.writable) socket.write(part.replaceAll(PLACE, path), "latin1")
                await new Promise((wake) => setTimeout(wake, PAUSE_MS))
            }
            socket.setTimeout(SILENCE_MS)
        }
        socket.on("data", (chunk) => (got += chunk.toString("latin1")))
        socket.on("timeout", () => socket.destroy())
        socket.on("error", () => socket.destroy())
        socket.on("close", () => resolve(got))
    })
}
