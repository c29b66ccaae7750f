// The victim as a process of its own: `node station-main.ts DATABASE [PORT]`. Prints the port once it listens.
import { startStation } from "./station.ts"

const [databaseFile, port] = process.argv.slice(2)
if (databaseFile === undefined) throw new TypeError("usage: station-main.ts DATABASE [PORT]")
const station = await startStation(databaseFile, Number(port ?? "0"))
process.stdout.write(`${JSON.stringify({ port: station.port })}\n`)
// Its parent holds the other end of stdin: when that is gone, so is the victim.
process.stdin.on("end", () => void station.close().then(() => process.exit(0))).resume()
process.on("SIGTERM", () => void station.close().then(() => process.exit(0)))
