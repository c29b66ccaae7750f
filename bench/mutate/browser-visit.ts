// What is done inside the browser, as script for it: dialogs tell in which document they were called, and a visitor passes
// through the page.

/** Runs in every frame before anything else there. */
export const DIALOGS_REPORT = `(() => {
    const documentOf = () => {
        for (let frame = self; frame !== top; frame = frame.parent) {
            const found = /^\\/m\\/(\\d+)\\//.exec(frame.location.pathname)
            if (found) return Number(found[1])
        }
        // Called on the page that holds the frames (top.alert): the caller stands on the stack.
        const found = /\\/m\\/(\\d+)\\//.exec(new Error().stack)
        return found ? Number(found[1]) : null
    }
    const report = () => {
        const found = documentOf()
        if (found !== null) (top.documentsThatRan ??= new Set()).add(found)
        return null
    }
    for (const name of ["alert", "confirm", "prompt", "print"]) self[name] = report
})()`

/**
 * Script that runs in the page that holds the frames, and answers with the numbers of the documents in which script ran. It
 * waits `settleMs` milliseconds before and after the pass: animations, timers, `toggle` and addresses that run script come a
 * turn later.
 */
export const visit = (settleMs: number): string => `(async () => {
    const settle = () => new Promise((done) => setTimeout(done, ${settleMs}))
    const pass = (frame) => {
        for (const element of [...frame.contentDocument.querySelectorAll("body *")].slice(0, 50)) {
            const options = { bubbles: true, cancelable: true, view: frame.contentWindow }
            for (const name of ["pointerover", "pointerenter", "pointermove", "pointerdown", "pointerup"])
                element.dispatchEvent(new PointerEvent(name, options))
            for (const name of ["mouseover", "mouseenter", "mousemove", "mousedown", "mouseup"])
                element.dispatchEvent(new MouseEvent(name, options))
            element.focus?.()
            for (const name of ["focus", "focusin"]) element.dispatchEvent(new FocusEvent(name, options))
            element.dispatchEvent(new KeyboardEvent("keydown", { ...options, key: "x" }))
            element.dispatchEvent(new WheelEvent("wheel", options))
            element.dispatchEvent(new MouseEvent("click", options))
        }
    }
    await settle()
    for (const frame of document.querySelectorAll("iframe")) {
        // A frame that has left for another site: what it did before counts.
        try { pass(frame) } catch {}
    }
    await settle()
    return [...(self.documentsThatRan ?? [])]
})()`
