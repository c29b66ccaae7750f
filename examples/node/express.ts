// A page, and a form that is sent back. Run: node examples/node/express.ts [PORT]
import express from "express"
import { guard } from "sekisho/node"

const sekisho = await guard({ dataDir: process.env["SEKISHO_DATA"] ?? "./sekisho-data" })

const app = express()
app.use(sekisho.express()) // first, before anything that answers or reads a body
app.use(express.text({ type: "*/*" }))
app.get("/", (_, res) => void res.type("text").send("お知らせ\n"))
app.post("/", (req, res) => void res.type("text").send(req.body))
app.listen(Number(process.argv[2] ?? 3000), "127.0.0.1")
