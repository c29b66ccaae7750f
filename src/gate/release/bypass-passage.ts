import type { Flow, Passage } from "./flow.ts"

/**
 * 素通し: the shadow reads and writes down what it can, and the bytes go out at once, whatever it says or fails at.
 *
 * @param shadow a reading passage whose flow writes nothing
 */
export function createBypassPassage(flow: Flow, shadow: Passage, onFault: (error: unknown) => void): Passage {
    const quietly = (work: () => void): void => {
        try {
            work()
        } catch (error) {
            onFault(error)
        }
    }
    return {
        push: (chunk) => {
            quietly(() => shadow.push(chunk))
            flow.write([chunk], shadow.offered())
        },
        end: () => {
            quietly(() => shadow.end())
            flow.end()
        },
        close: () => shadow.close(),
        coverage: () => shadow.coverage(),
        offered: () => shadow.offered(),
    }
}
