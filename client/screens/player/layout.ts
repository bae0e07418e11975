import { FROM_L, FROM_M, useMedia } from '../../pieces/use-media.ts'

/** S: a phone. M: a laptop shared with a call. L: three columns. XL: the record stands beside them. */
export type Width = 'S' | 'M' | 'L' | 'XL'

/** Four columns of which the one for reading is still wide enough to read. */
const FOUR_COLUMNS = '(width >= 1700px)'

export function useWidth(): Width {
  const four = useMedia(FOUR_COLUMNS)
  const three = useMedia(FROM_L)
  const two = useMedia(FROM_M)
  return four ? 'XL' : three ? 'L' : two ? 'M' : 'S'
}
