// A page, and a form that is sent back. Run: node examples/node/fastify.ts [PORT]
import { fastify } from "fastify"
import { guard } from "sekisho/node"

const sekisho = await guard({ dataDir: process.env["SEKISHO_DATA"] ?? "./sekisho-data" })

const app = fastify()
await app.register(sekisho.fastify()) // first, before any other plugin
app.addContentTypeParser("*", { parseAs: "string" }, (_, body, done) => done(null, body))
app.get("/", async (_, reply) => reply.type("text/plain; charset=utf-8").send("お知らせ\n"))
app.post("/", async (request, reply) => reply.type("text/plain; charset=utf-8").send(request.body))
await app.listen({ port: Number(process.argv[2] ?? 3000), host: "127.0.0.1" })
