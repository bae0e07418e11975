import { z } from 'zod'

// The page's policy forbids code made at run time. A schema decides on it when it is made, so this
// has to have run before the first one is.
z.config({ jitless: true })
