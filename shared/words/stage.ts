/** Where an exercise stands as a whole. */
export type Stage = 'draft' | 'lobby' | 'running' | 'paused' | 'hotwash' | 'closed'
