import { expect, it } from 'vitest'
import { BadSetting, readSettings } from '../../server/settings.ts'

it.each([
  ['PORT', 'http', 'PORT must be a number from 0 to 65535, not "http".'],
  ['PORT', '70000', 'PORT must be a number from 0 to 65535, not "70000".'],
  ['HOTWASH_KEEP_DAYS', '0', 'HOTWASH_KEEP_DAYS must be a whole number of days from 1, not "0".'],
  ['HOTWASH_LOG', 'loud', 'HOTWASH_LOG must be one of silent, error, warn, info, not "loud".'],
])('%s=%s is refused in one sentence', (name, text, sentence) => {
  expect(() => readSettings({ [name]: text })).toThrow(new BadSetting(sentence))
})

it.each(['drill', 'ftp://x', 'https://x/sub/path', 'https://x/?y=1', 'https://x/#y', 'http://u@x'])(
  'HOTWASH_URL=%s is refused: nothing of it may get lost in a link',
  (text) => {
    expect(() => readSettings({ HOTWASH_URL: text })).toThrow(/^HOTWASH_URL must be .* a path/)
  },
)

it.each(['https://drill.example.com', 'http://192.0.2.1:8080/'])(
  'HOTWASH_URL=%s is taken',
  (text) => {
    expect(readSettings({ HOTWASH_URL: text }).publicUrl?.origin).toBe(new URL(text).origin)
  },
)
