import { useState } from 'react'
import { recall, remember } from '../../look/remember.ts'

export type RoomLook = 'dark' | 'light'

/** Dark or light of this screen alone: a bright room and a dim one need different things. */
export function useRoomLook(): [RoomLook, () => void] {
  const [look, setLook] = useState<RoomLook>(recall('room') === 'light' ? 'light' : 'dark')
  const change = () => {
    const next = look === 'dark' ? 'light' : 'dark'
    setLook(next)
    remember('room', next)
  }
  return [look, change]
}
