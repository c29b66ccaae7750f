import type { Flow, Passage } from "./flow.ts"

/**
 * 素通し: bytes go out first, then the shadow reads them, so that whatever fails there harms nobody.
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
            flow.write([chunk], 0)
            quietly(() => shadow.push(chunk))
        },
        end: () => {
            flow.end()
            quietly(() => shadow.end())
        },
        close: () => shadow.close(),
        coverage: () => shadow.coverage(),
        offered: () => shadow.offered(),
    }
}
