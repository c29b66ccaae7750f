// What the main part listens on beside the doors: the owner's control socket, and the port with the figures where there is
// one. Both pass to a successor without a moment in which nobody answers.
import type { Server } from "node:http"
import type { ListenAddress, SekishoConfig } from "../config/config.ts"
import { type ControlActions, type ControlServer, openControlServer } from "./control/control-server.ts"
import { descriptorOf } from "./doors/descriptor.ts"
import type { GateStatus } from "./gate-status.ts"
import type { Inheritance } from "./handover/hand-over-messages.ts"
import { createGateMetrics } from "./metrics/gate-metrics.ts"
import { openMetricsServer } from "./metrics/metrics-server.ts"
import type { Workers } from "./workers.ts"

export interface MainListenersOptions {
    readonly socketPath: string
    readonly actions: ControlActions
    readonly metrics: SekishoConfig["metrics"]
    readonly status: () => GateStatus
    readonly workers: Workers
    /** Of the gate that is replaced; null: none is. */
    readonly inheritance: Inheritance | null
    /** See MainPartOptions. */
    readonly keepsAlive: boolean
}

export interface MainListeners {
    /** What a successor gets of the figures' port; undefined: it has no descriptor. */
    metrics(): Inheritance["metrics"] | undefined
    /** Listens on the control socket again where a successor has taken it and is gone. */
    reclaim(): Promise<void>
    /** Takes no more questions, and answers those that are there. */
    leave(): void
    close(): void
}

/** @throws SekishoError SEKISHO_GATE_ALREADY_RUNNING, SEKISHO_GATE_LISTEN_FAILED */
export async function openMainListeners(options: MainListenersOptions): Promise<MainListeners> {
    const { socketPath, actions, inheritance, keepsAlive } = options
    const figures = await openFigures(options)
    const openControl = async (second: "refused" | "takes-over"): Promise<ControlServer> => {
        const opened = await openControlServer(socketPath, actions, second)
        if (!keepsAlive) opened.server.unref()
        return opened
    }
    // The last: whoever asks it is asking this gate from now on.
    let control = await openControl(inheritance === null ? "refused" : "takes-over").catch((error: unknown) => {
        figures?.server.close()
        throw error
    })
    if (!keepsAlive) figures?.server.unref()
    const servers = (): readonly Server[] => [control.server, ...(figures === null ? [] : [figures.server])]
    const leave = (): void => {
        for (const server of servers()) {
            server.close()
            server.closeIdleConnections()
        }
    }
    return {
        metrics: () => {
            if (figures === null) return null
            const descriptor = descriptorOf(figures.server)
            return descriptor === null ? undefined : { descriptor, address: figures.address }
        },
        reclaim: async () => {
            if (control.holdsPath()) return
            control.server.close()
            control = await openControl("refused")
        },
        leave,
        close: () => {
            leave()
            for (const server of servers()) server.closeAllConnections()
        },
    }
}

interface Figures {
    readonly server: Server
    readonly address: ListenAddress
}

async function openFigures(options: MainListenersOptions): Promise<Figures | null> {
    const { metrics: wanted, status, workers, inheritance } = options
    if (wanted === null) return null
    const { listen } = wanted
    const inherited = inheritance?.metrics ?? null
    const isSame =
        inherited !== null && inherited.address.host === listen.host && inherited.address.port === listen.port
    const metrics = createGateMetrics({ status, histograms: (name) => workers.histograms(name) })
    const descriptor = isSame ? inherited.descriptor : null
    return { server: await openMetricsServer({ address: listen, descriptor, status, metrics }), address: listen }
}
