import { leave } from '../../server/cli/leave.ts'

/** A process that wants to leave, with something that works on and never says that it has closed. */
await leave(() => new Promise(() => setInterval(() => {}, 1_000)))
