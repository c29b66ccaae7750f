// Sekisho in front of nginx that speaks FastCGI (docs/placement/nginx.md, "PHP-FPM"): real nginx from the page's block, and a
// responder in the place of PHP that says what nginx told it.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { requests } from "../../src/gate/testing/exchange.case.ts"
import { freePort } from "../../src/gate/testing/free-port.case.ts"
import { JUDGEMENT } from "../../src/gate/real-judgement.ts"
import { writeCertificate } from "../../src/gate/testing/test-certificate.case.ts"
import { startTestGate, type TestGate } from "../../src/gate/testing/test-gate.case.ts"
import { removeFolder } from "../../replays/remove-folder.ts"
import { certificateOf, configOf } from "./chain.ts"
import { type FastCgiResponder, startFastCgi, type Told } from "./fastcgi.ts"
import { blockOf, withReplaced } from "./page-blocks.ts"
import { HAS_ALL_OF_LOOPBACK, HOST, VISITOR, visit } from "./visitor.ts"
import { NGINX, type RunningServer } from "./web-server.ts"

/** What `include fastcgi_params;` takes where the distribution's nginx is. */
const FASTCGI_PARAMS = "/etc/nginx/fastcgi_params"
const FORGED = "192.0.2.66"

describe.skipIf(NGINX.program === null || !HAS_ALL_OF_LOOPBACK || !existsSync(FASTCGI_PARAMS))(
    "as the page says",
    () => {
        let dir: string
        let responder: FastCgiResponder
        let nginx: RunningServer
        let gate: TestGate
        beforeAll(async () => {
            dir = mkdtempSync(join(tmpdir(), "sekisho-php-"))
            const folders = { server: join(dir, "server"), root: join(dir, "public") }
            // Started as root, nginx goes on as another user, who must be able to read and write here.
            chmodSync(dir, 0o711)
            mkdirSync(folders.server)
            chmodSync(folders.server, 0o777)
            mkdirSync(folders.root)
            chmodSync(folders.root, 0o755)
            writeFileSync(join(folders.root, "index.php"), "<?php")
            const certificate = certificateOf(await writeCertificate(dir, [HOST]))
            responder = await startFastCgi()
            const port = await freePort()
            const site = withReplaced(blockOf("nginx.md", "nginx", "php"), [
                ["127.0.0.1:8081", `127.0.0.1:${port}`],
                ["/srv/www/public", folders.root],
                ["       fastcgi_params;", ` ${FASTCGI_PARAMS};`],
                ["unix:/run/php/php-fpm.sock", `127.0.0.1:${responder.port}`],
            ])
            nginx = await NGINX.start(folders.server, site, port, [])
            const file = configOf("nginx.md", "in-front", [
                ...certificate,
                ["http://127.0.0.1:8081", `http://127.0.0.1:${port}`],
                ["0.0.0.0:80\n", "127.0.0.1:0\n"],
            ])
            gate = await startTestGate(port, { file, judgement: JUDGEMENT })
        })
        let closed = false
        afterAll(async () => {
            await nginx.close()
            if (!closed) await gate.finish()
            await responder.close()
            removeFolder(dir)
        })

        test.each(["/", "/index.php?page=1"])("%s: PHP is told of the visitor, HTTPS and the site", async (path) => {
            const claims = { "x-forwarded-for": FORGED, "x-forwarded-proto": "http", "x-forwarded-host": FORGED }
            const { status, body } = await visit(gate.port, { path, headers: { ...claims, "x-real-ip": FORGED } })
            expect(status).toBe(200)
            const { params }: Told = JSON.parse(body.toString())
            expect(params).toMatchObject({
                REMOTE_ADDR: VISITOR,
                HTTPS: "on",
                SERVER_PORT: "443",
                HTTP_HOST: HOST,
                SERVER_NAME: HOST,
                SCRIPT_FILENAME: join(dir, "public/index.php"),
                QUERY_STRING: path.slice("/index.php?".length),
            })
            expect(JSON.stringify(params)).not.toContain(FORGED)
        })

        test("a form", async () => {
            const headers = { "content-type": "application/x-www-form-urlencoded" }
            const body = Buffer.from(new URLSearchParams({ comment: "春の催しを楽しみにしています" }).toString())
            const got = await visit(gate.port, { path: "/index.php", headers, body })
            const told: Told = JSON.parse(got.body.toString())
            expect([told.params["REQUEST_METHOD"], told.body]).toEqual(["POST", body.toString()])
        })

        test("an attack is refused", async () => {
            const path = "/index.php?id=1%27%20UNION%20SELECT%20name%20FROM%20users--%20"
            expect((await visit(gate.port, { path })).status).toBe(403)
        })

        test("what the gate has written down is the visitor's", async () => {
            closed = true
            const records = requests(await gate.finish())
            expect(records).toHaveLength(4)
            expect(new Set(records.map(({ client }) => client.address))).toEqual(new Set([VISITOR]))
        })
    },
)
