/** What the application behind an endurance run answers to everything ordinary. */
export const HELLO = "hello upstream ok\n"
