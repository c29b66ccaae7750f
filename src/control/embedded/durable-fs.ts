// PGlite's own file system for Node, with the one thing it lacks: fsync. As released, PGlite starts PostgreSQL with `-F`
// (no fsync), and where PostgreSQL asks for one all the same, its NODEFS has no such operation and says "done". A change
// then survives the death of the process, but not of the machine. Here every fsync PostgreSQL asks for is one.
import { fsyncSync } from "node:fs"
import { NodeFS } from "@electric-sql/pglite/nodefs"

type Init = NodeFS["init"]

/** The parts of Emscripten's NODEFS that are used; its types are not published. */
interface NodeFsOperations {
    readonly stream_ops: { fsync?: (stream: { readonly nfd: number; readonly node: unknown }) => number }
    readonly tryFSOperation: <T>(operation: () => T) => T
    /** The path outside of a node of the file system. */
    readonly realPath: (node: unknown) => string
}

export class DurableFs extends NodeFS {
    /** Fsyncs so far: a release of PGlite that no longer asks for them must be noticed (open-cluster.ts). */
    syncs = 0
    readonly #onSync: (path: string) => void

    /** @param onSync told the path after each fsync, before PostgreSQL goes on; a system error it throws is the fsync's */
    constructor(folder: string, onSync: (path: string) => void = () => undefined) {
        super(folder)
        this.#onSync = onSync
    }

    override async init(...[pg, options]: Parameters<Init>): ReturnType<Init> {
        const { emscriptenOpts } = await super.init(pg, options)
        const preRun = [...(emscriptenOpts.preRun ?? []), (module: { NODEFS: unknown }) => this.#addSync(module)]
        return { emscriptenOpts: { ...emscriptenOpts, preRun } }
    }

    #addSync(module: { readonly NODEFS: unknown }): void {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Emscripten's, see above; a test runs it
        const nodeFs = module.NODEFS as NodeFsOperations
        nodeFs.stream_ops.fsync = ({ nfd, node }) => {
            this.syncs++
            // A failure becomes an errno, and PostgreSQL stops rather than go on with what it cannot keep.
            nodeFs.tryFSOperation(() => {
                fsyncSync(nfd)
                this.#onSync(nodeFs.realPath(node))
            })
            return 0
        }
    }
}
