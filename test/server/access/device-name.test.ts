import { expect, it } from 'vitest'
import { deviceName } from '../../../server/access/device-name.ts'

it.each([
  ['Edge on Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/141.0 Safari/537.36 Edg/141.0'],
  ['Chrome on Android', 'Mozilla/5.0 (Linux; Android 15) Chrome/141.0 Mobile Safari/537.36'],
  ['Safari on Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15'],
  ['Chrome on iPad', 'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) CriOS/141.0 Safari/604.1'],
  ['A browser', ''],
])('%s', (name, userAgent) => {
  expect(deviceName(userAgent)).toBe(name)
})

it('nothing of a header comes through', () => {
  expect(deviceName('<script>alert(1)</script> Firefox/1 \u202E Windows')).toBe(
    'Firefox on Windows',
  )
})
