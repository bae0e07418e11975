import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import { ALBUM, take } from './camera.ts'

const STYLE = `
body { margin: 24px; font: 15px/1.5 sans-serif; background: #808080; color: #fff }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: start }
figure { margin: 0 }
img { display: block; height: 420px; width: auto; max-width: 760px; object-fit: contain; object-position: top }`

/** All pictures of a screen on one page, and that page as a picture. */
export async function layOut(
  browser: Browser,
  screen: string,
  pictures: readonly string[],
): Promise<void> {
  const file = join(ALBUM, `${screen}.html`)
  const figures = pictures.map((picture) => {
    const name = basename(picture, '.png')
    const path = `${screen}/${name}.png`
    return `<figure><a href="${path}"><img src="${path}" alt=""></a><figcaption>${name}</figcaption></figure>`
  })
  await mkdir(ALBUM, { recursive: true })
  await writeFile(
    file,
    `<!doctype html><meta charset="utf-8"><title>${screen}</title><style>${STYLE}</style>
<h1>${screen}</h1><main>${figures.join('\n')}</main>`,
  )
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  await page.goto(pathToFileURL(file).href)
  await take(page, join(ALBUM, `${screen}.png`))
  await page.close()
}
