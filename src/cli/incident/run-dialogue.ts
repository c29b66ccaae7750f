// The terminal around the dialogue: asks, reads a line, asks on. The questions go to stderr, so that `--json` has its object
// alone on stdout. Whoever stops halfway (Ctrl-C, Ctrl-D, a lost connection) keeps what was answered.
import { createInterface } from "node:readline"
import { japanMoment } from "../../core/japan-time.ts"
import { DIALOGUE_MESSAGES as M } from "../../core/messages/incident-dialogue.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { NEW_DIALOGUE, type Dialogue } from "../../control/dialogue/dialogue.ts"
import { nextQuestion, reply } from "../../control/dialogue/script.ts"
import type { CommandContext } from "../command.ts"
import { questionText } from "./dialogue-text.ts"
import { QUESTIONS_PROMISED } from "./transcript.ts"
import { hasSecret } from "./typed-secrets.ts"

export interface DialogueEnd {
    readonly dialogue: Dialogue
    /** False where it was broken off. */
    readonly complete: boolean
}

export async function runDialogue({ stdin, tell, language, signal }: CommandContext): Promise<DialogueEnd> {
    const lines = createInterface({ input: stdin, signal, crlfDelay: Infinity })
    // A terminal that goes away would end the process, and the answers with it.
    const hangUp = (): void => lines.close()
    process.once("SIGHUP", hangUp)
    let dialogue = NEW_DIALOGUE
    const ask = (): boolean => {
        const question = nextQuestion(dialogue)
        if (question !== null) tell(`\n${questionText(question, dialogue.answers.length + 1, language)}`)
        return question !== null
    }
    tell(say(M.opening, { questions: QUESTIONS_PROMISED })[language])
    try {
        if (!ask()) return { dialogue, complete: true }
        for await (const line of lines) {
            // Refused now rather than at the end, with all that was answered.
            const answer = hasSecret(line)
                ? ({ kind: "again", why: M.secretTyped } as const)
                : reply(dialogue, line, japanMoment(Date.now()))
            if (answer.kind === "again") tell(answer.why[language])
            else dialogue = answer.dialogue
            if (!ask()) return { dialogue, complete: true }
        }
        return { dialogue, complete: false }
    } finally {
        lines.close()
        process.off("SIGHUP", hangUp)
    }
}
