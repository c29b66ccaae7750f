// Sets the stage: a folder of its own with invented people, and the victim. Taken down again whatever happens.
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startProgram, type Child } from "../child-process.ts"
import { makeEntrant } from "../comment-form/people.ts"
import { seededRandom } from "../random.ts"

/** The most answers that the questionnaire of I2 was said to have lost. */
export const ANSWERS = 4_335
const SEED = 2017

export interface Stage {
    readonly dir: string
    readonly port: number
    readonly victim: Child
    takeDown(): Promise<void>
}

/** @param classPath from build.ts */
export async function setStage(classPath: string): Promise<Stage> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-struts-"))
    try {
        const peopleFile = join(dir, "people.tsv")
        await writeFile(peopleFile, peopleText())
        const victim = await startProgram("java", ["-cp", classPath, "survey.SurveyMain", peopleFile], {
            stderr: "ignore", // Struts writes every expression it refuses or runs into its log
        })
        const takeDown = async (): Promise<void> => {
            await victim.kill()
            await rm(dir, { recursive: true, force: true })
        }
        return { dir, port: Number(victim.ready["port"]), victim, takeDown }
    } catch (error) {
        await rm(dir, { recursive: true, force: true })
        throw error
    }
}

function peopleText(): string {
    const random = seededRandom(SEED)
    const lines = Array.from({ length: ANSWERS }, (_, number) => {
        const { name, email } = makeEntrant(random, number)
        return [name, email, `2017-05-${String(1 + random.below(28)).padStart(2, "0")}`, 1_000 * random.below(90_000)]
    })
    return lines.map((cells) => cells.join("\t")).join("\n")
}
